import { assemble, disassemble, removeLastCharacter } from 'es-hangul';

/** What a key of the on-screen keyboard does to a text. */
export type Stroke = { type: 'text'; text: string } | { type: 'jamo'; jamo: string } | { type: 'backspace' };

/**
 * A text while it is typed. `caret` in UTF-16 code units. `composing`: the syllable before the caret is still being
 * built, so the next letter joins it and backspace takes its letters one by one.
 */
export type Typed = { text: string; caret: number; composing: boolean };

const lastCharacter = (text: string): string => [...new Intl.Segmenter().segment(text)].at(-1)?.segment ?? '';

const replaced = ({ text, caret }: Typed, drop: number, add: string, composing: boolean): Typed => ({
  text: text.slice(0, caret - drop) + add + text.slice(caret),
  caret: caret - drop + add.length,
  composing,
});

/** A compound vowel that stands alone (ㅚ without a consonant): nothing joins it, and es-hangul throws if asked to. */
const isLoneCompound = (letter: string): boolean => /[ㅏ-ㅣ]/.test(letter) && disassemble(letter).length > 1;

/** Two-set keyboard (KS X 5002): a vowel takes the final consonant of the syllable before it along. */
const joined = (typed: Typed, jamo: string): Typed => {
  const before = typed.text.charAt(typed.caret - 1);
  return typed.composing && before !== '' && !isLoneCompound(before)
    ? replaced(typed, 1, assemble([before, jamo]), true)
    : replaced(typed, 0, jamo, true);
};

const erased = (typed: Typed): Typed => {
  const before = lastCharacter(typed.text.slice(0, typed.caret));
  const rest = typed.composing ? removeLastCharacter(before) : '';
  return replaced(typed, before.length, rest, rest !== '');
};

/** The text after one stroke. */
export const strike = (typed: Typed, stroke: Stroke): Typed => {
  if (stroke.type === 'jamo') return joined(typed, stroke.jamo);
  if (stroke.type === 'text') return replaced(typed, 0, stroke.text, false);
  return erased(typed);
};
