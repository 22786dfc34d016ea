import type { Clock } from '../clock.ts';
import type { Database } from '../data/database.ts';
import { newId } from '../domain/ids.ts';
import { hashPassword, randomPassword, verifyPassword } from './passwords.ts';

export type Account = { id: string; name: string };

/** Helpers with an account. Names are compared as NFC. */
export type Accounts = {
  /** False where the name is taken. */
  add(name: string, password: string): Promise<boolean>;
  /** False where nobody is called so. Ends the helper's sign-ins. */
  remove(name: string): Promise<boolean>;
  /** False where nobody is called so. Ends the helper's sign-ins. */
  setPassword(name: string, password: string): Promise<boolean>;
  list(): Promise<{ name: string; createdAt: number }[]>;
  /** The account, or null for a wrong password and for an unknown name alike: same answer, same work, same time. */
  check(name: string, password: string): Promise<Account | null>;
};

const normal = (name: string): string => name.normalize('NFC');

export const createAccounts = (db: Database, clock: Clock): Accounts => {
  /** What an unknown name is checked against. */
  const nobody = hashPassword(randomPassword());
  const find = (name: string) =>
    db.selectFrom('helpers').selectAll().where('name', '=', normal(name)).executeTakeFirst();

  return {
    add: async (name, password) => {
      const row = { id: newId(), name: normal(name), password_hash: await hashPassword(password) };
      const added = await db
        .insertInto('helpers')
        .values({ ...row, created_at: clock.now() })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .executeTakeFirst();
      return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    remove: async (name) => {
      const { numDeletedRows } = await db.deleteFrom('helpers').where('name', '=', normal(name)).executeTakeFirst();
      return numDeletedRows > 0n;
    },
    setPassword: async (name, password) => {
      const helper = await find(name);
      if (!helper) return false;
      const password_hash = await hashPassword(password);
      await db.updateTable('helpers').set({ password_hash }).where('id', '=', helper.id).execute();
      await db.deleteFrom('helper_sessions').where('helper_id', '=', helper.id).execute();
      return true;
    },
    list: async () => {
      const rows = await db.selectFrom('helpers').select(['name', 'created_at']).orderBy('name').execute();
      return rows.map((row) => ({ name: row.name, createdAt: row.created_at }));
    },
    check: async (name, password) => {
      const helper = await find(name);
      const matches = await verifyPassword(helper?.password_hash ?? (await nobody), password);
      return helper && matches ? { id: helper.id, name: helper.name } : null;
    },
  };
};
