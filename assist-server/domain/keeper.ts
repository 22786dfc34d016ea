import { createHash, timingSafeEqual } from 'node:crypto';
import type { Language, Scope } from '../../protocol/index.ts';

/** What outlives the process of a running session: ids, hashes, scopes. No name, no text, nothing of a form. */
export type KeptSession = {
  id: string;
  /** The person's. */
  language: Language;
  /** The helper's account; null for one by code. */
  account: string | null;
  asks: readonly Scope[];
  scopes: readonly Scope[];
  version: number;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** The hash of the token that each end can come back with. */
  tokens: Readonly<Record<'kiosk' | 'helper', string>>;
};

/** Keeps running sessions over a restart. Both return at once; what was asked first is done first. */
export type Keeper = { save(session: KeptSession): void; drop(sessionId: string): void };

/** A copy of what is kept lets nobody in. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const isTokenOf = (token: string, hash: string): boolean => {
  const [one, other] = [Buffer.from(hashOf(token)), Buffer.from(hash)];
  return one.length === other.length && timingSafeEqual(one, other);
};
