import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserArgs, findBrowser } from './browsers.ts';
import { pinOf, type Pin } from './certificate.ts';
import type { Children } from './children.ts';
import { fetchElectron, installedElectron } from './electron-runtime.ts';
import { noSandbox, windowObstacle } from './obstacle.ts';

type Print = (line: string) => void;
type Where = { url: string; pin: Pin | null };

const root = fileURLToPath(new URL('../..', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** Every tenth percent: the same in a terminal and in a log. */
const showProgress = (print: Print) => (percent: number) => {
  if (percent % 10 === 0) print(`Fetching Electron: ${percent}%`);
};

const electron = async (print: Print): Promise<string | null> => {
  const there = installedElectron();
  if (there || process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return there;
  print('Electron is not here yet: fetching it, once (about 120 MB).');
  const fetched = await fetchElectron({ progress: showProgress(print) });
  if (!fetched) print('Electron could not be fetched; a browser will do.');
  return fetched;
};

const openElectron = (children: Children, program: string, { url, pin }: Where): ChildProcess =>
  children.start(program, [...(noSandbox(process.env) ? ['--no-sandbox'] : []), root], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      GILDONGMU_SERVER: new URL(url).origin,
      ...(pin ? { GILDONGMU_SERVER_FINGERPRINT: pin.fingerprint } : {}),
    },
  });

const openBrowser = (children: Children, program: string, { url, pin }: Where): ChildProcess => {
  const profile = mkdtempSync(join(tmpdir(), 'gildongmu-kiosk-'));
  const args = browserArgs({ url, profile, spki: pin?.spki ?? null, sandbox: !noSandbox(process.env) });
  const child = children.start(program, args, { stdio: 'ignore' });
  // The profile may hold what a person typed: it goes with the window, or with this process, whichever ends first.
  const forget = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  child.once('exit', forget);
  process.once('exit', forget);
  return child;
};

/** Ways to a window, the best first. Each gives null where it is not there. */
const ways = (children: Children, where: Where, print: Print): (() => Promise<ChildProcess | null>)[] => [
  async () => {
    const program = await electron(print);
    return program ? openElectron(children, program, where) : null;
  },
  async () => {
    const program = findBrowser();
    return program ? openBrowser(children, program, where) : null;
  },
];

/** How a window ended: `broken` means that it never was one (a missing library, a crash). */
const endOf = (child: ChildProcess): Promise<'closed' | 'broken'> =>
  new Promise((resolve) => {
    child.once('error', () => resolve('broken'));
    child.once('exit', (code, signal) => resolve(signal !== null || code === 127 ? 'broken' : 'closed'));
  });

/**
 * Opens the kiosk in Electron, else in an installed Chromium, Chrome or Edge; else, or where no window can be, says how
 * to open it by hand. Resolves when the window has ended; the server goes on in each case.
 */
export const runKiosk = async (children: Children, url: string, print: Print): Promise<void> => {
  const obstacle = windowObstacle({ platform: process.platform, env: process.env }, isRoot, url);
  if (obstacle) return print(obstacle);
  const where = { url, pin: await pinOf(url) };
  for (const open of ways(children, where, print)) {
    const child = await open();
    const end = child ? await endOf(child) : 'broken';
    if (children.stopping()) return;
    if (end === 'closed') return print('The kiosk window is closed; the server goes on. Ctrl-C stops it.');
  }
  print(`No window was opened: neither Electron nor Chromium, Chrome or Edge runs here. Open ${url} in a browser.`);
};
