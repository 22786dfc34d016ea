import { vietnameseNames } from '../../../../shared/letters/vietnamese.ts';
import { backspace, capitals, composed, letter, row, type KeySpec, type Layout, type Rows } from '../keys.ts';
import { tones } from '../methods/telex.ts';

const capitalNames = Object.fromEntries(
  Object.entries(vietnameseNames).map(([face, name]) => [face.toUpperCase(), `${name} hoa`]),
);
const key = composed('telex', 'vi', { ...capitalNames, ...vietnameseNames });

/** The five tones by their names: nobody has to know that Telex writes them as f, s, r, x and j. */
const toneKeys: KeySpec[] = (['f', 's', 'r', 'x', 'j'] as const).map((sign) => ({
  face: vietnameseNames[tones[sign]]?.replace('dấu ', '') ?? sign,
  act: { type: 'key', method: 'telex', key: tones[sign] },
  name: vietnameseNames[tones[sign]] ?? sign,
  lang: 'vi',
  span: 4,
}));

const rows = (own: string, first: string, second: string, third: string): Rows => [
  toneKeys,
  [...row(own, key), backspace(6)],
  row(first, key),
  [...row(second, key), letter("'")],
  [...row(third, key), ...row('-.,', letter)],
];

/** QWERTY that composes by Telex, with the tones and letters that it composes on keys of their own above. */
export const vietnamese: Layout = {
  plain: rows('ăâđêôơư', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'),
  shifted: rows('ĂÂĐÊÔƠƯ', 'QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'),
  last: { shift: capitals(4) },
};
