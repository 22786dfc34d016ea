import type { Answer, ArgsOf, KeptHelp, Language, resumeSession, Scope, SoFar } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { AGAIN_MS, passing } from '../../../shared/socket/passing.ts';
import { newToken, showToken, type Tokens } from '../../../shared/socket/show-token.ts';
import type { Readable } from '../../../shared/store.ts';
import type { AssistEvent } from '../core/events.ts';
import type { History } from '../core/history.ts';
import { isLost, waitsForHer } from '../core/lost.ts';
import { soFarOf } from '../core/so-far.ts';
import type { ActiveSession, AssistSession } from '../session.ts';

/** What is held for the page after this one, of one seat. */
export type Keeper = { keptHelp: KeptHelp | null; keepHelp(kept: KeptHelp | null): void };

export type PlaceDeps = {
  bridge: Keeper;
  clock: Clock;
  session: Readable<AssistSession>;
  history: Readable<History | null>;
  language: () => Language;
  dispatch: (event: AssistEvent) => void;
  /** Asks the server by a line that lives, a new one where there is none. */
  resume: (place: ArgsOf<typeof resumeSession>) => Promise<Answer<unknown>>;
};

/** The kiosk's place in its session: what it comes back with, held for the page after this one too. */
export type Place = {
  hold(token: string): void;
  /** The kiosk's token in the session that begins with her Yes to this offer. */
  promise(offerId: string): string;
  /** Tries until the place is taken again, or gone, or the session over. */
  comeBack(): void;
  close(): void;
};

type Held = { sessionId: string; tokens: Tokens };

/** How often it is kept that the session lives and how long her screen has been seen. */
const KEEP_MS = 5_000;

export const createPlace = (deps: PlaceDeps): Place => {
  const { bridge, clock, session, history, language, dispatch, resume } = deps;
  const active = (): ActiveSession | null => {
    const now = session.get();
    return now.state === 'active' ? now : null;
  };
  const recalled = bridge.keptHelp?.sessionId === active()?.sessionId ? bridge.keptHelp : null;
  let held: Held | null = recalled;
  /** Of the session with a colleague: hers once she said Yes, whether or not this kiosk heard that it began. */
  let promised: Held | null = null;
  let livedAt = recalled?.soFar.at ?? clock.now();
  let busy = false;
  let last = '';

  const tokensOf = (sessionId: string): Tokens =>
    [held, promised].find((one) => one?.sessionId === sessionId)?.tokens ?? [];
  const keptOf = (now: ActiveSession, soFar: SoFar): KeptHelp => {
    const { sessionId, helper, allowed, scopes, version, microphone } = now;
    return {
      ...{ muted: microphone === 'muted', hidden: waitsForHer(now) },
      ...{ sessionId, helper, version, language: language(), tokens: [...tokensOf(sessionId)] },
      ...{ allowed: [...allowed], scopes: [...scopes], soFar },
    };
  };
  /** What time alone changes is kept now and then only (`also`). */
  const keep = (also = false): void => {
    const now = active();
    if (!now || tokensOf(now.sessionId).length === 0) return;
    // Its end is waited for from its loss on, whatever page waits.
    if (!isLost(now)) livedAt = clock.now();
    const timeless = JSON.stringify(keptOf(now, soFarOf(now, history.get(), 0, 0)));
    if (!also && last === timeless) return;
    last = timeless;
    bridge.keepHelp(keptOf(now, soFarOf(now, history.get(), livedAt, clock.now())));
  };
  const hold = (sessionId: string, tokens: Tokens): void => {
    if (promised?.sessionId === sessionId) promised = { sessionId, tokens };
    else held = { sessionId, tokens };
    keep();
  };
  const stops = [session.subscribe(() => keep()), history.subscribe(() => keep())];
  const later = (): (() => void) =>
    clock.after(KEEP_MS, () => {
      keep(true);
      stopKeeping = later();
    });
  let stopKeeping = later();

  const offline = (): ActiveSession | null => {
    const now = active();
    return now?.link === 'offline' ? now : null;
  };
  const show = (sessionId: string, { scopes, version }: { scopes: Iterable<Scope>; version: number }) =>
    showToken(
      tokensOf(sessionId),
      (tokens) => hold(sessionId, tokens),
      (token, next) => resume({ sessionId, token, next, scopes: [...scopes], version }),
    );
  const wait = (): Promise<void> => new Promise((resolve) => void clock.after(AGAIN_MS, resolve));
  /** Into the session with the colleague, if it began; says whether the old one is not to be asked for (now). */
  const tryNext = async ({ next }: ActiveSession): Promise<boolean> => {
    if (!next?.granted || next.offerId !== promised?.sessionId) return false;
    const answer = await show(next.offerId, { scopes: next.granted, version: 1 });
    if (answer.ok) dispatch({ type: 'taken-over', sessionId: next.offerId });
    else if (!passing.has(answer.refusal)) promised = null;
    else await wait();
    return promised !== null;
  };
  const once = async (now: ActiveSession): Promise<void> => {
    if (await tryNext(now)) return;
    const answer = await show(now.sessionId, now);
    if (offline()?.sessionId !== now.sessionId) return;
    if (answer.ok) dispatch({ type: 'returned' });
    else if (!passing.has(answer.refusal)) dispatch({ type: 'link-given-up' });
    else await wait();
  };

  return {
    hold: (token) => {
      promised = null;
      const now = active();
      if (now) hold(now.sessionId, [token]);
    },
    promise: (offerId) => {
      const token = newToken();
      if (promised?.sessionId === active()?.sessionId) held = promised;
      promised = { sessionId: offerId, tokens: [token] };
      return token;
    },
    comeBack: async () => {
      if (busy) return;
      busy = true;
      for (let now = offline(); now; now = offline()) await once(now);
      busy = false;
    },
    close: () => {
      stopKeeping();
      for (const stop of stops) stop();
      [held, promised] = [null, null];
      bridge.keepHelp(null);
    },
  };
};
