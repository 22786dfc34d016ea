import { after, anyOf, before, roman, rule, type Rule } from '../../core/index.ts';
import { abbreviations } from '../abbreviations.ts';
import { cardinal } from '../numbers.ts';
import { isSyllable } from '../syllables.ts';

/** nam/nữ, và/hoặc: a breath and no word. */
const slashRule = rule('mark', 's', /\/(?=\p{L})/u, (_, p) =>
  /\p{L}\p{M}{0,2}$/u.test(before(p)) ? { spoken: ', ', kind: 'mark' } : null,
);

/** A word that can be no Vietnamese syllable and is no short form is English: its own voice says it better. */
const englishRule = rule('foreign', 'l', /(?:[A-Z]?[a-z]{2,30})(?:['’][a-z]{1,2})?(?![\p{L}\p{M}\p{N}])/u, (m, p) =>
  /[aeiouy]/i.test(m[0]) && !isSyllable(m[0]) && !/[\p{L}\p{N}]$/u.test(before(p)) && !/^[.@]\p{L}/u.test(after(p))
    ? { spoken: m[0], lang: 'en' }
    : null,
);

/** phím *: the key of a telephone. */
const starRule = rule('symbol', 's', /\*(?!\*)/u, (_, p) =>
  /(?:phím|nút|dấu|bấm|nhấn) ?$/iu.test(before(p)) ? 'sao' : null,
);

/** COVID-19 */
const covidRule = rule('abbreviation', 'l', /(?:COVID|Covid)(?:-(?=19))?/u, () => 'Cô vít');

/** #1, №1: số. */
const numeroRule = rule('symbol', 's', /[#№] ?(?=\d)/u, () => 'số');

/** BS Nguyễn Thị C: a title without its dot, before a name. */
const titles: Readonly<Record<string, string>> = { BS: 'bác sĩ', TS: 'tiến sĩ', KS: 'kỹ sư', LS: 'luật sư' };
const titleRule = rule('abbreviation', 'l', /(BS|TS|KS|LS)(?= \p{Lu}\p{Ll})/u, (m) => titles[m[1] ?? ''] ?? null);

/** Công ty CP */
const shareRule = rule('abbreviation', 'l', /CP(?!\p{L})/u, (_, p) =>
  /công ty ?$/iu.test(before(p)) ? 'cổ phần' : null,
);

export const textRules: Rule[] = [shareRule, numeroRule, titleRule, slashRule, starRule, covidRule];
/** 678TP., CN0đ: a short form that touches a figure, and is no code with it, is one all the same. */
const touchingRule = rule('abbreviation', 'l', new RegExp(`(?<![\\p{L}\\p{M}])(?:${anyOf(Object.keys(abbreviations))})(?:(?<=\\.)|(?![\\p{L}\\p{M}]))`, 'u'), (m) => abbreviations[m[0]] ?? null); // prettier-ignore

const touchingRoman = rule('roman', 'l', /(?<![\p{L}\p{M}])[IVX]{2,9}(?![\p{L}\p{M}])/u, (m) => {
  const value = roman(m[0]);
  return value === null ? null : cardinal(String(value));
});

export const lastRules: Rule[] = [touchingRoman, touchingRule, englishRule];
