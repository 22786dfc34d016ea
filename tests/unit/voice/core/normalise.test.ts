import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../voice/core/normalise.ts';

describe('normalise', () => {
  test('leaves alone what needs nothing', () => {
    expect(normalise('수수료 400원')).toEqual({ text: '수수료 400원', starts: null, ends: null });
  });

  test.each([
    ['１２３Ａｂ', '123Ab'],
    ['㎡ ㎏ ℃', 'm2 kg °C'],
    ['2½', '2 1/2'],
    ['½', '1/2'],
    ['๒๕๖๙ ٣', '2569 3'],
    ['𝟗', '9'],
    ['①②', '1 2'],
    ['ｶﾞ', 'ガ'],
    ['\u1112\u1161\u11ab', '한'],
    ['a\u0000b\u202ec\ud800d\ufeff', 'abcd'],
    ['a\u00a0b\u3000c', 'a b c'],
    ['Ⅳ m²', 'Ⅳ m²'],
    ['e\u0301', 'é'],
  ])('%s is %s', (source, text) => {
    expect(normalise(source).text).toBe(text);
  });

  test('keeps no more than four marks on a letter', () => {
    expect(normalise(`ก${'\u0e48'.repeat(100)}`).text).toHaveLength(5);
  });

  test('knows for each unit where it stood', () => {
    const { text, starts, ends } = normalise('x\u200b한½');
    const places = Array.from(text, (_, i) => [starts?.[i], ends?.[i]]);
    expect(text).toBe('x한1/2');
    expect(places).toEqual([
      [0, 1],
      [2, 3],
      [3, 4],
      [3, 4],
      [3, 4],
    ]);
  });
});
