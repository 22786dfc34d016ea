import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** In order of their names; one that was released is never changed. Written for SQLite and PostgreSQL alike. */
export const migrations: Record<string, Migration> = {
  '0001-helpers': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('helpers')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull().unique())
        .addColumn('password_hash', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('helper_sessions')
        .addColumn('token_hash', 'text', (column) => column.primaryKey())
        .addColumn('helper_id', 'text', (column) => column.notNull().references('helpers.id').onDelete('cascade'))
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('marks')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('made_at', 'bigint', (column) => column.notNull())
        .execute();
    },
  },
  '0002-felt': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('felt')
        .addColumn('service', 'text', (column) => column.notNull())
        .addColumn('step', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('felt', 'text', (column) => column.notNull())
        .addColumn('count', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('felt_key', ['service', 'step', 'language', 'felt'])
        .execute();
    },
  },
  '0003-sessions': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('sessions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('helper_id', 'text')
        .addColumn('asks', 'text', (column) => column.notNull())
        .addColumn('scopes', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('started_at', 'bigint', (column) => column.notNull())
        .addColumn('kiosk_token_hash', 'text', (column) => column.notNull())
        .addColumn('helper_token_hash', 'text', (column) => column.notNull())
        .addColumn('alive_at', 'bigint', (column) => column.notNull())
        .execute();
    },
  },
};
