import { expect, test } from 'vitest';
import { loadConversion } from '../../../../voice/ja/conversion.ts';

const conversion = await loadConversion();

test.each([
  ['とうきょう', '東京'],
  ['じゅうしょ', '住所'],
  ['しんせい', '申請'],
  ['つづき', '続き'],
  ['たなか', '田中'],
  ['ガクセイ', '学生'],
])('%s is offered as %s first', (kana, first) => expect(conversion.candidates(kana)[0]).toBe(first));

test('a word that ends in ウ keeps it', () => expect(conversion.candidates('おもう')).toContain('思う'));

test('what is no kana has no candidates, and no more are offered than were asked for', () => {
  expect(conversion.candidates('')).toEqual([]);
  expect(conversion.candidates('abc')).toEqual([]);
  expect(conversion.candidates('か'.repeat(1000))).toEqual([]);
  expect(conversion.candidates('しょうめい', 2)).toHaveLength(2);
});
