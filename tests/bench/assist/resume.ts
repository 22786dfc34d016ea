import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright';
import { text } from '../../support/texts.ts';
import { openProxy } from '../../support/proxy.ts';
import { figure, percentile } from '../figures.ts';
import type { Measure } from './measure.ts';
import { openPair, pairUp, type Pair } from './session.ts';

/** A 95th percentile of so few is the slowest of them. */
const TIMES = 5;
/** Between two losses, so that each meets a session at rest. */
const REST_MS = 1_500;

const server = fileURLToPath(new URL('../../../assist-server/bin/serve.ts', import.meta.url));

/** The real process on one data folder, so that it can be killed and started again at its address. */
const startProcess = async (data: string, port: string): Promise<{ child: ChildProcess; url: string }> => {
  const child = spawn(process.execPath, [server, '--data', data, '--port', port, '--host', 'localhost'], {
    env: { ...process.env, GILDONGMU_READY: 'json', GILDONGMU_LOG: 'silent' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const line = out.split('\n').find((one) => one.startsWith('{"ready":true'));
      if (line) resolve((JSON.parse(line) as { url: string }).url.replace(/\/$/, ''));
    });
    child.on('close', () => reject(new Error('the server ended')));
  });
  return { child, url };
};

/** Milliseconds until the thing says one of these. */
const until = async (from: number, where: Locator, words: RegExp): Promise<number> => {
  await where.filter({ hasText: words }).first().waitFor({ timeout: 30_000 });
  return Date.now() - from;
};

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const watch = (key: string): string => escaped(text('en', `assist:watch.${key}`, { name: 'Lan' }));
const isAway = new RegExp(`${watch('away')}|${watch('offline')}`);
const isUp = new RegExp([watch('sees'), watch('reads'), watch('connected')].join('|'));

const barOf = ({ kiosk }: Pair): Locator => kiosk.node('assist.watch');

const begin = async (pair: Pair): Promise<void> => {
  await pairUp(pair);
  await pair.kiosk.press('ok');
  await until(Date.now(), barOf(pair), isUp);
};

/** Each loss on a session at rest; `lose` gives the moment from which the way back counts. */
const timesOf = async (pair: Pair, lose: () => Promise<number>): Promise<number[]> => {
  const found: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await pair.kiosk.page.waitForTimeout(REST_MS);
    const from = await lose();
    found.push(await until(from, barOf(pair), isUp));
  }
  return found;
};

/** How soon a lost end is said, and how soon the session is back: after a killed server, and after a page that was loaded anew. */
export const resume: Measure = async ({ browser }) => {
  const data = mkdtempSync(join(tmpdir(), 'gildongmu-bench-'));
  let running = await startProcess(data, '0');
  const { url } = running;
  const proxy = await openProxy(url);
  const pair = await openPair(browser, url, { ears: false, helperUrl: proxy.url });
  await begin(pair);

  const noticed: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await pair.kiosk.page.waitForTimeout(REST_MS);
    const from = Date.now();
    proxy.freeze();
    noticed.push(await until(from, barOf(pair), isAway));
    proxy.thaw();
    await until(from, barOf(pair), isUp);
  }
  // The helper's page and the kiosk's by turns: each is awaited at the kiosk, where the picture of the latter waits for a press.
  let turns = 0;
  const reloaded = await timesOf(pair, async () => {
    const from = Date.now();
    if ((turns += 1) % 2 === 0) await pair.kiosk.page.reload();
    else await Promise.all([pair.helper.page.reload(), until(from, barOf(pair), isAway)]);
    return from;
  });
  const killed = await timesOf(pair, async () => {
    const gone = new Promise((resolve) => running.child.once('close', resolve));
    running.child.kill('SIGKILL');
    await gone;
    await until(Date.now(), barOf(pair), isAway);
    running = await startProcess(data, new URL(url).port);
    return Date.now();
  });

  await pair.close();
  await proxy.close();
  running.child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
  return [
    figure('peer_loss_noticed_p95_ms', percentile(noticed, 0.95), 'ms', { bar: 10_000 }),
    figure('resume_after_server_kill_p95_ms', percentile(killed, 0.95), 'ms', { bar: 5_000 }),
    figure('resume_after_reload_p95_ms', percentile(reloaded, 0.95), 'ms', { bar: 5_000 }),
  ];
};
