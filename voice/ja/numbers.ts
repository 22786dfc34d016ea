import { groups, withoutZeros } from '../core/index.ts';

const digit = '零一二三四五六七八九';
const small = ['', '十', '百', '千'];
const large = ['', '万', '億', '兆', '京', '垓'];

/** 一 is said before 千 only where a larger power follows: 千円, but 一千万円 (NHK『ことばのハンドブック』). */
const group4 = (group: string, isLast: boolean): string =>
  Array.from(group.padStart(4, '0'), (d, i) => {
    const power = 3 - i;
    if (d === '0') return '';
    const isBare = d === '1' && power > 0 && (isLast || power < 3);
    return (isBare ? '' : (digit[Number(d)] ?? '')) + (small[power] ?? '');
  }).join('');

/** A whole number as it is written in kanji: 万, 億, 兆, 京 by groups of four figures. */
export const cardinal = (whole: string): string => {
  const all = groups(withoutZeros(whole), 4);
  const said = all.map((group, i) => {
    const power = all.length - 1 - i;
    const words = group4(group, power === 0);
    return words === '' ? '' : words + (large[power] ?? '');
  });
  return said.join('') || '零';
};

export const oneByOne = (run: string): string => Array.from(run, (d) => digit[Number(d)] ?? '').join('');
