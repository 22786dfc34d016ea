import { cardinal, ordinal } from './numbers.ts';
import { rulers } from './lexicon/abbreviations.ts';

/** Words that a number follows, be it of a single letter. */
const counted =
  /(?:^|[^\p{L}])(?:chapter|part|section|title|book|volume|vol\.|act|scene|appendix|annex|article|phase|type|class|level|stage|step|table|figure|fig\.|schedule|war|grade|unit|module|exhibit|form|category|group|division|paragraph|clause|item|no\.|number|tier|factor|bowl|lesson|episode|page|quadrant|zone|line) $/iu;
const ruled =
  /(?:king|queen|pope|emperor|empress|tsar|prince|sultan|pharaoh|shah) \p{Lu}[\p{L}]{1,20}(?: \p{Lu}[\p{L}]{1,20})? $/iu;

/**
 * 'Chapter four', 'Elizabeth the second', 'World War two'. A numeral by itself is read as one only where it is of I, V and X and
 * longer than a letter: MIX, CD and DC are words. 'I' alone is a person, unless what stands before asks for a number.
 */
export const sayRoman = (value: number, written: string, before: string, behind: string): string | null => {
  const isSign = written >= '\u2160';
  const asked = isAsked(written, before, behind);
  if (!isSign && written !== written.toUpperCase()) {
    const isListed = before.endsWith('(') && behind.startsWith(')');
    return /^[ivx]{1,6}$/.test(written) && (isListed || (asked && written.length > 1)) ? cardinal(String(value)) : null;
  }
  if (asked) return cardinal(String(value));
  const name = /(?:^|[^\p{L}])(\p{L}{1,20}) $/u.exec(before)?.[1] ?? '';
  const isRuler = value <= 40 && (rulers.has(name) || ruled.test(before));
  if (isRuler && (isSign || written !== 'I' || ruled.test(before))) return `the ${ordinal(String(value))}`;
  return isSign || (/^[IVX]{2,7}$/.test(written) && value < 40) ? cardinal(String(value)) : null;
};

/** Section C is a letter. 'The chapter I read' asks for no number; 'Chapter I' does. */
const isAsked = (written: string, before: string, behind: string): boolean => {
  if (/^[LCDM]$/.test(written) || !counted.test(before) || /^ [A-Z]\b(?!\.)/.test(behind)) return false;
  return written.length > 1 || /(?:^|[^\p{L}])\p{Lu}[\p{L}.]{1,20} $/u.test(before) || !/^ \p{L}/u.test(behind);
};
