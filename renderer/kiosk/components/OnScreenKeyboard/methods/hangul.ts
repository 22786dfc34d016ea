import { assemble, disassemble } from 'es-hangul';
import type { Method } from '../typing.ts';

/** A compound vowel that stands alone (ㅚ without a consonant): nothing joins it, and es-hangul throws if asked to. */
const isLoneCompound = (letter: string): boolean => /[ㅏ-ㅣ]/.test(letter) && disassemble(letter).length > 1;

/** Two-set keyboard (KS X 5002): a vowel takes the final consonant of the syllable before it along. */
export const hangul: Method = (open, jamo) => {
  const before = open.slice(-1);
  const joins = before !== '' && !isLoneCompound(before);
  const made = joins ? assemble([before, jamo]) : jamo;
  return { drop: joins ? 1 : 0, add: made, open: 1 };
};
