import type { EngineInput, EngineMark, Reading, ReadingToken } from '../core/index.ts';
import { letterName } from './letters.ts';
import { sandhi, type Syllable } from './sound/sandhi.ts';

/** Syllables that espeak-ng's `cmn-latn-pinyin` doesn't know, and would read as English, by others that sound alike. */
const spellings: Readonly<Record<string, string>> = {
  jiong: 'jong',
  qiong: 'qong',
  xiong: 'xong',
  r: 'er',
  m: 'mu',
  n: 'en',
  ng: 'eng',
  hm: 'hen',
  hng: 'heng',
  xx: 'zi',
};

const forEngine = (pinyin: string): string => {
  const known = spellings[pinyin.slice(0, -1)];
  return known === undefined ? pinyin : known + pinyin.slice(-1);
};

/** A piece of a reading: a syllable, a letter in brackets, or marks and spaces. */
const pieces = /[a-z]+[1-5]|‹[^›]{0,8}›|[^a-z‹]+|./gu;
const isSyllable = (piece: string): boolean => /^[a-z]+[1-5]$/.test(piece);
const hanzi = /(?!々)\p{Script=Han}/gu;

type Piece = Syllable & { text: string };

const piecesOf = ({ reading, spoken = '' }: ReadingToken): Piece[] => {
  const characters = spoken.match(hanzi) ?? [];
  let next = 0;
  return (reading.match(pieces) ?? []).map((text) =>
    isSyllable(text)
      ? { text, character: characters[next++] ?? '', pinyin: text }
      : { text, character: '', pinyin: '' },
  );
};

const letter = (text: string): string => letterName(text.slice(1, -1));
const isBlank = ({ text }: Piece): boolean => text.trim() === '';

/** What the engine eats for a piece; `spoken` is a syllable's pinyin after sandhi. */
const said = ({ text, pinyin }: Piece, spoken: string): string => {
  if (pinyin !== '') return forEngine(spoken);
  return text.startsWith('‹') ? letter(text) : text.replaceAll(/[\p{L}\p{N}]/gu, '');
};

/** Hanzi where the tables aren't in yet: the engine's other Chinese voice knows the common ones. */
const asHanzi = ({ text, tokens }: Reading): EngineInput => {
  const marks: EngineMark[] = [];
  let at = 0;
  for (const { start, end, reading } of tokens) {
    if (reading.trim() !== '') marks.push({ at, start, end });
    at += reading.length;
  }
  return { voice: 'cmn', text, marks };
};

/** Numbered pinyin with the sandhi of 一 and 不 for espeak-ng, whose voice makes that of third tones itself. */
export const phonemise = (reading: Reading): EngineInput => {
  if (/(?!々)\p{Script=Han}/u.test(reading.text)) return asHanzi(reading);
  const all = reading.tokens.map(piecesOf);
  const tones = sandhi(all.flat().filter((piece) => !isBlank(piece)));
  const marks: EngineMark[] = [];
  const text: string[] = [];
  let at = 0;
  let syllable = 0;
  for (const [i, token] of reading.tokens.entries()) {
    const words = (all[i] ?? [])
      .map((piece) => (isBlank(piece) ? piece.text : said(piece, tones[syllable++] ?? '')))
      .join('');
    if (words.trim() !== '') marks.push({ at, start: token.start, end: token.end });
    text.push(words);
    at += words.length;
  }
  return { voice: 'cmn-latn-pinyin', text: text.join(''), marks };
};
