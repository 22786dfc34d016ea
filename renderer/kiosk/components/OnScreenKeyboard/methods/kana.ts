import type { Edit, Method } from '../typing.ts';

/** Longer than any phrase that is turned into kanji at once. */
const MOST = 40;

const [large, small] = ['あいうえおつやゆよわ', 'ぁぃぅぇぉっゃゅょゎ'];
const base = (letter: string): string => {
  const plain = letter.normalize('NFD').charAt(0);
  const at = small.indexOf(plain);
  return at < 0 ? plain : large.charAt(at);
};

/** The letter with two dots, a ring, or small: said again it is plain again. As itself where there is no such letter. */
const changed = (letter: string, sign: string): string => {
  const plain = base(letter);
  const at = large.indexOf(plain);
  const wanted = sign === '小' ? small.charAt(at) : (plain + (sign === '゛' ? '\u3099' : '\u309A')).normalize();
  if (wanted.length !== 1 || (sign === '小' && at < 0)) return letter;
  return wanted === letter ? plain : wanted;
};

/** Kana as they are on the keys; ゛, ゜ and 小 change the one before. */
export const kana: Method = (open, key, before): Edit => {
  if (!'゛゜小'.includes(key)) return { drop: 0, add: key, open: open.length < MOST ? open.length + 1 : 1 };
  const last = before.slice(-1);
  if (!/[ぁ-ゖ]/.test(last)) return { drop: 0, add: '', open: open.length };
  return { drop: 1, add: changed(last, key), open: Math.max(1, open.length) };
};
