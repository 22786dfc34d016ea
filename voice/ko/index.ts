import {
  after,
  before,
  type Grammar,
  isPause,
  language,
  type LanguageVoice,
  type Place,
  sharedRules,
} from '../core/index.ts';
import { languageOf, sayForeign } from './foreign.ts';
import { sayJamo, sayLatin, spellLatin } from './letters.ts';
import { oneByOne } from './numbers.ts';
import { agree } from './particles.ts';
import { phonemise } from './phonemes.ts';
import { loadWords, read } from './reading.ts';
import { calendarRules } from './rules/calendar.ts';
import { articleRule, codeRules, counterRules, floorRules, hyphenRules } from './rules/counters.ts';
import { loneSigns, signs, textRules, triggers } from './rules/text.ts';
import { words } from './wording.ts';

const symbol = (char: string, place: Place): string => {
  if (isPause(char)) return char;
  if (place.text.trim() === char) return loneSigns[char] ?? signs[char] ?? '';
  // 이름/주소, 월·화: a breath and no word.
  if (
    (char === '/' || char === '·' || char === '・') &&
    /[가-힣]$/.test(before(place)) &&
    /^[가-힣]/.test(after(place))
  )
    return ', ';
  return signs[char] ?? '';
};

/** A to Z, signs and single letters of Hangul by name; syllables and figures as they are said. */
const spell = (text: string): string =>
  Array.from(text, (char) => {
    if (/[0-9]/.test(char)) return oneByOne(char, '공');
    if (/[가-힣]/.test(char)) return char;
    return loneSigns[char] ?? signs[char] ?? (sayJamo(char) || spellLatin(char));
  })
    .filter((name) => name !== '')
    .join(' ');

const grammar: Grammar = {
  rules: sharedRules(words, {
    first: [...textRules, ...calendarRules],
    late: [articleRule, ...floorRules, ...codeRules, ...counterRules, ...hyphenRules],
  }),
  triggers,
  own: /^[\uac00-\ud7a3\u3131-\u318e]$/u,
  spaced: { before: true, after: false },
  clitics: new Set(['range']),
  follow: agree,
  number: (digits) => oneByOne(digits, '공'),
  latin: sayLatin,
  foreign: (run) => ({ spoken: sayForeign(run), ...languageOf(run) }),
  symbol,
};

export const load = (): LanguageVoice =>
  language({ language: 'ko', words, grammar, spell, read, phonemise, whole: loadWords() });
