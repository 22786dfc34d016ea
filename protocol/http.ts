import * as z from 'zod/mini';
import { PersonName } from './terms.ts';
import { RefusalCode } from './errors.ts';
import { FlagReason } from './socket/kiosk.ts';

/** Bodies of the HTTP API, all JSON. Refusals come as `{"refusal": code}` with a 4xx or 5xx status. */

export const SignIn = z.strictObject({
  name: PersonName,
  password: z.string().check(z.minLength(1), z.maxLength(200)),
});
export type SignIn = z.infer<typeof SignIn>;

/** `GET /api/me`, and the answer to a sign-in; `helper: null` where nobody is signed in. */
export const Me = z.strictObject({ helper: z.nullable(z.strictObject({ name: PersonName })) });
export type Me = z.infer<typeof Me>;

export const Refused = z.strictObject({ refusal: RefusalCode });
export type Refused = z.infer<typeof Refused>;

/** `GET /healthz`: for probes; holds nothing about people. `flagged`: by reason (`session:flag`), since the server started. */
export const Health = z.strictObject({
  ok: z.literal(true),
  protocol: z.int(),
  sessions: z.int(),
  waiting: z.int(),
  flagged: z.record(FlagReason, z.int()),
});
export type Health = z.infer<typeof Health>;

/** The routes, so that no side spells a path by hand. */
export const routes = {
  signIn: '/api/sign-in',
  signOut: '/api/sign-out',
  me: '/api/me',
  kiosk: '/api/kiosk',
  services: '/api/services',
  health: '/healthz',
  helper: '/helper',
} as const;
