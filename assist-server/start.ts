import { fileURLToPath } from 'node:url';
import { serverConfigHelp, type ServerConfig } from '../protocol/index.ts';
import { createAccounts } from './accounts/accounts.ts';
import { randomPassword } from './accounts/passwords.ts';
import { createApp, type App } from './app.ts';
import { systemClock } from './clock.ts';
import { markOnce, type Database } from './data/database.ts';
import { createLog, type Log } from './log.ts';
import { loadServices } from './services/load.ts';
import { announce, lanAddresses, servedAt, type Served } from './setup/addresses.ts';
import { readConfig } from './setup/config.ts';
import { readCommandLine } from './setup/flags.ts';
import { StartProblem, systemCode } from './setup/problem.ts';
import { openStore } from './setup/store.ts';
import { fingerprintOf, tlsOf } from './setup/tls.ts';

export type StartOptions = {
  /** Arguments after the script's name. */
  argv: readonly string[];
  env: NodeJS.ProcessEnv;
  /** A line for the person at the terminal. */
  print: (line: string) => void;
  webRoot?: string;
  servicesRoot?: string;
  log?: Log;
};

/** A server that listens. `url` ends in a slash and is the kiosk's; close() stops it and lets go of its files. */
export type RunningServer = { url: string; helperUrl: string; served: readonly Served[]; close(): Promise<void> };

const inRepository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** At the very first start, so that the queue can be tried at once; not where somebody made accounts before it. */
const makeDemoHelper = async (db: Database, print: (line: string) => void): Promise<void> => {
  const accounts = createAccounts(db, systemClock);
  const isFirst = await markOnce(db, 'first-start', systemClock.now());
  if (!isFirst || (await accounts.list()).length > 0) return;
  const password = randomPassword();
  await accounts.add('demo', password);
  print(`A helper account was made: name demo, password ${password} (shown only now; npm run helper -- password demo)`);
};

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'is not allowed for this user',
  EADDRNOTAVAIL: 'is not an address of this machine',
  ENOTFOUND: 'is not an address of this machine',
};

const listen = async (app: App, { host, port }: ServerConfig): Promise<number> => {
  try {
    return (await app.listen()).port;
  } catch (error) {
    await app.close();
    const code = systemCode(error);
    const [key, what] =
      code.startsWith('EADDRNOT') || code === 'ENOTFOUND'
        ? (['host', host] as const)
        : (['port', `Port ${port}`] as const);
    throw new StartProblem(
      `${what} ${WHY[code] ?? `can't be used (${code})`}: choose another with --${key}. ${key}: ${serverConfigHelp[key]}`,
    );
  }
};

/** Reads the config, opens the data folder, listens and prints the addresses. Throws `StartProblem`: one sentence. */
export const startServer = async (options: StartOptions): Promise<RunningServer> => {
  const { argv, env, print } = options;
  const { flags, configFile } = readCommandLine(argv, env);
  const config = readConfig({ file: configFile, env, flags });
  const log = options.log ?? createLog(config.logLevel);
  const { dataDir, db } = await openStore(config);
  const close = async (app?: App): Promise<void> => {
    await app?.close();
    await db.destroy();
  };
  try {
    const lan = lanAddresses();
    const tls = await tlsOf(config, dataDir, lan, systemClock);
    const services = loadServices(options.servicesRoot ?? inRepository('services'), log);
    const webRoot = options.webRoot ?? inRepository('dist/web');
    const app = await createApp({ config, db, clock: systemClock, log, services, webRoot, tls });
    const port = await listen(app, config);
    await makeDemoHelper(db, print);
    const served = servedAt({ host: config.host, port, tls: tls !== null, publicUrl: config.publicUrl, lan });
    print(announce(served));
    if (tls && config.selfSigned) print(`Fingerprint of its own certificate (SHA-256): ${fingerprintOf(tls)}`);
    const { url } = served[0];
    return { url, helperUrl: `${url}helper/`, served, close: () => close(app) };
  } catch (error) {
    await close();
    throw error;
  }
};
