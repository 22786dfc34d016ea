import type { Catalogue, RefusalCode, ServerConfig } from '../protocol/index.ts';
import { createAccounts } from './accounts/accounts.ts';
import { createSignIns } from './accounts/sign-ins.ts';
import type { Clock } from './clock.ts';
import { createCounters } from './counters.ts';
import type { Database } from './data/database.ts';
import type { ServerDeps } from './deps.ts';
import { createFelt } from './domain/felt.ts';
import { createAssistance } from './domain/assist.ts';
import { createIceServers } from './domain/ice.ts';
import { addApi } from './http/api.ts';
import { addPages } from './http/pages.ts';
import { addRefusals } from './http/refusals.ts';
import { addSecurity } from './http/security.ts';
import { createHttp } from './http/server.ts';
import { addSignIn } from './http/sign-in.ts';
import type { Log } from './log.ts';
import type { TlsFiles } from './setup/tls.ts';
import { createHelperSockets, mustBeConsole } from './sockets/helper.ts';
import { createKeptSessions } from './data/kept-sessions.ts';
import { createKioskSockets } from './sockets/kiosk.ts';
import { createSockets } from './sockets/server.ts';

export type AppOptions = {
  config: ServerConfig;
  db: Database;
  clock: Clock;
  log: Log;
  services: Catalogue;
  /** Folder of the built pages, dist/web. */
  webRoot: string;
  tls?: TlsFiles | null;
};

export type App = {
  /** Listens at the config's host and port. Rejects with the system's error, such as EADDRINUSE. */
  listen(at?: { host?: string; port?: number }): Promise<{ port: number }>;
  /** Tells everybody, lets that go out, and closes. The database stays open: whoever opened it closes it. */
  close(): Promise<void>;
  /** How often the server said no, by code. */
  refusals(): Readonly<Partial<Record<RefusalCode, number>>>;
};

/** How often counts are logged and sign-ins looked at again. */
const HOUSEKEEPING_MS = 60_000;

/** The composition root: everything is made here and passed in. */
export const createApp = async (options: AppOptions): Promise<App> => {
  const { config, db, clock, log, services, webRoot, tls = null } = options;
  let stopping = false;
  const deps: ServerDeps = {
    config,
    clock,
    log,
    counters: createCounters(),
    secure: tls !== null,
    stopping: () => stopping,
    accounts: createAccounts(db, clock),
    signIns: createSignIns(db, clock),
    felt: createFelt(db, services),
    kept: createKeptSessions(db, clock, log),
  };

  const http = await createHttp(tls);
  const sockets = createSockets(http.server, deps);
  const assistance = createAssistance({
    clock,
    tell: sockets.tell,
    expel: sockets.expel,
    keeper: deps.kept,
    iceServers: createIceServers(config.iceServers, clock),
    desk: config.desk,
    journal: (event, ids) => log.info(ids, event),
  });
  const helpers = createHelperSockets(assistance, deps);
  sockets.open(sockets.kiosk, () => {}, createKioskSockets(assistance, deps));
  sockets.open(sockets.helper, mustBeConsole(deps), helpers.came);

  for (const { session, until } of await deps.kept.load()) assistance.restore(session, until);

  await addSecurity(http, deps);
  addRefusals(http, deps);
  addSignIn(http, deps, helpers.sweep);
  addApi(http, { config, services, counts: assistance.counts });
  await addPages(http, webRoot);

  let stopHousekeeping = (): void => {};
  let stopKeeping = (): Promise<void> => deps.kept.settled();
  const logCounts = (): void => log.info({ ...assistance.counts(), refusals: deps.counters.snapshot() }, 'counts');
  const keepHouse = (): void => {
    stopHousekeeping = clock.after(HOUSEKEEPING_MS, () => {
      logCounts();
      void helpers.sweep();
      keepHouse();
    });
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    stopHousekeeping();
    assistance.stop();
    await sockets.close();
    await stopKeeping();
    await http.close();
    logCounts();
  };
  let stopped: Promise<void> | null = null;

  return {
    listen: async ({ host = config.host, port = config.port } = {}) => {
      await http.listen({ host, port });
      keepHouse();
      stopKeeping = deps.kept.watch();
      const address = http.server.address();
      return { port: typeof address === 'object' && address ? address.port : port };
    },
    close: () => (stopped ??= stop()),
    refusals: deps.counters.snapshot,
  };
};
