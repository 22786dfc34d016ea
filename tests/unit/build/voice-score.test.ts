import { describe, expect, test } from 'vitest';
import { judge, parseReference } from '../../../build/voice/score.ts';
import type { VoiceLanguage } from '../../../voice/index.ts';

const spoken = (lang: VoiceLanguage, expected: string, said: string): boolean =>
  judge({ lang, kind: 'verbalise', input: '', expected: [expected] }, { spoken: said, reading: '', phonemes: '' });
const read = (lang: VoiceLanguage, expected: string, reading: string): boolean =>
  judge({ lang, kind: 'reading', input: '', expected: [expected] }, { spoken: '', reading, phonemes: '' });

test('a reference file is a table with a header; columns may stand in any order', () => {
  expect(parseReference('id\tkind\tlang\texpected\tinput\nx\tverbalise\tko\t가 | 나\t1\n')).toEqual([
    { lang: 'ko', kind: 'verbalise', input: '1', expected: ['가', '나'] },
  ]);
  expect(() => parseReference('lang\tinput\n')).toThrow("no column 'kind'");
});

describe('what may be written either way is equal', () => {
  test.each<[VoiceLanguage, string, string]>([
    ['ko', '만 이천 원', '만이천원.'],
    ['ja', '〇時', 'ゼロ時'],
    ['zh', '二百', '两百'],
    ['en', 'one hundred and five AM', 'one hundred five a m'],
    ['vi', 'hòa bốn mươi bốn nghìn', 'hoà bốn mươi tư ngàn'],
  ])('%s: %s and %s', (lang, a, b) => {
    expect(spoken(lang, a, b)).toBe(true);
  });

  test.each<[VoiceLanguage, string, string]>([
    ['ko', '계회', '게훼'],
    ['ja', 'トウキョウワ', 'トーキョーハ'],
    ['zh', 'nv3', 'nü3'],
    ['th', 'd iː ˧', 'diː˧'],
  ])('%s reading: %s and %s', (lang, a, b) => {
    expect(read(lang, a, b)).toBe(true);
  });

  test('a slip is a slip', () => {
    expect(spoken('ko', '만 이천 원', '만 이천')).toBe(false);
    expect(read('ko', '인꿘', '인권')).toBe(false);
    expect(read('th', 'diː˧', 'diː˩')).toBe(false);
  });
});

test('the polyphone meant is the one that counts, and tokens must be as many as characters', () => {
  const judged = (reading: string): boolean =>
    judge(
      { lang: 'zh', kind: 'reading', input: '行长行', expected: ['2:xing2'] },
      { spoken: '行长行', reading, phonemes: '' },
    );
  expect(judged('hang2 zhang3 xing2')).toBe(true);
  expect(judged('xing2 zhang3 hang2')).toBe(false);
  expect(judged('zhang3 xing2')).toBe(false);
});

test('a switch of language in the phonemes fails', () => {
  const ok = (phonemes: string): boolean =>
    judge({ lang: 'ko', kind: 'no-english', input: '', expected: ['-'] }, { spoken: '', reading: '', phonemes });
  expect([ok('a_n'), ok('(en)_a(ko)'), ok('')]).toEqual([true, false, false]);
});
