import { type Figure, type FigureStyle, figurePattern, parseFigure, withoutZeros } from './figure.ts';
import type { Quantity, Wording } from './wording.ts';

/** A minus only where no letter or digit stands before it: 'A-1' and '3-1' hold none. */
export const signPattern = String.raw`(?:(?<![\p{L}\p{N}/.])[-−+])?`;
// A minus may also touch a letter of a language that writes no spaces; `loose` is for those. Behind a sign of money, a
// percent or a degree it parts the ends of a range: 10$-20$.
export const looseSignPattern = String.raw`(?:(?<![\p{Script=Latin}\p{N}\p{Sc}/.%‰°])[-−+])?`;

const fractionPattern = String.raw`\d{1,4}\/\d{1,4}(?![\d/])`;

/** Source of a pattern for a quantity: a figure, a fraction, or a figure and a fraction. No capturing groups. */
export const quantityPattern = ({ style, mixed }: Pick<Wording, 'style' | 'mixed'>): string => {
  const joiner = mixed === '' ? ' ' : ` ?(?:${mixed}) ?| `;
  return `${looseSignPattern}(?:\\d{1,5}(?:${joiner})${fractionPattern}|${fractionPattern}|${figurePattern(style)}|(?<![\\p{L}\\p{N}.,])${style.point === '.' ? '\\.' : ','}\\d{1,20})`;
};

export const parseQuantity = (written: string, style: FigureStyle): Quantity => {
  const fraction = /(\d{1,4})\/(\d{1,4})$/.exec(written);
  if (!fraction) return { ...parseFigure(written, style), over: null };
  const whole = /^[-−+]?\d{1,5}(?=\D)(?!\/)/.exec(written)?.[0] ?? '';
  return {
    ...parseFigure(whole === '' ? written.slice(0, /^[-−+]/.test(written) ? 1 : 0) : whole, style),
    over: {
      top: withoutZeros(fraction[1] ?? ''),
      bottom: withoutZeros(fraction[2] ?? ''),
      joint: whole === '' ? '' : written.slice(whole.length, fraction.index).trim(),
    },
  };
};

type FigureWords = Pick<Wording, 'cardinal' | 'digits'> & { minus: string; plus: string; point: string; zero: string };

/** 'minus twelve point five' in the order that all six languages share; parts joined by `gap`. */
export const sayFigure = (words: FigureWords, { sign, whole, part }: Figure, gap: string): string =>
  [
    sign === '' ? '' : sign === '-' ? words.minus : words.plus,
    whole === '' ? words.zero : words.cardinal(withoutZeros(whole)),
    ...(part === null ? [] : [words.point, words.digits(part, 'decimal')]),
  ]
    .filter((w) => w !== '')
    .join(gap);

export const isOne = ({ whole, part, over }: Quantity): boolean =>
  withoutZeros(whole) === '1' && part === null && over === null;
