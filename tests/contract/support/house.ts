import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ServerConfig, routes, type RefusalCode } from '../../../protocol/index.ts';
import { createAccounts } from '../../../assist-server/accounts/accounts.ts';
import { createApp, type AppOptions } from '../../../assist-server/app.ts';
import { openDatabase, type Database } from '../../../assist-server/data/database.ts';
import { createLog } from '../../../assist-server/log.ts';
import { createHandClock, type HandClock } from '../../support/hand-clock.ts';

/** The staff of every house: a name and a password that nobody else in the tests has. */
export const staff = { name: '박상담', password: 'a helper of the desk' };

/** Somebody else of the desk. */
export const colleague = { name: '이상담', password: 'another helper of the desk' };

export type House = {
  url: string;
  clock: HandClock;
  db: Database;
  /** What was logged, a JSON line each. */
  logged: string[];
  refusals: () => Partial<Record<RefusalCode, number>>;
  close: () => Promise<void>;
  /** Signs the staff in, or another helper, and gives the Cookie header. */
  signIn: (who?: { name: string; password: string }) => Promise<string>;
};

/** A folder of built pages as the bundler leaves them, small. */
const pages = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'gildongmu-pages-'));
  mkdirSync(join(root, 'helper'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>kiosk</title>');
  writeFileSync(join(root, 'helper/index.html'), '<!doctype html><title>helper</title>');
  writeFileSync(join(root, 'assets/kiosk-Ab3_d-9Z.js'), 'export {};');
  writeFileSync(join(root, 'assets/plain.js'), 'export {};');
  return root;
};

type Options = Partial<Pick<AppOptions, 'services' | 'webRoot' | 'tls'>> & {
  config?: object;
  /** A database that outlives the house; in memory otherwise. */
  file?: string;
  /** Milliseconds after which this house is opened, against the others. */
  later?: number;
};

/** The real server on a free port with a clock that the test turns; gone when the test is over. */
export const openHouse = async ({
  config = {},
  file = ':memory:',
  later = 0,
  ...options
}: Options = {}): Promise<House> => {
  const logged: string[] = [];
  const clock = createHandClock(1_795_000_000_000 + later);
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const db = await openDatabase(file);
  const accounts = createAccounts(db, clock);
  if ((await accounts.list()).length === 0)
    for (const { name, password } of [staff, colleague]) await accounts.add(name, password);
  const webRoot = options.webRoot ?? pages();
  const app = await createApp({
    config: ServerConfig.parse(config),
    db,
    clock,
    log,
    services: { services: [] },
    ...options,
    webRoot,
  });
  const { port } = await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  onTestFinished(async () => {
    await app.close();
    await db.destroy();
    rmSync(webRoot, { recursive: true, force: true });
  });
  const signIn: House['signIn'] = async (who = staff) => {
    const headers = { 'content-type': 'application/json', origin: url };
    const answer = await fetch(url + routes.signIn, { method: 'POST', headers, body: JSON.stringify(who) });
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  return { url, clock, db, logged, refusals: app.refusals, close: app.close, signIn };
};
