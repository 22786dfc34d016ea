import { withoutZeros } from '../core/index.ts';

const digit = '零一二三四五六七八九';
const small = ['', '十', '百', '千'];

/** Below 10^4. A zero inside is said once; 两 before 千 (吕叔湘《现代汉语八百词》 "二、两"). */
const belowMyriad = (n: number): string => {
  let said = '';
  let isGap = false;
  for (let power = 3; power >= 0; power--) {
    const d = Math.floor(n / 10 ** power) % 10;
    if (d === 0) {
      isGap = said !== '';
      continue;
    }
    said += (isGap ? '零' : '') + (d === 2 && power === 3 ? '两' : (digit[d] ?? '')) + (small[power] ?? '');
    isGap = false;
  }
  return said;
};

/** `head` of a power and what is below it: 零 where the lower part doesn't fill its first place. */
const joined = (head: string, power: string, rest: string, width: number): string => {
  const lower = withoutZeros(rest);
  const upper = (head === '二' ? '两' : head) + power;
  if (lower === '0') return upper;
  return upper + (lower.length < width ? '零' : '') + said(lower);
};

const said = (whole: string): string => {
  if (whole.length > 8) return joined(said(whole.slice(0, -8)), '亿', whole.slice(-8), 8);
  if (whole.length > 4) return joined(said(whole.slice(0, -4)), '万', whole.slice(-4), 4);
  return belowMyriad(Number(whole));
};

/**
 * A whole number in words. 十 not 一十 where the number begins with it (十一万 too); above 万亿 powers are counted by 亿 again, as
 * mainland usage has it (10^12 is 一万亿, 10^16 一亿亿), never by 兆.
 */
export const cardinal = (whole: string): string => said(withoutZeros(whole)).replace(/^一十/, '十') || '零';

export const oneByOne = (run: string): string => Array.from(run, (d) => digit[Number(d)] ?? '').join('');

/** On the telephone 一 is 幺 (yāo), which can't be misheard as 七. */
export const phoneDigits = (run: string): string => oneByOne(run).replaceAll('一', '幺');
