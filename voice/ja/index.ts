import { type Grammar, language, type LanguageVoice, sharedRules } from '../core/index.ts';
import { foreign } from './foreign.ts';
import { sayLatin, spellLatin } from './letters.ts';
import { oneByOne } from './numbers.ts';
import { phonemise } from './phonemes.ts';
import { loadWords, read } from './reading.ts';
import { firstRules, lateRules } from './rules/own.ts';
import { saySign } from './signs.ts';
import { words } from './wording.ts';

const grammar: Grammar = {
  rules: sharedRules(words, { first: firstRules, late: lateRules }),
  own: /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]$/u,
  spaced: { before: false, after: false },
  number: oneByOne,
  latin: sayLatin,
  foreign,
  symbol: (char, { text }) => saySign(char, text.trim() === char),
};

export const load = (): LanguageVoice =>
  language({ language: 'ja', words, grammar, spell: spellLatin, read, phonemise, whole: loadWords() });
