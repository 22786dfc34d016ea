import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardinal, oneByOne } from '../../../../voice/th/numbers.ts';

const digits = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const places = { สิบ: 10n, ร้อย: 100n, พัน: 1_000n, หมื่น: 10_000n, แสน: 100_000n };

/** Reads the words back: an own small grammar, so that a slip in the speaking one is found. */
const heard = (words: string): bigint => {
  const million = words.lastIndexOf('ล้าน');
  if (million >= 0) return heard(words.slice(0, million)) * 1_000_000n + heard(words.slice(million + 'ล้าน'.length));
  let total = 0n;
  let figure: bigint | null = null;
  for (const [word] of words.matchAll(/ยี่|เอ็ด|ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน/gu)) {
    const place = places[word as keyof typeof places];
    if (place) {
      total += (figure ?? 1n) * place;
      figure = null;
    } else figure = word === 'ยี่' ? 2n : word === 'เอ็ด' ? 1n : BigInt(digits.indexOf(word));
  }
  return total + (figure ?? 0n);
};

describe('whole numbers (ราชบัณฑิตยสถาน, การอ่านตัวเลข)', () => {
  test.each([
    ['0', 'ศูนย์'],
    ['1', 'หนึ่ง'],
    ['10', 'สิบ'],
    ['11', 'สิบเอ็ด'],
    ['20', 'ยี่สิบ'],
    ['21', 'ยี่สิบเอ็ด'],
    ['101', 'หนึ่งร้อยเอ็ด'],
    ['1000000', 'หนึ่งล้าน'],
    ['2500001', 'สองล้านห้าแสนเอ็ด'],
    ['1000000000000', 'หนึ่งล้านล้าน'],
  ])('%s is %s', (whole, words) => {
    expect(cardinal(whole)).toBe(words);
  });

  test('the figure can be read back from its words', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 16n), (number) => {
        expect(heard(cardinal(String(number)))).toBe(number);
      }),
      { numRuns: 20_000 },
    );
  });

  test('identifiers go digit by digit and lose none', () => {
    expect(oneByOne('0120')).toBe('ศูนย์หนึ่งสองศูนย์');
  });
});
