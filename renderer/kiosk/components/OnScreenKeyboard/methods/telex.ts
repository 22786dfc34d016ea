import type { Edit, Method } from '../typing.ts';

/** The signs that Telex writes tones with, and the marks that they are. */
export const tones = { f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' } as const;

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/;
const toneOf = (word: string): string => toneMark.exec(word.normalize('NFD'))?.[0] ?? '';
const withoutTone = (word: string): string => word.normalize('NFD').replace(toneMark, '').normalize();

const vowels = /[aăâeêioôơuưy]+/i;
/** The vowels that may carry a tone: neither the u of qu nor the i of gi before another vowel. */
const nucleus = (word: string): { start: number; text: string } | null => {
  const lead = /^(?:qu|gi(?=[aăâeêioôơuưy]))/i.exec(word)?.[0].length ?? 0;
  const found = vowels.exec(word.slice(lead));
  return found ? { start: lead + found.index, text: found[0] } : null;
};

/**
 * Where a tone stands: on the vowel that has a mark (the last of ươ); of two on the first, unless a consonant follows; of
 * three on the middle one. As in hòa, the writing of this kiosk's own texts and of Vietnamese keyboards.
 */
const tonePlace = (word: string): number | null => {
  const found = nucleus(word);
  if (!found) return null;
  const { start, text } = found;
  const marked = text.search(/[ăâêôơư](?!.*[ăâêôơư])/i);
  if (marked >= 0) return start + marked;
  const isClosed = start + text.length < word.length;
  return start + (text.length > 1 && (isClosed || text.length > 2) ? 1 : 0);
};

const withTone = (word: string, tone: string): string => {
  const at = tonePlace(word);
  return at === null ? word : (word.slice(0, at + 1) + tone + word.slice(at + 1)).normalize();
};

/** `null`: it changes nothing, so the key is a letter of its own. */
type Change = (word: string, key: string) => string | null;

const replaceAt = (word: string, at: number, letter: string): string => {
  const own = word.charAt(at);
  return word.slice(0, at) + (own === own.toLowerCase() ? letter : letter.toUpperCase()) + word.slice(at + 1);
};

/** Written twice it is undone, and stands as a letter. */
const undone = (word: string, at: number, plain: string, key: string): string => replaceAt(word, at, plain) + key;

/** aa, ee and oo: a hat. */
const hat: Change = (word, key) => {
  const plain = key.toLowerCase();
  const hatted = { a: 'â', e: 'ê', o: 'ô' }[plain];
  if (hatted === undefined) return null;
  const letters = { a: 'aăâ', e: 'eê', o: 'oôơ' }[plain] ?? '';
  const at = Array.from(word.toLowerCase()).findLastIndex((letter) => letters.includes(letter));
  // Nothing but the end of the syllable may stand after it.
  if (at < 0 || !/^[aăâeêioôơuưy]*(?:[cmpt]|ch|ng?|nh)?$/i.test(word.slice(at))) return null;
  return word.charAt(at).toLowerCase() === hatted ? undone(word, at, plain, key) : replaceAt(word, at, hatted);
};

const horns: Record<string, string> = { a: 'ă', â: 'ă', o: 'ơ', ô: 'ơ', u: 'ư' };
const hornless: Record<string, string> = { ă: 'a', ơ: 'o', ư: 'u' };

/** Which vowel w changes: both of uo, the u of ua, ui and uu, else the last. */
const hornPlaces = (text: string): number[] => {
  const pair = /[uư][oôơ]/.exec(text);
  if (pair) return [pair.index, pair.index + 1];
  const first = /u[aiu]/.exec(text);
  if (first) return [first.index];
  const last = Array.from(text).findLastIndex((letter) => letter in horns);
  return last < 0 ? [] : [last];
};

/** w: a horn or a breve, or ư where there is no vowel. */
const horn: Change = (word, key) => {
  if (key.toLowerCase() !== 'w') return null;
  const found = nucleus(word);
  if (!found) return word + (key === 'w' ? 'ư' : 'Ư');
  const lower = found.text.toLowerCase();
  const horned = Array.from(lower).findLastIndex((letter) => letter in hornless);
  const places = hornPlaces(lower).filter((place) => !(lower.charAt(place) in hornless));
  if (places.length === 0)
    return horned < 0 ? null : undone(word, found.start + horned, hornless[lower.charAt(horned)] ?? '', key);
  return places.reduce((made, place) => replaceAt(made, found.start + place, horns[lower.charAt(place)] ?? ''), word);
};

/** dd, also at the end of the syllable. */
const bar: Change = (word, key) => {
  if (key.toLowerCase() !== 'd' || !/^[dđ]/i.test(word)) return null;
  return word.charAt(0).toLowerCase() === 'đ' ? undone(word, 0, 'd', key) : replaceAt(word, 0, 'đ');
};

/** The word after one key; tones are set by signs (s) or by the mark itself. */
export const telexWord = (word: string, key: string): string => {
  const tone = toneOf(word);
  const bare = withoutTone(word);
  const sign = key.toLowerCase();
  const wanted = toneMark.test(key) ? key : tones[sign as keyof typeof tones];
  if (sign === 'z' && tone !== '') return bare;
  if (wanted !== undefined && nucleus(bare)) {
    if (wanted !== tone) return withTone(bare, wanted);
    return toneMark.test(key) ? bare : bare + key;
  }
  if (toneMark.test(key)) return word;
  const changed = hat(bare, key) ?? horn(bare, key) ?? bar(bare, key) ?? bare + key;
  return withTone(changed, tone);
};

const wordAtEnd = /[\p{L}]*$/u;

/** Vietnamese: the word in hand is written anew with each key. */
export const telex: Method = (open, key): Edit => {
  const word = wordAtEnd.exec(open)?.[0] ?? '';
  const made = telexWord(word, key);
  return { drop: word.length, add: made, open: made.length };
};
