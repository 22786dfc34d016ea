import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import { openSqlite } from './sqlite.ts';

/** Instants are milliseconds since the Unix epoch. */
export type Tables = {
  helpers: { id: string; name: string; password_hash: string; created_at: number };
  /** `token_hash`: SHA-256 of the cookie's token, so that a copy of the database opens no session. */
  helper_sessions: { token_hash: string; helper_id: string; created_at: number; expires_at: number };
};
export type Database = Kysely<Tables>;

/** Opens and migrates. `isNew`: nothing was there before. Throws SQLite's own error where the file can't be used. */
export const openDatabase = async (path: string): Promise<{ db: Database; isNew: boolean }> => {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openSqlite(path) }) });
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  const first = Object.keys(migrations)[0];
  return { db, isNew: results?.some(({ migrationName }) => migrationName === first) ?? false };
};
