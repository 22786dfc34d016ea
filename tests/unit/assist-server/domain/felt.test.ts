import { expect, test } from 'vitest';
import { openDatabase } from '../../../../assist-server/data/database.ts';
import { createFelt, feltWords } from '../../../../assist-server/domain/felt.ts';
import { readService } from '../../../support/services.ts';

const open = async () => createFelt(await openDatabase(':memory:'), { services: [readService('entry-exit')] });

test('counts by service, step and language, and gives the hardest first', async () => {
  const felt = await open();
  const told = { service: 'entry-exit', language: 'vi' } as const;
  await felt.count({ ...told, step: 'whole', felt: 'good' });
  await felt.count({ ...told, step: 'holder', felt: 'hard' });
  await felt.count({ ...told, step: 'holder', felt: 'hard' });
  await felt.count({ ...told, step: 'holder', felt: 'hard', language: 'th' });
  expect(await felt.table()).toEqual([
    { service: 'entry-exit', step: 'holder', language: 'vi', good: 0, middling: 0, hard: 2 },
    { service: 'entry-exit', step: 'holder', language: 'th', good: 0, middling: 0, hard: 1 },
    { service: 'entry-exit', step: 'whole', language: 'vi', good: 1, middling: 0, hard: 0 },
  ]);
});

test.each([
  ['service', { service: 'made-up', step: 'whole' }],
  ['step', { service: 'entry-exit', step: 'made-up' }],
])('a made-up %s is not counted', async (_, told) => {
  const felt = await open();
  await expect(felt.count({ ...told, language: 'ko', felt: 'hard' })).rejects.toMatchObject({ code: 'malformed' });
  expect(await felt.table()).toEqual([]);
});

test('the operator reads a table, or that there is nothing yet', () => {
  expect(feltWords([])).toBe('Nobody has said yet how it was.');
  const [head, line] = feltWords([
    { service: 'entry-exit', step: 'holder', language: 'vi', good: 1, middling: 0, hard: 2 },
  ]).split('\n');
  expect(head?.split(/\s+/)).toEqual(['service', 'step', 'language', 'hard', 'middling', 'good']);
  expect(line?.split(/\s+/)).toEqual(['entry-exit', 'holder', 'vi', '2', '0', '1']);
});
