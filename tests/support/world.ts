import { fileURLToPath } from 'node:url';
import { ServerConfig, type ServerConfig as Config } from '../../protocol/index.ts';
import { createAccounts } from '../../assist-server/accounts/accounts.ts';
import { createApp, type App } from '../../assist-server/app.ts';
import { systemClock } from '../../assist-server/clock.ts';
import { openDatabase, type Database } from '../../assist-server/data/database.ts';
import { createLog } from '../../assist-server/log.ts';
import { loadServices } from '../../assist-server/services/load.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The real assist server on a free port, with one helper account, and all that it logged. */
export type World = {
  url: string;
  app: App;
  db: Database;
  helper: { name: string; password: string };
  logged: string[];
  close(): Promise<void>;
};

export const openWorld = async (config: Partial<Config> = {}): Promise<World> => {
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const db = await openDatabase(':memory:');
  const helper = { name: 'Park', password: 'a helper of the desk' };
  await createAccounts(db, systemClock).add(helper.name, helper.password);
  const app = await createApp({
    config: ServerConfig.parse({ logLevel: 'debug', ...config, host: 'localhost' }),
    db,
    clock: systemClock,
    log,
    services: loadServices(at('../../services'), log),
    webRoot: at('../../dist/web'),
  });
  const { port } = await app.listen({ host: 'localhost', port: 0 });
  const close = async (): Promise<void> => {
    await app.close();
    await db.destroy();
  };
  return { url: `http://localhost:${port}`, app, db, helper, logged, close };
};
