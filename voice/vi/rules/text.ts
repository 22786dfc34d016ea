import { after, before, rule, type Rule } from '../../core/index.ts';
import { isSyllable } from '../syllables.ts';

/** nam/nữ, và/hoặc: a breath and no word. */
const slashRule = rule('mark', 's', /\/(?=\p{L})/u, (_, p) => (/\p{L}\p{M}{0,2}$/u.test(before(p)) ? { spoken: ', ', kind: 'mark' } : null));

/** A word that can be no Vietnamese syllable and is no short form is English: its own voice says it better. */
const englishRule = rule('foreign', 'l', /(?:[A-Z]?[a-z]{2,30})(?:['’][a-z]{1,2})?(?![\p{L}\p{M}\p{N}])/u, (m, p) =>
  /[aeiouy]/i.test(m[0]) && !isSyllable(m[0]) && !/[\p{L}\p{N}]$/u.test(before(p)) && !/^[.@]\p{L}/u.test(after(p))
    ? { spoken: m[0], lang: 'en' }
    : null,
);

/** phím *: the key of a telephone. */
const starRule = rule('symbol', 's', /\*(?!\*)/u, (_, p) => (/(?:phím|nút|dấu|bấm|nhấn) ?$/iu.test(before(p)) ? 'sao' : null));

/** COVID-19 */
const covidRule = rule('abbreviation', 'l', /(?:COVID|Covid)(?:-(?=19))?/u, () => 'Cô vít');

export const textRules: Rule[] = [slashRule, starRule, covidRule];
export const lastRules: Rule[] = [englishRule];
