import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const bin = (name: string): string => fileURLToPath(new URL(`../../../assist-server/bin/${name}.ts`, import.meta.url));

export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gildongmu-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export type Ready = { url: string; helperUrl: string };
export type Child = {
  /** The machine-readable line; rejects where the process ends without one. */
  ready: Promise<Ready>;
  ended: Promise<{ code: number | null; out: string; error: string }>;
  out: () => string;
  kill: (signal: NodeJS.Signals) => void;
};

type Options = { args?: string[]; env?: Record<string, string>; input?: string };

/** The server, or the helper command, as a person starts it; its data in a folder of the test. */
export const run = (name: 'serve' | 'helper', { args = [], env = {}, input = '' }: Options): Child => {
  const child = spawn(process.execPath, [bin(name), ...args], {
    env: { PATH: process.env['PATH'], GILDONGMU_READY: 'json', GILDONGMU_LOG: 'error', GILDONGMU_PORT: '0', ...env },
  });
  child.stdin.end(input);
  let [out, error] = ['', ''];
  const ready = new Promise<Ready>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const line = out.split('\n').find((one) => one.startsWith('{"ready":true'));
      if (line) resolve(JSON.parse(line) as Ready);
    });
    child.on('close', () => reject(new Error(`it ended: ${error}`)));
  });
  ready.catch(() => {});
  child.stderr.on('data', (chunk: Buffer) => void (error += chunk.toString()));
  const ended = new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, error }));
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { ready, ended, out: () => out, kill: (signal) => void child.kill(signal) };
};
