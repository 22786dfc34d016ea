import { groups, withoutZeros } from '../core/index.ts';

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']; // prettier-ignore
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const large = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];

const below100 = (n: number): string =>
  n < 20 ? (small[n] ?? '') : `${tens[Math.floor(n / 10)] ?? ''}${n % 10 === 0 ? '' : ` ${small[n % 10] ?? ''}`}`;

const below1000 = (n: number): string =>
  [n >= 100 ? `${small[Math.floor(n / 100)] ?? ''} hundred` : '', n % 100 === 0 ? '' : below100(n % 100)]
    .filter((w) => w !== '')
    .join(' ');

/** 'thirteen thousand five hundred': American, without 'and' (The Chicago Manual of Style, 9.5). Up to 17 digits. */
export const cardinal = (whole: string): string => {
  const all = groups(withoutZeros(whole), 3);
  const said = all.flatMap((group, i) =>
    Number(group) === 0 ? [] : [`${below1000(Number(group))} ${large[all.length - 1 - i] ?? ''}`.trim()],
  );
  return said.length === 0 ? 'zero' : said.join(' ');
};

export const oneByOne = (run: string): string => Array.from(run, (d) => small[Number(d)] ?? '').join(' ');

/** The last word of a cardinal changes, and no other. */
const lastWord = (words: string, change: (word: string) => string): string => words.replace(/\S+$/, change);

const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** 'one hundred twenty first'. */
export const ordinal = (whole: string): string =>
  lastWord(cardinal(whole), (word) => irregular[word] ?? `${word.replace(/y$/, 'ie')}th`);

export const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);

/** What so many parts of a whole are called: half, quarter, third; halves where there are more than one. */
export const parts = (bottom: string, isSingle: boolean): string => {
  if (bottom === '2') return isSingle ? 'half' : 'halves';
  const name = bottom === '4' ? 'quarter' : ordinal(bottom);
  return isSingle ? name : `${name}s`;
};

const pair = (two: string): string => (two.startsWith('0') ? `oh ${small[Number(two)] ?? ''}` : below100(Number(two)));

/** Three or four digits in pairs, as years, doors and streets are named: 'nineteen oh five', 'three twelve', 'twelve hundred'. */
export const inPairs = (run: string): string => {
  const [head, tail] = [run.slice(0, -2), run.slice(-2)];
  if (head === '' || head.startsWith('0') || head.length > 2) return oneByOne(run);
  if (/^[1-9]00/.test(run.padStart(4, ' '))) return cardinal(run);
  return `${below100(Number(head))} ${tail === '00' ? 'hundred' : pair(tail)}`;
};

/** A year: 'twenty twelve', 'nineteen hundred', 'two thousand five' (The Chicago Manual of Style, 9.30: as they are said). */
export const year = (written: string): string =>
  written.length !== 4 || /^[1-9]00/.test(written) ? cardinal(written) : inPairs(written);

/** 1980 -> 'nineteen eighties', 80 -> 'eighties', 2000 -> 'two thousands'. */
export const decade = (written: string): string => lastWord(year(written), plural);
