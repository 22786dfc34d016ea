import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStale, makeAndStamp } from '../../../../build/start/stale.ts';

describe('what is stale', () => {
  let root: string;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const build = (): Promise<void> => makeAndStamp(root, 'host', async () => write('dist/electron/main.cjs', 'built'));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'gildongmu-stale-'));
    write('electron/main.ts', 'one');
    write('locales/ko/host.json', '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('a fresh clone is', () => {
    expect(isStale(root, 'host')).toBe(true);
  });

  test('what was built is not, even when a checkout has touched every file', async () => {
    await build();
    utimesSync(join(root, 'electron/main.ts'), new Date(), new Date(Date.now() + 60_000));
    expect(isStale(root, 'host')).toBe(false);
  });

  test.each([
    ['a changed file', () => write('electron/main.ts', 'two')],
    ['a new file', () => write('electron/lock/new.ts', '')],
    ['a file that went', () => rmSync(join(root, 'electron/main.ts'))],
    ['a text', () => write('locales/ko/host.json', '{"a":"b"}')],
    ['a deleted bundle', () => rmSync(join(root, 'dist/electron'), { recursive: true })],
  ])('%s makes it so', async (_what, change) => {
    await build();
    change();
    expect(isStale(root, 'host')).toBe(true);
  });

  test('a change elsewhere does not', async () => {
    await build();
    write('renderer/kiosk/main.tsx', 'new');
    expect(isStale(root, 'host')).toBe(false);
  });

  test('a build that broke is tried again', async () => {
    await build();
    await expect(makeAndStamp(root, 'host', () => Promise.reject(new Error('syntax')))).rejects.toThrow('syntax');
    expect(isStale(root, 'host')).toBe(true);
  });

  test('a file that changes while it is built is built again', async () => {
    await makeAndStamp(root, 'host', async () => {
      write('dist/electron/main.cjs', 'built');
      write('electron/main.ts', 'saved in an editor meanwhile');
    });
    expect(isStale(root, 'host')).toBe(true);
  });
});
