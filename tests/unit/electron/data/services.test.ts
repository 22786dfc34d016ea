import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadServices } from '../../../../electron/data/services.ts';

const services = fileURLToPath(new URL('../../../../services', import.meta.url));

test('every service of the product is whole', () => {
  const logged: string[] = [];
  const { services: read } = loadServices(services, (line) => logged.push(line));
  expect(logged).toEqual([]);
  expect(read.map(({ service }) => service.id)).toEqual(
    expect.arrayContaining(['resident-full', 'entry-exit', 'stay-change']),
  );
});

test('a malformed one is left out by file and line; the others go on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gildongmu-services-'));
  cpSync(services, folder, { recursive: true });
  writeFileSync(join(folder, 'entry-exit/service.json'), '{\n  "id": "entry-exit",\n  "order": "first"\n}');
  const logged: string[] = [];
  const { services: read } = loadServices(folder, (line) => logged.push(line));
  rmSync(folder, { recursive: true });
  expect(read.map(({ service }) => service.id)).not.toContain('entry-exit');
  expect(read.length).toBeGreaterThan(0);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/services\/entry-exit\/service\.json line \d+: /);
});

test('no folder is an empty catalogue', () => {
  expect(loadServices('/no/such/folder', () => {})).toEqual({ services: [] });
});
