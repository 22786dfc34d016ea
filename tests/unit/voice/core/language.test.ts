import { expect, test } from 'vitest';
import { loadLanguage, markAt, speaks, UnknownLanguage } from '../../../../voice/index.ts';

test('what is not a language has no voice', async () => {
  for (const name of ['xx', '', 'toString', '__proto__', 'ko-KR']) {
    expect(speaks(name)).toBe('no');
    // oxlint-disable-next-line no-await-in-loop
    await expect(loadLanguage(name)).rejects.toBeInstanceOf(UnknownLanguage);
  }
});

test('a language is loaded once', () => {
  expect(loadLanguage('ko')).toBe(loadLanguage('ko'));
});

test('a mark holds until the next one', () => {
  const marks = [
    { at: 2, start: 0, end: 4 },
    { at: 9, start: 5, end: 8 },
  ];
  const at = (offset: number): number | undefined => markAt({ voice: 'ko', text: '', marks }, offset)?.start;
  expect([at(0), at(2), at(8), at(9), at(99)]).toEqual([undefined, 0, 0, 5, 5]);
});
