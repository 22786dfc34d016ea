import {
  type Grammar,
  isPause,
  language,
  type LanguageVoice,
  phonemiseAs,
  readAsSpoken,
  sharedRules,
} from '../core/index.ts';
import { oneByOne } from './numbers.ts';
import { words } from './wording.ts';

const grammar: Grammar = {
  rules: sharedRules(words),
  own: /^[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]$/,
  spaced: { before: true, after: true },
  number: oneByOne,
  latin: (run) => run,
  foreign: () => ({ spoken: 'chữ nước ngoài' }),
  symbol: (char) => (isPause(char) ? char : ''),
};

export const load = (): LanguageVoice =>
  language({
    language: 'vi',
    words,
    grammar,
    spell: (text) => Array.from(text).join(' '),
    read: readAsSpoken,
    phonemise: phonemiseAs('vi'),
  });
