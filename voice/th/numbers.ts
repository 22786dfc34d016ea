import { withoutZeros } from '../core/index.ts';

const digit = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const place = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

/** One place of a number below a million: 1 in the tens is silent, 2 is ยี่, a last 1 after anything is เอ็ด. */
const atPlace = (figure: number, power: number, isAfter: boolean): string => {
  if (figure === 0) return '';
  if (power === 1 && figure === 1) return 'สิบ';
  if (power === 1 && figure === 2) return 'ยี่สิบ';
  if (power === 0 && figure === 1 && isAfter) return 'เอ็ด';
  return (digit[figure] ?? '') + (place[power] ?? '');
};

const belowMillion = (figures: string, isAfter: boolean): string =>
  Array.from(figures, (one, at) =>
    atPlace(Number(one), figures.length - 1 - at, isAfter || Number(figures.slice(0, at)) > 0),
  ).join('');

/** Millions of millions are counted by ล้าน again: 10^12 is หนึ่งล้านล้าน. */
const said = (whole: string): string => {
  if (whole.length <= 6) return belowMillion(whole, false);
  const upper = said(whole.slice(0, -6));
  return `${upper}ล้าน${belowMillion(whole.slice(-6), upper !== '')}`;
};

/** A whole number in words (ราชบัณฑิตยสถาน: เอ็ด also after ร้อย, พัน, ล้าน). */
export const cardinal = (whole: string): string => said(withoutZeros(whole)) || 'ศูนย์';

export const oneByOne = (run: string): string => Array.from(run, (one) => digit[Number(one)] ?? '').join('');
