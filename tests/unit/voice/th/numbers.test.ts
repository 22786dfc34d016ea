import { describe, expect, test } from 'vitest';
import { cardinal, oneByOne } from '../../../../voice/th/numbers.ts';

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

  test('identifiers go digit by digit and lose none', () => {
    expect(oneByOne('0120')).toBe('ศูนย์หนึ่งสองศูนย์');
  });
});
