import { phonemiseAs } from '../core/index.ts';
import { join, take } from './sound/jamo.ts';

/**
 * espeak-ng's Korean voice says letters as they stand, which is what a phonetic spelling wants; it has no sandhi to undo. Only ㅢ
 * after a consonant, which the reading keeps in the particle 의 alone, it would say in two syllables: 제5항 다만 4 allows ㅔ.
 */
const moved = /[가-힣]/g;
const soften = (char: string): string => {
  const syllable = take(char);
  return syllable?.vowel === 'ㅢ' && syllable.onset !== 'ㅇ' ? join({ ...syllable, vowel: 'ㅔ' }) : char;
};

export const phonemise = phonemiseAs('ko', (reading) => reading.replace(moved, soften));
