import { japaneseNames } from '../../../../shared/letters/japanese.ts';
import { backspace, both, composed, letter, row, type Layout } from '../keys.ts';

const key = composed('kana', 'ja', japaneseNames);
const first = ['あいうえお', 'かきくけこ', 'さしすせそ', 'たちつてと', 'なにぬねの'];
const second = ['はひふへほ', 'まみむめも', 'やゆよ゛゜', 'らりるれろ', 'わをんー小'];

/** The fifty sounds, each line a column: down goes through あいうえお, right to か, as every child in Japan has learnt them. */
export const kana: Layout = {
  ...both([...first, ...second].map((line) => row(line, key))),
  upright: true,
  converts: 'kana',
  last: { marks: [...row('、。', letter), backspace(4)] },
};
