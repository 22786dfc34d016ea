import { currencies, currencySigns, type Currency } from '../currencies.ts';
import { parseQuantity, quantityPattern } from '../quantity.ts';
import { anyOf, latinLetter, rule, type Rule } from '../rule.ts';
import { periods, unitSymbols } from '../units.ts';
import type { Wording } from '../wording.ts';

const signs = anyOf(Object.keys(currencySigns));
const codes = currencies.join('|');
// No unit ends before a letter, with an accent or without: '3 là' holds no litre.
const noLetter = `(?!${latinLetter})`;
const per = `(?:/(${anyOf(Object.keys(periods))})${noLetter})?`;

/** ₩2,000 · KRW 2,000 · US$76.3 trillion · $20/mo · 1.000₫ · 300 THB */
export const moneyRules = (words: Wording): Rule[] => {
  const quantity = quantityPattern(words);
  const scale = words.scales === '' ? '()' : `(?: ?(${words.scales}))?`;
  const currency = (written: string): Currency =>
    written === '¥' ? words.yen : (currencySigns[written] ?? (written.toUpperCase() as Currency));
  const say: (order: [currency: number, amount: number]) => Rule['say'] = (order) => (match, place) =>
    words.money(
      {
        amount: parseQuantity((match[1] ?? '') + (match[order[1]] ?? ''), words.style),
        currency: currency(match[order[0]] ?? ''),
        sign: match[order[0]] ?? '',
        scale: match[4] ?? '',
        per: periods[match[5] ?? ''] ?? null,
      },
      place,
    );
  const sign = String.raw`(?:(?<![\p{L}\p{N}])([-−]))?`;
  return [
    rule('money', 'sl', new RegExp(`${sign}(${signs}) ?(${quantity})${scale}${per}`, 'u'), say([2, 3])),
    rule('money', 'l', new RegExp(`()(?<![a-z])(${codes}|RMB) ?(${quantity})${scale}${per}`, 'iu'), say([2, 3])),
    rule(
      'money',
      'ds',
      new RegExp(`()(${quantity})${scaleBefore(words)} ?((?:${signs}|(?:${codes})${noLetter}))${per}`, 'u'),
      (m, p) =>
        words.money(
          {
            amount: parseQuantity(m[2] ?? '', words.style),
            currency: currency(m[4] ?? ''),
            sign: m[4] ?? '',
            scale: m[3] ?? '',
            per: periods[m[5] ?? ''] ?? null,
          },
          p,
        ),
    ),
  ];
};

const scaleBefore = (words: Wording): string => (words.scales === '' ? '()' : `(?: ?(${words.scales}))?`);

/** 50% · 12.5 % · ‰ is left to symbols. */
export const percentRule = (words: Wording): Rule =>
  rule('percent', 'ds', new RegExp(`(${quantityPattern(words)}) ?%`, 'u'), (m, p) =>
    words.percent(parseQuantity(m[1] ?? '', words.style), p),
  );

/** 5kg · 36.5 °C · 2/3km · 84.5㎡. A unit of one letter, parted by a space, must stand alone: '100 m ahead', not '3 M 테이프'. */
export const measureRule = (words: Wording): Rule =>
  rule(
    'measure',
    'ds',
    new RegExp(
      `(${quantityPattern(words)}) ?(${anyOf(Object.keys(unitSymbols))})${noLetter}(?![0-9²³/]|-[a-zA-Z])`,
      'u',
    ),
    (m, p) => words.measure(parseQuantity(m[1] ?? '', words.style), unitSymbols[m[2] ?? ''] ?? '', p),
  );

/** 1/3 · 2 1/2 · -12 1/4 */
export const fractionRule = (words: Wording): Rule =>
  rule('fraction', 'ds', new RegExp(quantityPattern(words), 'u'), (m) => {
    const quantity = parseQuantity(m[0], words.style);
    return quantity.over && Number(quantity.over.bottom) > 0 ? words.fraction(quantity) : null;
  });

/** Whatever else has figures: 12 · -3.5 · 1,234. A code such as 007, or more than 17 digits, is left to `Grammar.number`. */
export const figureRule = (words: Wording): Rule =>
  rule('number', 'ds', new RegExp(`(${quantityPattern({ ...words, mixed: '' })})(?!\\d)`, 'u'), (m) => {
    const quantity = parseQuantity(m[0], words.style);
    if (quantity.over || /^0\d/.test(quantity.whole) || quantity.whole.length > 17) return null;
    return { spoken: words.figure(quantity), kind: quantity.part === null ? 'number' : 'decimal' };
  });
