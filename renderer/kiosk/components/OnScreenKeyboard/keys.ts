import type { Language } from '../../../../protocol/index.ts';
import type { MethodName, Stroke } from './typing.ts';

/** Sets of letters, each on keys of its own. */
export type Letters = 'hangul' | 'latin' | 'kana' | 'pinyin' | 'thai' | 'vietnamese';
/** The sets of keys; `symbols` is reached from letters, for numbers in addresses. */
export type LayoutName = 'digits' | 'symbols' | Letters;

/** Scripts that are written through others. */
export type Conversion = 'kana' | 'pinyin';

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
  lang?: Language;
  /** Columns of its row (`Layout.columns`); 2 where nothing is said. */
  span?: number;
};

export type Rows = KeySpec[][];
/** Keys without their last row, which is made of where one can go from here. */
export type Layout = {
  plain: Rows;
  shifted: Rows;
  /** Its rows stand as columns beside each other, where there is room. */
  upright?: boolean;
  /** What is typed is turned into words of another script, which are offered above the keys. */
  converts?: Conversion;
  /** Columns of the widest row; 20 where nothing is said. */
  columns?: number;
  /** Ends of the last row: what changes the letters, and marks after the space. */
  last?: { shift?: KeySpec; marks?: readonly KeySpec[] };
};

/** Spoken names of what has no letter's name. */
const marks: Record<string, string> = {
  ...{ '-': 'hyphen', "'": 'apostrophe', '@': 'at', '.': 'dot', ',': 'comma', '/': 'slash', '(': 'open', ')': 'close' },
  ...{
    '#': 'hash',
    '+': 'plus',
    ':': 'colon',
    '"': 'quote',
    '?': 'question',
    '%': 'percent',
    '、': 'comma',
    '，': 'comma',
    '。': 'dot',
  },
};

/** Types what stands on it. */
export const letter = (face: string): KeySpec => ({
  face,
  act: { type: 'text', text: face },
  ...(marks[face] ? { words: marks[face] } : {}),
});

export const row = (faces: string, make: (face: string) => KeySpec): KeySpec[] =>
  Array.from(faces, (face) => make(face));

export const both = (rows: Rows): Layout => ({ plain: rows, shifted: rows });

/** A letter that is composed with what stands before it, called by its own name. */
export const composed =
  (method: MethodName, lang: Language, names: Readonly<Record<string, string>> = {}) =>
  (face: string): KeySpec => ({
    face,
    act: { type: 'key', method, key: face },
    ...(names[face] === undefined ? {} : { name: names[face] }),
    lang,
  });

export const space = (span: number): KeySpec => ({ face: '', act: { type: 'text', text: ' ' }, words: 'space', span });
export const backspace = (span: number): KeySpec => ({
  face: '',
  act: { type: 'backspace' },
  words: 'backspace',
  span,
});
export const capitals = (span: number): KeySpec => ({ face: '', act: { type: 'shift' }, words: 'capitals', span });

const faces: Record<Letters | 'symbols', { face: string; lang?: Language }> = {
  hangul: { face: '가나다', lang: 'ko' },
  latin: { face: 'ABC' },
  kana: { face: 'あいう', lang: 'ja' },
  pinyin: { face: '拼音', lang: 'zh' },
  thai: { face: 'กขค', lang: 'th' },
  vietnamese: { face: 'ĂÂĐ', lang: 'vi' },
  symbols: { face: '123' },
};

/** Leads to other keys. */
export const to = (layout: Letters | 'symbols', span = 3): KeySpec => ({
  face: faces[layout].face,
  act: { type: 'layout', layout },
  words: layout,
  span,
});
