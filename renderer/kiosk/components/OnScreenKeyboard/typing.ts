import { removeLastCharacter } from 'es-hangul';
import { hangul } from './methods/hangul.ts';
import { kana } from './methods/kana.ts';
import { pinyin } from './methods/pinyin.ts';
import { telex } from './methods/telex.ts';
import { thai } from './methods/thai.ts';

/** What a stroke changes before the caret, in UTF-16 code units: what goes, what comes, how much of it stays open. */
export type Edit = { drop: number; add: string; open: number };

/**
 * How the letters of one script join. `open`: what is still being built before the caret, '' where nothing is; `before`: all
 * that stands before the caret, with it.
 */
export type Method = (open: string, key: string, before: string) => Edit;

const methods = { hangul, kana, pinyin, telex, thai } satisfies Record<string, Method>;
export type MethodName = keyof typeof methods;

/**
 * What a key of the on-screen keyboard does to a text. `choose`: a word takes the place of so many code units of what is in
 * hand, from its beginning; `end`: what is in hand stays as it is.
 */
export type Stroke =
  | { type: 'text'; text: string }
  | { type: 'key'; method: MethodName; key: string }
  | { type: 'backspace' }
  | { type: 'choose'; text: string; takes: number }
  | { type: 'end' };

/**
 * A text while it is typed. `caret` in UTF-16 code units. `open`: so many of them before the caret are still being built:
 * the next letter may join them, and backspace takes them apart.
 */
export type Typed = { text: string; caret: number; open: number };

const lastCharacter = (text: string): string => [...new Intl.Segmenter().segment(text)].at(-1)?.segment ?? '';

/** The tones of Vietnamese and of pinyin. */
const tone = /[\u0300\u0301\u0303\u0304\u0309\u030C\u0323]/;

/** A Vietnamese letter loses its tone first, then its hat, horn or bar, and then goes. */
const withoutMark = (letter: string): string => {
  const parts = letter.normalize('NFD');
  if (tone.test(parts)) return parts.replace(tone, '').normalize();
  if (/đ/i.test(letter)) return letter === 'đ' ? 'd' : 'D';
  // The ü of pinyin is one key.
  return parts.endsWith('\u0308') ? '' : parts.slice(0, -1).normalize();
};

/** What is left of the last letter, whose parts go one by one while it is in hand. */
const remains = (last: string, isOpen: boolean): string => {
  if (!isOpen) return '';
  if (/\p{Script=Hangul}/u.test(last)) return removeLastCharacter(last);
  return /^\p{Script=Latin}$/u.test(last) ? withoutMark(last) : '';
};

/** Thai goes sign by sign always: its signs are letters, and SARA AM would take along whatever stands before it. */
const lastOf = (before: string): string => (/[\u0E01-\u0E5B]$/.test(before) ? before.slice(-1) : lastCharacter(before));

const erase = (before: string, open: number): Edit => {
  const last = lastOf(before);
  const add = remains(last, open > 0);
  return { drop: last.length, add, open: Math.max(0, open - last.length + add.length) };
};

const editOf = ({ text, caret, open }: Typed, stroke: Stroke): Edit => {
  const before = text.slice(0, caret);
  if (stroke.type === 'text') return { drop: 0, add: stroke.text, open: 0 };
  if (stroke.type === 'end') return { drop: 0, add: '', open: 0 };
  if (stroke.type === 'choose') {
    const rest = before.slice(caret - open + Math.min(stroke.takes, open));
    return { drop: open, add: stroke.text + rest, open: rest.length };
  }
  if (stroke.type === 'key') return methods[stroke.method](before.slice(caret - open), stroke.key, before);
  return erase(before, open);
};

/** The text after one stroke. */
export const strike = (typed: Typed, stroke: Stroke): Typed => {
  const { drop, add, open } = editOf(typed, stroke);
  const { text, caret } = typed;
  return {
    text: text.slice(0, caret - drop) + add + text.slice(caret),
    caret: caret - drop + add.length,
    open,
  };
};
