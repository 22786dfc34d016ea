import * as z from 'zod/mini';
import { Language, limits, Scopes } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import type { Keeper, KeptSession } from '../domain/keeper.ts';
import { traceOf, type Log } from '../log.ts';
import type { Database, Tables } from './database.ts';

/** How often running sessions are marked alive. */
const ALIVE_MS = 10_000;

/** Running sessions in the database, so that they outlive a restart by `resumeMs`. */
export type KeptSessions = Keeper & {
  /** Those that an earlier process left, and until when their ends may come back; dead ones are deleted. */
  load(): Promise<{ session: KeptSession; until: number }[]>;
  /** Once all that was asked so far is in the database. */
  settled(): Promise<void>;
  /** Marks the running ones as alive, again and again; returns the function that does so for the last time. */
  watch(): () => Promise<void>;
};

type Row = Tables['sessions'];

const rowOf = ({ id, language, account, asks, scopes, version, startedAt, tokens }: KeptSession, now: number): Row => ({
  ...{ id, language, version, asks: asks.join(' '), scopes: scopes.join(' ') },
  helper_id: account,
  started_at: startedAt,
  kiosk_token_hash: tokens.kiosk,
  helper_token_hash: tokens.helper,
  alive_at: now,
});

const words = (joined: string): string[] => joined.split(' ').filter(Boolean);
const Consent = z.object({ language: Language, asks: Scopes, scopes: Scopes });
/** Null for what another version of the server wrote in other words: that session is not gone on with, and the start goes on. */
const sessionOf = (row: Row): KeptSession | null => {
  const { language, asks, scopes } = row;
  const consent = Consent.safeParse({ language, asks: words(asks), scopes: words(scopes) });
  if (!consent.success) return null;
  return {
    ...consent.data,
    id: row.id,
    account: row.helper_id,
    version: row.version,
    startedAt: row.started_at,
    tokens: { kiosk: row.kiosk_token_hash, helper: row.helper_token_hash },
  };
};

export const createKeptSessions = (db: Database, clock: Clock, log: Log): KeptSessions => {
  let last: Promise<unknown> = Promise.resolve();
  // A session that can't be kept still runs: what is lost is that it outlives a restart.
  const queue = (write: () => Promise<unknown>): void => {
    last = last.then(write).catch((error: unknown) => log.error({ error: traceOf(error) }, 'a session was not kept'));
  };
  const touch = (): void => queue(() => db.updateTable('sessions').set({ alive_at: clock.now() }).execute());

  return {
    save: (session) => {
      const row = rowOf(session, clock.now());
      queue(() =>
        db
          .insertInto('sessions')
          .values(row)
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute(),
      );
    },
    drop: (id) => queue(() => db.deleteFrom('sessions').where('id', '=', id).execute()),
    load: async () => {
      const dead = clock.now() - limits.resumeMs - ALIVE_MS;
      await db.deleteFrom('sessions').where('alive_at', '<=', dead).execute();
      const rows = await db.selectFrom('sessions').selectAll().execute();
      return rows.flatMap((row) => {
        const session = sessionOf(row);
        return session ? [{ session, until: row.alive_at + limits.resumeMs + ALIVE_MS }] : [];
      });
    },
    settled: async () => void (await last),
    watch: () => {
      let stop = (): void => {};
      const again = (): void => {
        stop = clock.after(ALIVE_MS, () => {
          touch();
          again();
        });
      };
      again();
      return async () => {
        stop();
        touch();
        await last;
      };
    },
  };
};
