import { type Grammar, language, type LanguageVoice, sharedRules } from '../core/index.ts';
import { foreign } from './foreign.ts';
import { sayLatin, spellLatin } from './letters.ts';
import { oneByOne } from './numbers.ts';
import { phonemise } from './phonemes.ts';
import { loadWords, read } from './reading.ts';
import { firstRules, lateRules } from './rules/own.ts';
import { saySign, signName } from './signs.ts';
import { words } from './wording.ts';

/** Letters, figures and signs by name; kana and kanji as they are. */
const spell = (text: string): string =>
  Array.from(text, (char) => (/[0-9]/.test(char) ? oneByOne(char) : signName(char) || spellLatin(char)))
    .join(' ')
    .replaceAll(/ {2,}/g, ' ');

const grammar: Grammar = {
  rules: sharedRules(words, { first: firstRules, late: lateRules }),
  own: /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]$/u,
  spaced: { before: false, after: false },
  number: oneByOne,
  latin: sayLatin,
  foreign,
  symbol: saySign,
};

export const load = (): LanguageVoice =>
  language({ language: 'ja', words, grammar, spell, read, phonemise, whole: loadWords() });
