import { Me, Refused, routes, type RefusalCode } from '../../../protocol/index.ts';

/** The helper's account at the server. Never throws; nothing is kept here: the session is the server's cookie. */
export type Account = {
  /** The name that is signed in, or null: nobody, or the server could not be asked. */
  me(): Promise<string | null>;
  signIn(name: string, password: string): Promise<{ ok: true; name: string } | { ok: false; code: RefusalCode }>;
  signOut(): Promise<void>;
};

const headers = { accept: 'application/json', 'content-type': 'application/json' };

/** Nobody sits before a blank page for longer; the answer of a server nearby takes a few milliseconds. */
const ASK_MS = 4_000;

const nameIn = (body: unknown): string | null => {
  const parsed = Me.safeParse(body);
  return parsed.success ? (parsed.data.helper?.name ?? null) : null;
};

const refusalIn = (body: unknown): RefusalCode => {
  const parsed = Refused.safeParse(body);
  return parsed.success ? parsed.data.refusal : 'internal';
};

/** `send` is `fetch`, so that tests pass in their own. Same origin only: the page asks nobody but its own server. */
export const createAccount = (send: typeof fetch): Account => {
  const post = (route: string, body: object): Promise<Response> =>
    send(route, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) });
  return {
    me: async () => {
      try {
        const answer = await send(routes.me, {
          credentials: 'same-origin',
          headers: { accept: headers.accept },
          signal: AbortSignal.timeout(ASK_MS),
        });
        return answer.ok ? nameIn(await answer.json()) : null;
      } catch {
        return null;
      }
    },
    signIn: async (name, password) => {
      try {
        const answer = await post(routes.signIn, { name, password });
        const body: unknown = await answer.json().catch(() => null);
        const signedIn = answer.ok ? nameIn(body) : null;
        return signedIn === null ? { ok: false, code: refusalIn(body) } : { ok: true, name: signedIn };
      } catch {
        return { ok: false, code: 'server-unreachable' };
      }
    },
    // Whatever the server answers, this console is done with the account.
    signOut: () =>
      post(routes.signOut, {}).then(
        () => undefined,
        () => undefined,
      ),
  };
};
