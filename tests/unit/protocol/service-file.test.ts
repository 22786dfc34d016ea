import { describe, expect, test } from 'vitest';
import { languages, textKeysOf, type Service } from '../../../protocol/index.ts';
import { parseService } from '../../../protocol/service-file.ts';

const field = { optional: false, sensitivity: 'public' } as const;
const whole: Service = {
  id: 'sample',
  category: 'residence',
  order: 1,
  fee: { won: 200, asOf: '2026-11-23', source: 'Act §18' },
  law: ['Act §1'],
  identity: true,
  fields: [
    {
      ...field,
      name: 'target',
      type: 'choice',
      options: ['self', 'other'].map((value) => ({ value, isDefault: false })),
    },
    { ...field, name: 'moved', type: 'date', when: { target: ['other'] }, notAfter: 'today' },
    { ...field, name: 'reported', type: 'date', notBefore: 'field:moved' },
  ],
  warnings: [{ name: 'late', field: 'moved', olderThanDays: 15 }],
};
const texts = JSON.stringify(Object.fromEntries(textKeysOf(whole).map((key) => [key, `text of ${key}`])), null, 2);

type Files = Record<string, string>;
const filesOf = (service: unknown, more: Files = {}): Files => ({
  'service.json': JSON.stringify(service, null, 2),
  ...Object.fromEntries(languages.map((language) => [`texts.${language}.json`, texts])),
  ...more,
});
const problemOf = (files: Files, folder = 'sample') => {
  const read = parseService(folder, files);
  return read.ok ? null : read.problem;
};
const changed = (change: (service: Service) => void): Service => {
  const copy = structuredClone(whole);
  change(copy);
  return copy;
};
/** The line of the file on which this text stands. */
const lineWith = (files: Files, text: string): number =>
  (files['service.json'] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;

test('a whole service is read with its texts in every language', () => {
  const read = parseService('sample', filesOf(whole));
  expect(read).toMatchObject({ ok: true, entry: { service: { id: 'sample' } } });
  expect(read.ok && Object.keys(read.entry.texts)).toEqual([...languages]);
});

describe('a problem names file, line and what is wrong', () => {
  test('no JSON', () => {
    expect(problemOf(filesOf(whole, { 'service.json': '{\n  "id": "sample",\n  oops\n}' }))).toMatchObject({
      file: 'service.json',
      line: 3,
    });
    expect(problemOf(filesOf(whole, { 'service.json': '' }))).toMatchObject({ line: 1 });
    expect(problemOf(filesOf(whole, { 'service.json': '// a comment\n{}' }))).toMatchObject({ line: 1 });
    expect(problemOf(filesOf(whole, { 'service.json': '[]' }))).toMatchObject({ line: 1 });
  });

  test('a value that is wrong', () => {
    const files = filesOf({ ...whole, category: 'nonsense' });
    expect(problemOf(files)).toMatchObject({ file: 'service.json', line: lineWith(files, 'nonsense') });
    expect(problemOf(files)?.message).toMatch(/^category: .*"residence"/);
  });

  test('a field deep inside', () => {
    const files = filesOf(changed(({ fields }) => Object.assign(fields[1] ?? {}, { sensitivity: 'hidden' })));
    expect(problemOf(files)).toMatchObject({ line: lineWith(files, 'hidden') });
  });

  test('a key that nobody wrote down', () => {
    const files = filesOf({ ...whole, surprise: 1 });
    expect(problemOf(files)?.message).toContain('surprise');
  });

  test.each([
    [
      'an id that is not its folder',
      (s: Service) => Object.assign(s, { id: 'other' }),
      '"other"',
      'name of its folder',
    ],
    ['a name that is there twice', (s: Service) => Object.assign(s.fields[2] ?? {}, { name: 'moved' }), null, 'twice'],
    [
      'a condition on nothing',
      (s: Service) => Object.assign(s.fields[1] ?? {}, { when: { nobody: ['x'] } }),
      null,
      '"nobody"',
    ],
    [
      'a condition on a date',
      (s: Service) => Object.assign(s.fields[2] ?? {}, { when: { moved: ['x'] } }),
      null,
      'not a choice',
    ],
    [
      'a condition on no option',
      (s: Service) => Object.assign(s.fields[1] ?? {}, { when: { target: ['me'] } }),
      null,
      '"me"',
    ],
    [
      'a bound by nothing',
      (s: Service) => Object.assign(s.fields[2] ?? {}, { notBefore: 'field:target' }),
      'field:target',
      'no earlier date',
    ],
    [
      'a warning on nothing',
      (s: Service) => Object.assign(s.warnings[0] ?? {}, { field: 'target' }),
      null,
      'no date field',
    ],
    [
      'a question that depends on a private answer',
      (s: Service) => Object.assign(s.fields[0] ?? {}, { sensitivity: 'personal' }),
      null,
      '"target" is private',
    ],
    [
      'a bound, and so an error, that says a private date',
      (s: Service) => {
        s.warnings = [];
        Object.assign(s.fields[1] ?? {}, { sensitivity: 'personal' });
      },
      'field:moved',
      '"moved" is private',
    ],
    [
      'a warning that tells a private date',
      (s: Service) => {
        s.fields.splice(2, 1);
        Object.assign(s.fields[1] ?? {}, { sensitivity: 'secret' });
      },
      null,
      '"moved" is private',
    ],
  ] as const)('%s', (_, change, onLine, part) => {
    const files = filesOf(changed(change));
    const problem = problemOf(files);
    expect(problem?.file).toBe('service.json');
    expect(problem?.message).toContain(part);
    if (onLine) expect(problem?.line).toBe(lineWith(files, onLine));
    expect(problem?.line).toBeGreaterThan(1);
  });

  test('a text that is missing or empty, a language that is missing', () => {
    const { 'texts.th.json': _, ...without } = filesOf(whole);
    expect(problemOf(without)).toEqual({ file: 'texts.th.json', line: 1, message: 'the file is missing' });
    const part = JSON.stringify({ name: 'x' });
    expect(problemOf(filesOf(whole, { 'texts.vi.json': part }))?.message).toBe('the text "about" is missing');
    const empty = texts.replace('"text of about"', '""');
    expect(problemOf(filesOf(whole, { 'texts.ja.json': empty }))).toMatchObject({ file: 'texts.ja.json', line: 3 });
  });
});
