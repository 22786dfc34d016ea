import { backspace, both, capitals, letter, row, type Layout, type Rows } from '../keys.ts';

const rows = (first: string, second: string, third: string): Rows => [
  row(first, letter),
  row(second, letter),
  [...row(third, letter), backspace(6)],
];

/** QWERTY. */
export const latin: Layout = {
  plain: rows('qwertyuiop', "asdfghjkl'", 'zxcvbnm'),
  shifted: rows('QWERTYUIOP', "ASDFGHJKL'", 'ZXCVBNM'),
  last: { shift: capitals(4), marks: row('-.@', letter) },
};

export const digits: Layout = {
  ...both([row('123', letter), row('456', letter), row('789', letter), [letter('0'), backspace(4)]]),
  columns: 6,
};

export const symbols: Layout = {
  ...both([row('1234567890', letter), row('-/.,()@#+:', letter)]),
  last: { marks: [backspace(6)] },
};
