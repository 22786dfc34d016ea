import * as z from 'zod/mini';
import { Language } from '../terms.ts';

/** Socket.IO namespaces: what a kiosk can send, a helper cannot, and the other way round. */
export const namespaces = { kiosk: '/kiosk', helper: '/helper' } as const;

/**
 * Socket.IO `auth` payload of both namespaces. A wrong `protocol` is refused with `update-kiosk` or `update-server`
 * before anything else is read.
 */
export const Handshake = z.strictObject({ protocol: z.int(), language: Language });
export type Handshake = z.infer<typeof Handshake>;

/** `message` of the Socket.IO `connect_error` is a refusal code. `not-allowed`: a helper's page from another origin. */
export const handshakeRefusals = [
  'malformed',
  'update-kiosk',
  'update-server',
  'not-allowed',
  'too-many-requests',
  'server-stopping',
] as const;
