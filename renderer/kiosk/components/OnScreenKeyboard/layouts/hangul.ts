import { hangulNames } from '../../../../shared/letters/hangul.ts';
import { backspace, composed, letter, row, type KeySpec, type Layout, type Rows } from '../keys.ts';

const jamo = composed('hangul', 'ko', hangulNames);
const doubles: KeySpec = { face: '쌍자음', act: { type: 'shift' }, lang: 'ko', span: 4 };

const rows = (first: string): Rows => [
  row(first, jamo),
  [...row('ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', jamo), letter('-')],
  [...row('ㅋㅌㅊㅍㅠㅜㅡ', jamo), backspace(6)],
];

/** Two-set Hangul (KS X 5002), as on every keyboard in Korea. */
export const hangul: Layout = {
  plain: rows('ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ'),
  shifted: rows('ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ'),
  last: { shift: doubles, marks: row('.,', letter) },
};
