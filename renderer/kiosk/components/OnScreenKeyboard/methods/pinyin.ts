import type { Edit, Method } from '../typing.ts';

/** Marks of the four tones. */
export const pinyinTones = ['\u0304', '\u0301', '\u030C', '\u0300'] as const;

/** Longer than any phrase that is turned into characters at once. */
const MOST = 40;
const tones = /[\u0304\u0301\u030C\u0300]/g;
/** The last syllable, at least its vowels and what closes it. */
const lastSyllable = /(?:[aeiouü]|\p{M})+(?:ng?|r)?$/u;

/** Where the mark stands: on a or e, on the o of ou, else on the last vowel (GB/T 16159). */
const placeOf = (syllable: string): number => {
  const open = syllable.search(/[ae]|o(?=u)/);
  return open >= 0 ? open : Math.max(...Array.from('aeiouü', (vowel) => syllable.lastIndexOf(vowel)));
};

/** A tone on the syllable before; the same again takes it away. */
const toned = (open: string, mark: string): Edit => {
  const plain = open.normalize('NFD').replaceAll('u\u0308', 'ü');
  const syllable = lastSyllable.exec(plain)?.[0] ?? '';
  const bare = syllable.replaceAll(tones, '');
  const at = placeOf(bare);
  if (at < 0) return { drop: 0, add: '', open: open.length };
  const made = syllable.includes(mark) ? bare : (bare.slice(0, at + 1) + mark + bare.slice(at + 1)).normalize();
  const drop = syllable.normalize().length;
  return { drop, add: made, open: open.length - drop + made.length };
};

/** Pinyin letter by letter, with tones where they help. */
export const pinyin: Method = (open, key): Edit => {
  if (pinyinTones.some((mark) => mark === key)) return toned(open, key);
  return { drop: 0, add: key, open: open.length < MOST ? open.length + 1 : 1 };
};
