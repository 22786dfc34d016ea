import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import { openSqlite } from './sqlite.ts';

/** Instants are milliseconds since the Unix epoch. */
export type Tables = {
  helpers: { id: string; name: string; password_hash: string; created_at: number };
  /** `token_hash`: SHA-256 of the cookie's token, so that a copy of the database opens no session. */
  helper_sessions: { token_hash: string; helper_id: string; created_at: number; expires_at: number };
  /** How steps were for people: counts alone. */
  felt: { service: string; step: string; language: string; felt: string; count: number };
  /** Running sessions, for a restart. `helper_id` is null for a helper by code; scopes are words with spaces between. */
  sessions: {
    id: string;
    language: string;
    helper_id: string | null;
    asks: string;
    scopes: string;
    version: number;
    started_at: number;
    kiosk_token_hash: string;
    helper_token_hash: string;
    /** When the server last knew that it runs. */
    alive_at: number;
  };
  /** Things that are done once in the life of a database. */
  marks: { name: string; made_at: number };
};
export type Database = Kysely<Tables>;

/** Opens and migrates. Throws SQLite's own error where the file can't be used. */
export const openDatabase = async (path: string): Promise<Database> => {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openSqlite(path) }) });
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  return db;
};

/** True for the first caller in the life of this database who asks for this mark. */
export const markOnce = async (db: Database, name: 'first-start', now: number): Promise<boolean> => {
  const made = await db
    .insertInto('marks')
    .values({ name, made_at: now })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
};
