import { type Grammar, language, type LanguageVoice, readAsSpoken, sharedRules } from '../core/index.ts';
import { foreign } from './foreign.ts';
import { spell } from './letters.ts';
import { oneByOne } from './numbers.ts';
import { phonemise } from './phonemes.ts';
import { calendarRules, yearRules } from './rules/calendar.ts';
import { clockRules } from './rules/clock.ts';
import { codeRules, lateCodeRules } from './rules/codes.ts';
import { countRules, rangeRules } from './rules/counts.ts';
import { symbol, textRules } from './rules/text.ts';
import { words } from './wording.ts';

const grammar: Grammar = {
  rules: sharedRules(words, {
    first: [...calendarRules, ...clockRules, ...codeRules, ...countRules, ...textRules],
    late: [...yearRules, ...lateCodeRules, ...rangeRules],
  }),
  own: /^[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]$/,
  spaced: { before: true, after: true },
  number: oneByOne,
  latin: (run) => run,
  foreign,
  symbol,
};

export const load = (): LanguageVoice =>
  language({ language: 'en', words, grammar, spell, read: readAsSpoken, phonemise });
