import type { Stroke } from './typing.ts';

/** The sets of keys; `symbols` is reached from letters for numbers in addresses. */
export type LayoutName = 'digits' | 'hangul' | 'latin' | 'symbols';

/** What a key does: types, or changes the keys. */
export type KeyAct = Stroke | { type: 'shift' } | { type: 'layout'; layout: LayoutName };

export type KeySpec = {
  /** What stands on it, unless its words do. */
  face: string;
  act: KeyAct;
  /** Text key under `common:keyboard`: its words where it has no face, said after its face where it has one. */
  words?: string;
  /** Spoken name in `lang`, where the face is not one. */
  name?: string;
  lang?: string;
  /** Columns, of 20 in a row of letters; 2 where nothing is said. */
  span?: number;
};

/** Names of the letters, in the one language that they have names in (Hangul orthography, article 4). */
const jamoNames: Record<string, string> = {
  ...{ ㄱ: '기역', ㄴ: '니은', ㄷ: '디귿', ㄹ: '리을', ㅁ: '미음', ㅂ: '비읍', ㅅ: '시옷' },
  ...{ ㅇ: '이응', ㅈ: '지읒', ㅊ: '치읓', ㅋ: '키읔', ㅌ: '티읕', ㅍ: '피읖', ㅎ: '히읗' },
  ...{ ㄲ: '쌍기역', ㄸ: '쌍디귿', ㅃ: '쌍비읍', ㅆ: '쌍시옷', ㅉ: '쌍지읒' },
  ...{ ㅏ: '아', ㅑ: '야', ㅓ: '어', ㅕ: '여', ㅗ: '오', ㅛ: '요', ㅜ: '우', ㅠ: '유', ㅡ: '으', ㅣ: '이' },
  ...{ ㅐ: '애', ㅒ: '얘', ㅔ: '에', ㅖ: '예' },
};

const jamo = (letter: string): KeySpec => ({
  face: letter,
  act: { type: 'jamo', jamo: letter },
  name: jamoNames[letter] ?? letter,
  lang: 'ko',
});

/** Spoken names of what has no letter's name. */
const marks: Record<string, string> = {
  ...{ '-': 'hyphen', "'": 'apostrophe', '@': 'at', '.': 'dot', ',': 'comma', '/': 'slash', '(': 'open', ')': 'close' },
  ...{ '#': 'hash', '+': 'plus', ':': 'colon' },
};

const letter = (face: string): KeySpec => ({
  face,
  act: { type: 'text', text: face },
  ...(marks[face] ? { words: marks[face] } : {}),
});

const row = (faces: string, make: (face: string) => KeySpec): KeySpec[] => faces.split('').map((face) => make(face));

const space = (span: number): KeySpec => ({ face: '', act: { type: 'text', text: ' ' }, words: 'space', span });
const backspace: KeySpec = { face: '', act: { type: 'backspace' }, words: 'backspace', span: 6 };
const capitals: KeySpec = { face: '', act: { type: 'shift' }, words: 'capitals', span: 4 };
const doubles: KeySpec = { face: '쌍자음', act: { type: 'shift' }, lang: 'ko', span: 4 };
const to = (layout: LayoutName, face: string, words: string): KeySpec => ({
  face,
  act: { type: 'layout', layout },
  words,
  span: 3,
});
const toHangul = to('hangul', '가나다', 'hangul');
const toLatin = to('latin', 'ABC', 'latin');
const toSymbols = to('symbols', '123', 'symbols');

type Rows = readonly [string, string, string];

const hangul = (rows: Rows): KeySpec[][] => [
  row(rows[0], jamo),
  [...row(rows[1], jamo), letter('-')],
  [...row(rows[2], jamo), backspace],
  [doubles, toSymbols, toLatin, space(6), ...row('.,', letter)],
];

const latin = (rows: Rows): KeySpec[][] => [
  row(rows[0], letter),
  row(rows[1], letter),
  [...row(rows[2], letter), backspace],
  [capitals, toSymbols, toHangul, space(4), ...row('-.@', letter)],
];

/** Two-set Hangul and QWERTY, as on every keyboard in Korea, so that nobody has to search. */
export const layouts: Record<LayoutName, { plain: KeySpec[][]; shifted: KeySpec[][] }> = {
  digits: both([row('123', letter), row('456', letter), row('789', letter), [letter('0'), { ...backspace, span: 4 }]]),
  hangul: {
    plain: hangul(['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ']),
    shifted: hangul(['ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ']),
  },
  latin: {
    plain: latin(['qwertyuiop', "asdfghjkl'", 'zxcvbnm']),
    shifted: latin(['QWERTYUIOP', "ASDFGHJKL'", 'ZXCVBNM']),
  },
  symbols: both([row('1234567890', letter), row('-/.,()@#+:', letter), [toHangul, toLatin, space(8), backspace]]),
};

function both(rows: KeySpec[][]): { plain: KeySpec[][]; shifted: KeySpec[][] } {
  return { plain: rows, shifted: rows };
}
