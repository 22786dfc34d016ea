import { sql } from 'kysely';
import { fileURLToPath } from 'node:url';
import { ServerConfig, type ServerConfig as Config } from '../../protocol/index.ts';
import { createAccounts } from '../../assist-server/accounts/accounts.ts';
import { createApp, type App } from '../../assist-server/app.ts';
import { openDatabase, type Database } from '../../assist-server/data/database.ts';
import { createLog } from '../../assist-server/log.ts';
import { loadServices } from '../../assist-server/services/load.ts';
import { createRunningClock, type RunningClock } from './running-clock.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The built pages; `WEB_ROOT` names another build of them, so that one can be tried while another is made. */
const webRoot = process.env['WEB_ROOT'] ?? at('../../dist/web');

/** The real assist server on a free port, with one helper account, and all that it logged. */
export type World = {
  url: string;
  /** The server's clock: real time, unless a test puts it forward. */
  clock: RunningClock;
  app: App;
  db: Database;
  helper: { name: string; password: string };
  /** Another account of the desk. */
  addHelper(name: string, password: string): Promise<void>;
  logged: string[];
  /** Everything in the database, as text. */
  everyRow(): Promise<string>;
  /** Stops the server, and starts another one with the same database at the same address. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** What a test may choose of the server's config. */
export type WorldConfig = Omit<Partial<Config>, 'kiosk'> & { kiosk?: Partial<Config['kiosk']> };

/** Where nothing speaks, a test need not wait as long as a person reads. */
const quickReader = { readingMs: 10 };

const everyRowOf = async (db: Database): Promise<string> => {
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db);
  const rows = await Promise.all(tables.rows.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db)));
  return JSON.stringify([tables.rows, rows.map((table) => table.rows)]);
};

export const openWorld = async (config: WorldConfig = {}): Promise<World> => {
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const db = await openDatabase(':memory:');
  const clock = createRunningClock();
  const helper = { name: 'Park', password: 'a helper of the desk' };
  const accounts = createAccounts(db, clock);
  await accounts.add(helper.name, helper.password);
  const make = (): Promise<App> =>
    createApp({
      config: ServerConfig.parse({
        logLevel: 'debug',
        ...config,
        kiosk: { ...quickReader, ...config.kiosk },
        host: 'localhost',
      }),
      db,
      clock,
      log,
      services: loadServices(at('../../services'), log),
      webRoot,
    });
  const app = await make();
  const { port } = await app.listen({ host: 'localhost', port: 0 });
  const world: World = {
    ...{ url: `http://localhost:${port}`, clock, app, db, helper, logged },
    everyRow: () => everyRowOf(db),
    addHelper: async (name, password) => void (await accounts.add(name, password)),
    restart: async () => {
      await world.app.close();
      world.app = await make();
      await world.app.listen({ host: 'localhost', port });
    },
    close: async () => {
      await world.app.close();
      await db.destroy();
    },
  };
  return world;
};
