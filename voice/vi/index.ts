import {
  type Grammar,
  isPause,
  language,
  type LanguageVoice,
  type Place,
  readAsSpoken,
  sharedRules,
  type VoiceLanguage,
} from '../core/index.ts';
import { loneSigns, signs, spell } from './letters.ts';
import { oneByOne } from './numbers.ts';
import { phonemiseIn, type Region } from './phonemes.ts';
import { amountRules, lateAmountRules } from './rules/amounts.ts';
import { calendarRules, lateCalendarRules } from './rules/calendar.ts';
import { codeRules, lateCodeRules } from './rules/codes.ts';
import { lastRules, textRules } from './rules/text.ts';
import { words } from './wording.ts';

const symbol = (char: string, { text }: Place): string => {
  if (isPause(char)) return char;
  return (text.trim() === char ? loneSigns[char] : undefined) ?? signs[char] ?? '';
};

/** Whose letters they are: the listener learns that something stands there, and a caller with that voice lets it speak. */
const foreign = (run: string): { spoken: string; lang?: VoiceLanguage } => {
  if (/\p{Script=Hangul}/u.test(run)) return { spoken: 'chữ Hàn', lang: 'ko' };
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)) return { spoken: 'chữ Nhật', lang: 'ja' };
  if (/\p{Script=Han}/u.test(run)) return { spoken: 'chữ Hán', lang: 'zh' };
  return /\p{Script=Thai}/u.test(run) ? { spoken: 'chữ Thái', lang: 'th' } : { spoken: 'chữ nước ngoài' };
};

const grammar: Grammar = {
  rules: [
    ...sharedRules(words, {
      first: [...codeRules, ...calendarRules, ...amountRules, ...textRules],
      late: [...lateCalendarRules, ...lateCodeRules, ...lateAmountRules],
    }),
    ...lastRules,
  ],
  own: /^[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]$/,
  spaced: { before: true, after: true },
  number: oneByOne,
  latin: (run) => run,
  foreign,
  symbol,
};

/** `region`: whose accent, Hà Nội by default. What is said is the same; how it sounds is the engine's voice (phonemes.ts). */
export const load = (region: Region = 'hanoi'): LanguageVoice =>
  language({ language: 'vi', words, grammar, spell, read: readAsSpoken, phonemise: phonemiseIn(region) });
