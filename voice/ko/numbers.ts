import { groups, withoutZeros } from '../core/index.ts';

const digit = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const small = ['', '십', '백', '천'];
const large = ['', '만', '억', '조', '경', '해'];

/** Sino-Korean; groups of four parted by spaces as 한글 맞춤법 제44항 has it: 만 삼천오백. */
export const sino = (whole: string): string => {
  const all = groups(withoutZeros(whole), 4);
  const words = all.flatMap((group, i) => {
    const said = group4(group);
    const power = large[all.length - 1 - i] ?? '';
    // 만, not 일만, where the number begins with it.
    return said === '' ? [] : [said === '일' && power === '만' && i === 0 ? power : said + power];
  });
  return words.length === 0 ? '영' : words.join(' ');
};

const group4 = (group: string): string =>
  Array.from(group.padStart(4, '0'), (d, i) => {
    const power = small[3 - i] ?? '';
    return d === '0' ? '' : (d === '1' && power !== '' ? '' : (digit[Number(d)] ?? '')) + power;
  }).join('');

/** One by one. In identifiers and phone numbers 0 is 공, after a decimal point 영. */
export const oneByOne = (run: string, zero: '공' | '영'): string =>
  Array.from(run, (d) => (d === '0' ? zero : (digit[Number(d)] ?? ''))).join('');

const ones = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'];
const onesBefore = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const tens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];

/** Native numeral in front of a counter (스무 살, 스물한 명); from 100 on, and for 0, Sino-Korean. */
export const native = (whole: string): string => {
  const n = Number(whole);
  if (n === 20) return '스무';
  return n > 99 || n < 1 ? sino(whole) : (tens[Math.floor(n / 10)] ?? '') + (onesBefore[n % 10] ?? '');
};

/** Native numeral alone: 하나, 스물. */
export const nativeAlone = (whole: string): string => {
  const n = Number(whole);
  return n > 99 || n < 1 ? sino(whole) : (tens[Math.floor(n / 10)] ?? '') + (ones[n % 10] ?? '');
};
