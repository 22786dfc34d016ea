import { type Grammar, isPause, language, type LanguageVoice, sharedRules } from '../core/index.ts';
import { spellLatin } from './letters.ts';
import { oneByOne } from './numbers.ts';
import { phonemise } from './phonemes.ts';
import { loadTables, read } from './reading.ts';
import { firstRules } from './rules/own.ts';
import { words } from './wording.ts';

const symbols: Record<string, string> = {
  '+': '加', '=': '等于', '&': '和', '×': '乘以', '÷': '除以', '#': '井号', '*': '星号', '〕': ',', '(': ',', '@': '艾特', '%': '百分号', '‰': '千分号', '<': '小于', '>': '大于', '≥': '大于等于', '≤': '小于等于', '±': '正负', '℃': '摄氏度', '°': '度', '$': '美元', '¥': '元', '€': '欧元', '£': '英镑', '₩': '韩元', '√': '对号', '→': '到', '^': '上标',
}; // prettier-ignore

const grammar: Grammar = {
  rules: sharedRules(words, { first: firstRules }),
  own: /^(?!々)\p{Script=Han}$/u,
  spaced: { before: false, after: false },
  number: oneByOne,
  latin: spellLatin,
  foreign: () => ({ spoken: '外文' }),
  symbol: (char) => (isPause(char) ? char : (symbols[char] ?? '')),
};

export const load = (): LanguageVoice =>
  language({ language: 'zh', words, grammar, spell: spellLatin, read, phonemise, whole: loadTables() });
