import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** What a person at a terminal does with `npm start`, and what she reads there. Builds first where the pages are stale. */
const script = fileURLToPath(new URL('../../build/start.ts', import.meta.url));
const SLOW = 120_000;

let data: string;
let running: ChildProcess[] = [];
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'gildongmu-start-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  rmSync(data, { recursive: true, force: true });
});

type Terminal = { child: ChildProcess; said: () => string; reads: (what: RegExp) => Promise<RegExpMatchArray> };

/** As from a terminal, where Ctrl-C goes to the whole group; nothing of this machine's settings comes in. */
const start = (...args: string[]): Terminal => {
  const { GILDONGMU_PORT: _port, GILDONGMU_CONFIG: _config, DISPLAY: _x, WAYLAND_DISPLAY: _w, ...env } = process.env;
  const child = spawn(process.execPath, [script, ...args], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let said = '';
  const listeners = new Set<() => void>();
  const take = (chunk: Buffer): void => {
    said += chunk.toString();
    for (const look of listeners) look();
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const reads = (what: RegExp): Promise<RegExpMatchArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = said.match(what);
        if (match) resolve(match);
      };
      listeners.add(look);
      child.once('close', () => reject(new Error(`It ended, having said:\n${said}`)));
      look();
    });
  return { child, said: () => said, reads };
};

const pressCtrlC = ({ child }: Terminal): boolean => process.kill(-(child.pid ?? 0), 'SIGINT');
const ends = async ({ child }: Terminal): Promise<number | null> => {
  if (child.exitCode === null) await once(child, 'close');
  return child.exitCode;
};
const url = /(http:\/\/127\.0\.0\.1:\d+)\/ {2}helpers: (\S+)/;

test(
  'serves both pages, says where and with which password, and Ctrl-C ends all of it',
  { timeout: SLOW },
  async () => {
    const terminal = start('--no-kiosk', '--port', '0', '--data', data);
    const [, kiosk = '', helper = ''] = await terminal.reads(url);
    expect(terminal.said()).toMatch(/name demo, password \S{12,}/);
    expect((await fetch(`${kiosk}/healthz`)).status).toBe(200);
    for (const page of [`${kiosk}/`, helper]) expect(await (await fetch(page)).text()).toContain('<div id="root">');
    await terminal.reads(/Ctrl-C/);
    pressCtrlC(terminal);
    expect(await ends(terminal)).toBe(0);
    await expect(fetch(`${kiosk}/healthz`)).rejects.toThrow();
  },
);

test('where there is no display it says so once, and the server goes on', { timeout: SLOW }, async () => {
  const terminal = start('--port', '0', '--data', data);
  const [, kiosk = ''] = await terminal.reads(url);
  const [sentence] = await terminal.reads(/No window was opened: .*/);
  expect(sentence).toContain(process.platform === 'linux' ? 'no display' : 'Open');
  expect((await fetch(`${kiosk}/healthz`)).status).toBe(200);
});

test('a second start with the same password never prints it again', { timeout: SLOW }, async () => {
  for (const first of [true, false]) {
    const terminal = start('--no-kiosk', '--port', '0', '--data', data);
    await terminal.reads(/Ctrl-C/);
    expect(/password \S+/.test(terminal.said())).toBe(first);
    pressCtrlC(terminal);
    await ends(terminal);
  }
});

test('a port that was asked for and is taken: one sentence, and no server', { timeout: SLOW }, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const terminal = start('--no-kiosk', '--port', String(port), '--data', data);
  expect(await ends(terminal)).toBe(1);
  other.close();
  const lines = terminal.said().trim().split('\n');
  expect(lines.filter((line) => !line.startsWith('Building'))).toEqual([
    expect.stringContaining(`Port ${port} is taken by another program`),
  ]);
});

test('a data folder that cannot be written: one sentence, and no server', { timeout: SLOW }, async () => {
  const file = join(data, 'a file');
  writeFileSync(file, '');
  const terminal = start('--no-kiosk', '--port', '0', '--data', join(file, 'folder'));
  expect(await ends(terminal)).toBe(1);
  expect(terminal.said()).toContain(`The data folder ${join(file, 'folder')} can't be used`);
  expect(terminal.said()).not.toMatch(/\n\s+at /);
});

test('an option that there is not is named', async () => {
  const terminal = start('--kisok');
  expect(await ends(terminal)).toBe(1);
  expect(terminal.said()).toContain("Unknown option '--kisok'");
});
