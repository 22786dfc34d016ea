import type { Language } from '../../../protocol/index.ts';
import { chineseNames } from './chinese.ts';
import { hangulNames } from './hangul.ts';
import { japaneseNames } from './japanese.ts';
import { thaiNames } from './thai.ts';
import { vietnameseNames } from './vietnamese.ts';

const names: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  ko: hangulNames,
  ja: japaneseNames,
  zh: chineseNames,
  th: thaiNames,
  vi: vietnameseNames,
};

/** What a letter or sign is called in its language, where its sound alone does not tell it; itself otherwise. */
export const letterName = (letter: string, language: Language): string =>
  names[language]?.[letter.toLowerCase()] ?? letter;

/** A stroke through a letter is no combining mark of Unicode; it is called as if it were one. */
const partsOf = (letter: string): string[] => Array.from(letter.replace('đ', 'd\u0335').normalize('NFD'));

/** The mark that `before` has more than `after`, of one and the same letter (ế and ê: U+0301); null where it is otherwise. */
export const markLost = (before: string, after: string): string | null => {
  const [had, has] = [partsOf(before.toLowerCase()), partsOf(after.toLowerCase())];
  const lost = had.find((part) => !has.includes(part));
  return had.length === has.length + 1 && had[0] === has[0] ? (lost ?? null) : null;
};
