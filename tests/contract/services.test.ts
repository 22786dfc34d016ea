import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Catalogue, languages, routes, textKeysOf, type Service } from '../../protocol/index.ts';
import { createLog } from '../../assist-server/log.ts';
import { loadServices } from '../../assist-server/services/load.ts';
import { openHouse } from './support/house.ts';

const service = (id: string, order: number): Service => ({
  id,
  order,
  category: 'residence',
  law: ['Act §1'],
  identity: false,
  warnings: [],
  fee: { won: 0, asOf: '2026-11-23', source: 'test' },
  fields: [{ name: 'count', type: 'number', min: 1, max: 9, optional: false, sensitivity: 'public' }],
});

const write = (root: string, one: Service): void => {
  mkdirSync(join(root, one.id));
  writeFileSync(join(root, one.id, 'service.json'), JSON.stringify(one, null, 2));
  const texts = Object.fromEntries(textKeysOf(one).map((key) => [key, key]));
  for (const language of languages) writeFileSync(join(root, one.id, `texts.${language}.json`), JSON.stringify(texts));
};

const folder = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'gildongmu-services-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
};

test('a malformed service is left out, logged with file and line, and the others go on', async () => {
  const root = folder();
  write(root, service('second', 2));
  write(root, service('first', 1));
  write(root, service('broken', 3));
  const broken = JSON.stringify({ ...service('broken', 3), category: 'nonsense' }, null, 2);
  writeFileSync(join(root, 'broken/service.json'), broken);
  writeFileSync(join(root, 'README.md'), 'A file among the folders.');

  const logged: string[] = [];
  const services = loadServices(root, createLog('info', { write: (line) => void logged.push(line) }));
  const house = await openHouse({ services });
  const catalogue = Catalogue.parse(await (await fetch(house.url + routes.services)).json());
  expect(catalogue.services.map((entry) => entry.service.id)).toEqual(['first', 'second']);
  expect(logged.map((line) => JSON.parse(line) as object)).toMatchObject([
    {
      file: 'services/broken/service.json',
      line: broken.split('\n').findIndex((line) => line.includes('nonsense')) + 1,
    },
  ]);
});

test('no folder, an empty folder and an unreadable file are no reason to stop', () => {
  const root = folder();
  mkdirSync(join(root, 'empty'));
  mkdirSync(join(root, 'odd/service.json'), { recursive: true });
  const logged: string[] = [];
  const log = createLog('info', { write: (line) => void logged.push(line) });
  expect(loadServices(join(root, 'nowhere'), log)).toEqual({ services: [] });
  expect(loadServices(root, log)).toEqual({ services: [] });
  expect(logged).toHaveLength(2);
});

test('the services of this repository are whole', () => {
  const own = new URL('../../services', import.meta.url).pathname;
  const root = folder();
  cpSync(own, root, { recursive: true, force: true });
  const logged: string[] = [];
  const { services } = loadServices(root, createLog('info', { write: (line) => void logged.push(line) }));
  expect(logged).toEqual([]);
  expect(services).toHaveLength(
    readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length,
  );
});
