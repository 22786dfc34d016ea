import { roman } from '../roman.ts';
import { after, anyOf, before, rule, type Rule } from '../rule.ts';
import type { Wording } from '../wording.ts';

/** Written short, spoken long: a fixed list per language. Dots beyond its own are no text: with one left it would be short again. */
export const abbreviationRule = ({ abbreviations }: Wording): Rule[] => {
  const known = Object.keys(abbreviations);
  if (known.length === 0) return [];
  const pattern = new RegExp(`(?:${anyOf(known)})(?:(?<=\\.)\\.{0,9}|(?![\\p{L}\\p{M}\\p{N}]))`, 'u');
  return [
    rule('abbreviation', 'lws', pattern, (m, p) =>
      /[\p{L}\p{N}]$/u.test(before(p)) && /^[\p{L}]/u.test(m[0])
        ? null
        : (abbreviations[m[0].replace(/\.{2,}$/, '.')] ?? null),
    ),
  ];
};

/** Ⅲ anywhere; XL, iv where the wording finds that what stands around asks for a number. */
export const romanRule = (words: Wording): Rule =>
  rule(
    'roman',
    'lw',
    /[\u2160-\u217f]{1,6}|[IVXLCDM]{1,15}(?![\p{L}\p{N}'’])|[ivxlcdm]{1,15}(?![\p{L}\p{N}'’])/u,
    (m, p) => {
      const value = roman(m[0]);
      return value === null || /[a-z0-9]$/i.test(before(p)) ? null : words.roman(value, m[0], p);
    },
  );

const rangeable = new Set([
  'money',
  'date',
  'time',
  'duration',
  'measure',
  'percent',
  'decimal',
  'counter',
  'ordinal',
  'fraction',
]);
const nextIsFigure = /^[ ]?(?:[₩$¥€£฿₫+(]|US\$|HK\$|[-−](?=\d)|\p{L}{1,4} ?)?\d/u;

/** A wave between whatever; a hyphen only between two of what ranges are made of, or two plain numbers parted by dashes longer than it. */
export const rangeRule = (words: Wording): Rule =>
  rule('range', 'sw', /[~∼〜～]| ?[-–—] ?/u, (m, p) => {
    const wave = /[~∼〜～]/.test(m[0]);
    const figureNext = nextIsFigure.test(after(p));
    if (wave) return figureNext || /\d\p{L}{0,6} ?$/u.test(before(p)) ? words.range('~', p) : null;
    const dash = /[–—]/.test(m[0]);
    const fits = rangeable.has(p.previous ?? '') || ((dash || before(p).endsWith(' ')) && /\d ?$/.test(before(p)));
    return fits && figureNext ? words.range('-', p) : null;
  });

/** Flags, faces and the rest, named where the language has the name; else passed over in silence, as a picture without a text. */
export const emojiRule = (words: Wording): Rule =>
  rule('emoji', 's', /(?:[\u{1f1e6}-\u{1f1ff}]{2}|\p{Extended_Pictographic})[\u{1f3fb}-\u{1f3ff}]?/u, (m) =>
    /^[\u00a9\u00ae\u2122]/.test(m[0])
      ? null
      : (words.emoji(m[0].replace(/[\u{1f3fb}-\u{1f3ff}]$/u, '')) ?? { spoken: '', kind: 'mark' }),
  );
