import { createHash, randomBytes } from 'node:crypto';
import { limits } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../data/database.ts';
import type { Account } from './accounts.ts';

/** Sign-ins of helpers: an opaque token of 256 bits in the cookie, its hash in the database, dead after `signInLifeMs`. */
export type SignIns = {
  /** The token for the cookie. */
  begin(account: Account): Promise<string>;
  /** Whose token this is, or null: unknown, ended, expired, or the account is gone. */
  find(token: string | undefined): Promise<Account | null>;
  end(token: string | undefined): Promise<void>;
};

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const createSignIns = (db: Database, clock: Clock): SignIns => ({
  begin: async ({ id }) => {
    const now = clock.now();
    await db.deleteFrom('helper_sessions').where('expires_at', '<=', now).execute();
    const token = randomBytes(32).toString('base64url');
    await db
      .insertInto('helper_sessions')
      .values({ token_hash: hashOf(token), helper_id: id, created_at: now, expires_at: now + limits.signInLifeMs })
      .execute();
    return token;
  },
  find: async (token) => {
    if (token === undefined) return null;
    const row = await db
      .selectFrom('helper_sessions')
      .innerJoin('helpers', 'helpers.id', 'helper_sessions.helper_id')
      .select(['helpers.id', 'helpers.name'])
      .where('token_hash', '=', hashOf(token))
      .where('expires_at', '>', clock.now())
      .executeTakeFirst();
    return row ?? null;
  },
  end: async (token) => {
    if (token === undefined) return;
    await db.deleteFrom('helper_sessions').where('token_hash', '=', hashOf(token)).execute();
  },
});
