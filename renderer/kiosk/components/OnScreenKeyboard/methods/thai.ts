import type { Method } from '../typing.ts';

/**
 * A consonant, the vowel over or under it, the mark over that; or SARA AM, which the mark stands before. Signs in
 * another order look right and are found by no search (WTT 2.0, the input sequence check of Thai keyboards).
 */
const cluster = /([ก-ฮฤฦ])([\u0E31\u0E34-\u0E3A\u0E47\u0E4D]?)([\u0E48-\u0E4C]?)(ำ?)$/;
const isVowelSign = (key: string): boolean => /[\u0E31\u0E34-\u0E3A\u0E47\u0E4D]/.test(key);
const isMark = (key: string): boolean => /[\u0E48-\u0E4C]/.test(key);

const nothing = { drop: 0, add: '', open: 0 };

/** A sign takes its place over or under the consonant, and that of another of its kind; without a consonant there is none. */
const signed = (before: string, key: string): ReturnType<Method> => {
  const [whole, consonant, vowel, mark, am] = cluster.exec(before) ?? [];
  if (whole === undefined) return nothing;
  if (isVowelSign(key) && am !== '') return nothing;
  const [newVowel, newMark] = isVowelSign(key) ? [key, mark] : [vowel, key];
  return { drop: whole.length, add: `${consonant}${newVowel}${newMark}${am}`, open: 0 };
};

/** Thai letter by letter, in the one order in which their signs are written. */
export const thai: Method = (_open, key, before) => {
  if (isVowelSign(key) || isMark(key)) return signed(before, key);
  // Typed in two strokes they look like the letter that they are not.
  if (key === 'เ' && before.endsWith('เ')) return { drop: 1, add: 'แ', open: 0 };
  const ring = key === 'า' ? /\u0E4D([\u0E48-\u0E4B]?)$/.exec(before) : null;
  return ring ? { drop: ring[0].length, add: `${ring[1]}ำ`, open: 0 } : { drop: 0, add: key, open: 0 };
};
