import { type Grammar, isPause, language, type LanguageVoice, sharedRules } from '../core/index.ts';
import { spellLatin } from './letters.ts';
import { oneByOne } from './numbers.ts';
import { phonemise } from './phonemes.ts';
import { read, whole } from './reading.ts';
import { counterRules } from './rules/counters.ts';
import { words } from './wording.ts';

const grammar: Grammar = {
  rules: sharedRules(words, { late: counterRules }),
  own: /^[\uac00-\ud7a3\u3131-\u318e]$/u,
  spaced: { before: true, after: false },
  number: (digits) => oneByOne(digits, '공'),
  latin: (run) => spellLatin(run),
  foreign: () => ({ spoken: '다른 글자' }),
  symbol: (char) => (isPause(char) ? char : ''),
};

export const load = (): LanguageVoice =>
  language({ language: 'ko', words, grammar, spell: spellLatin, read, phonemise, whole });
