import type { Language } from '../../../../../protocol/index.ts';
import { append, inLanguage, joinPhrases, plain, type Rich } from '../rich.ts';
import type { Sentences } from '../sentences.ts';
import { sayCharacter } from './character.ts';
import { spellChinese } from './chinese.ts';
import { spellJapanese } from './japanese.ts';
import { spellKorean } from './korean.ts';
import { spellLatin } from './latin.ts';
import { spellThai } from './thai.ts';
import { spellVietnamese } from './vietnamese.ts';

type Spelled = { word: string; language: Language };

const spelled = (word: string | null, language: Language): Spelled | null =>
  word === null ? null : { word, language };

/** By its script; of signs that several languages share, by the page's. */
const wordFor = (character: string, page: Language): Spelled | null => {
  if (/^\p{Script=Hangul}$/u.test(character)) return spelled(spellKorean(character), 'ko');
  if (/^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u.test(character)) return spelled(spellJapanese(character), 'ja');
  if (/^\p{Script=Han}$/u.test(character))
    return page === 'ja' ? spelled(spellJapanese(character), 'ja') : spelled(spellChinese(character), 'zh');
  if (/^\p{Script=Thai}/u.test(character)) return spelled(spellThai(character), 'th');
  if (page === 'vi') return spelled(spellVietnamese(character), 'vi') ?? spellLatin(character, page);
  return spellLatin(character, page);
};

/** The same with a word that tells it apart from others of its sound: A, Alfa; ㄱ, 기역; ア, 朝日のア; 你, 你们的你; ก, กอ ไก่. */
export const spellCharacter = (character: Rich, page: Language, sentences: Sentences): Rich => {
  const alone = sayCharacter(character, sentences);
  const found = wordFor(character.text, page);
  if (!found) return alone;
  const word = found.language === page ? plain(found.word) : inLanguage(found.word, found.language);
  // A lone Thai consonant is misread: its name is all that is said.
  return found.language === 'th' ? word : joinPhrases([alone, append(plain(''), word)], page);
};
