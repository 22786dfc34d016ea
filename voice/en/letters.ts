import { oneByOne } from './numbers.ts';
import { acronyms } from './lexicon/acronyms.ts';

/** Marks by name, where they are spelled or stand alone. */
export const markNames: Readonly<Record<string, string>> = {
  '.': 'dot', ',': 'comma', ':': 'colon', ';': 'semicolon', '!': 'exclamation mark', '?': 'question mark', '-': 'dash', _: 'underscore', '/': 'slash', '\\': 'backslash', '@': 'at', '#': 'hash', '&': 'and', '+': 'plus', '=': 'equals', '%': 'percent', '~': 'tilde', '*': 'star', '(': 'open bracket', ')': 'close bracket', '[': 'open square bracket', ']': 'close square bracket', '{': 'open brace', '}': 'close brace', '<': 'less than', '>': 'greater than', "'": 'apostrophe', '"': 'quote', '|': 'vertical bar', '^': 'caret', '`': 'backtick', '$': 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen', '₩': 'won', ' ': 'space',
}; // prettier-ignore

export const spellLetters = (run: string): string => Array.from(run.toUpperCase()).join(' ');

/** Every character by its name, for `as: 'letters'`. */
export const spell = (text: string): string =>
  Array.from(text, (char) => (/\d/.test(char) ? oneByOne(char) : (markNames[char] ?? char.toUpperCase()))).join(' ');

/**
 * Capitals in a row: said as a word where the lexicon knows one (NASA), else spelled up to four letters. Longer ones are left to
 * the engine, and so are words of a text that is all in capitals.
 */
export const capitals = (run: string, isShouted: boolean): string | null => {
  const [, body = '', s = ''] = /^([A-Z]+)(s?)$/.exec(run) ?? [];
  if (body.length < 2 || acronyms.said.has(body)) return null;
  if (!acronyms.spelled.has(body) && (isShouted || body.length > 4)) return null;
  return `${spellLetters(body)}${s && "'s"}`;
};
