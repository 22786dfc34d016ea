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

/** 'thirteen thousand five hundred'. */
export const cardinal = (whole: string): string => {
  const all = groups(withoutZeros(whole), 3);
  const said = all.flatMap((group, i) =>
    Number(group) === 0 ? [] : [`${below1000(Number(group))} ${large[all.length - 1 - i] ?? ''}`.trim()],
  );
  return said.length === 0 ? 'zero' : said.join(' ');
};

export const oneByOne = (run: string): string => Array.from(run, (d) => small[Number(d)] ?? '').join(' ');
