import { createHmac } from 'node:crypto';
import type { IceServer, ServerConfig } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import { newId } from './ids.ts';

/** Longer than any session; a relay asks for them anew every few minutes while it relays. */
const LIFE_MS = 4 * 60 * 60 * 1000;

/** As coturn's `use-auth-secret` has it (draft-uberti-behave-turn-rest): when they end, and its HMAC by the secret that both know. */
const credentialsOf = (secret: string, clock: Clock): { username: string; credential: string } => {
  const username = `${Math.floor((clock.now() + LIFE_MS) / 1000)}:${newId()}`;
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') };
};

/** What the two ends of one session connect by. A secret of a relay stays here: each session gets credentials of its own, which end by themselves. */
export type IceServers = () => IceServer[];

export const createIceServers =
  (configured: ServerConfig['iceServers'], clock: Clock): IceServers =>
  () =>
    configured.map(({ secret, ...server }) =>
      secret === undefined ? server : { ...server, ...credentialsOf(secret, clock) },
    );
