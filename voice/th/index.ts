import { type Grammar, isPause, language, type LanguageVoice, sharedRules } from '../core/index.ts';
import { loadLexicon } from './lexicon/lexicon.ts';
import { latinWords, spellLatin } from './letters.ts';
import { oneByOne } from './numbers.ts';
import { phonemise } from './phonemes.ts';
import { read } from './reading.ts';
import { figureRules } from './rules/figures.ts';
import { letterRules } from './rules/letters.ts';
import { timeRules } from './rules/times.ts';
import { forget } from './sound/segment.ts';
import { words } from './wording.ts';

const symbols: Record<string, string> = {
  '+': 'บวก', '=': 'เท่ากับ', '&': 'และ', '/': 'ทับ', '×': 'คูณ', '÷': 'หาร', '#': 'สี่เหลี่ยม', '*': 'ดอกจัน', '@': 'แอท', '%': 'เปอร์เซ็นต์', '<': 'น้อยกว่า', '>': 'มากกว่า', '฿': 'บาท', '~': 'ถึง',
}; // prettier-ignore

const grammar: Grammar = {
  rules: sharedRules(words, { first: [...timeRules, ...letterRules, ...figureRules] }),
  own: /^[\u0e01-\u0e3a\u0e40-\u0e4e]$/u,
  // Thai writes no spaces: short forms with dots, and ฯลฯ, may begin anywhere in a run of letters.
  triggers: /(?<=[\u0e01-\u0e4e])(?=[\u0e01-\u0e2e\u0e40]{1,3}[\u0e34\u0e35]?\.)/gu,
  spaced: { before: false, after: false },
  number: oneByOne,
  latin: (run) => latinWords[run.toLowerCase()] ?? spellLatin(run),
  foreign: () => ({ spoken: 'อักษรต่างประเทศ' }),
  symbol: (char) => (isPause(char) ? char : (symbols[char] ?? '')),
};

export const load = (): LanguageVoice =>
  language({ language: 'th', words, grammar, spell: spellLatin, read, phonemise, whole: loadLexicon().then(forget) });
