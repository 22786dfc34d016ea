import * as z from 'zod/mini';

/**
 * The closed catalogue of refusals. Each has two sentences in six languages in locales/XX/errors.json: `what.<code>` says what
 * happened, `todo.<code>` what to do next.
 */
export const refusalCodes = [
  // form of the message
  'malformed',
  'unknown-message',
  'too-large',
  'too-many-requests',
  'update-kiosk',
  'update-server',
  // pairing and queue
  'code-unknown',
  'code-expired',
  'code-used',
  'desk-closed',
  'ticket-gone',
  'already-waiting',
  'already-helping',
  // accounts
  'sign-in-failed',
  'sign-in-needed',
  // sessions
  'no-such-session',
  'no-such-offer',
  'not-allowed',
  'stale-version',
  'not-in-this-state',
  'peer-gone',
  // the server itself; `server-unreachable` is made by the client that cannot reach it
  'server-unreachable',
  'server-stopping',
  'internal',
] as const;

export const RefusalCode = z.enum(refusalCodes);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** An answer to a call: the result, or the code that says why not. */
export type Answer<Result> = { ok: true; result: Result } | { ok: false; refusal: RefusalCode };

/** Thrown by the domain, turned into an `Answer` by the socket and HTTP layers. Never holds a person's text. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
  }
}
