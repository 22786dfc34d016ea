import { thaiNames } from '../../../../shared/letters/thai.ts';
import { backspace, composed, letter, row, type KeySpec, type Layout, type Rows } from '../keys.ts';

const sign = /\p{M}/u;
const thaiLetter = composed('thai', 'th', thaiNames);

/** A sign that stands over or under a letter is drawn over or under an empty place. */
const key = (face: string): KeySpec => {
  if (!thaiNames[face]) return letter(face);
  return sign.test(face) ? { ...thaiLetter(face), face: `\u25CC${face}` } : thaiLetter(face);
};

const rows = (first: string, second: string, third: string, fourth: string): Rows => [
  row(first, key),
  row(second, key),
  row(third, key),
  [...row(fourth, key), backspace(4)],
];

/** Kedmanee (TIS 820-2538), with digits of one kind. */
export const thai: Layout = {
  plain: rows('ๅ/-ภถ\u0E38\u0E36คตจขช', 'ๆไำพะ\u0E31\u0E35รนยบล', 'ฟหกดเ\u0E49\u0E48าสวงฃ', 'ผปแอ\u0E34\u0E37ทมใฝ'),
  shifted: rows('+1234\u0E39฿56789', '0"ฎฑธ\u0E4D\u0E4Aณฯญฐ,', 'ฤฆฏโฌ\u0E47\u0E4Bษศซ.ฅ', '()ฉฮ\u0E3A\u0E4C?ฒฬฦ'),
  columns: 24,
  last: { shift: { face: '', act: { type: 'shift' }, words: 'moreLetters', span: 4 } },
};
