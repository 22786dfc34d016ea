import type { Kind, Reading, ReadingToken, Spoken, SpokenToken } from '../core/index.ts';
import { ownWords } from './lexicon/own.ts';
import { correct } from './sound/context.ts';
import { loadDictionary } from './sound/dictionary.ts';
import { katakana } from './sound/kana.ts';
import { type Lattice, lattice, type Word } from './sound/lattice.ts';
import { countedAt, countWords } from './sound/numbers.ts';

let cut: Lattice | null = null;

/** Settles when the dictionary is in; until then kana are read and kanji left as they are. */
export const loadWords = async (): Promise<void> => {
  cut = lattice(await loadDictionary(), ownWords);
};

/** Kinds whose figures the verbaliser wrote: there 十分 is ten minutes, and never "enough". */
const worded = new Set<Kind>(['word', 'space', 'mark', 'symbol', 'emoji', 'letters', 'foreign', 'abbreviation']);

/** What a lattice is made of: a sentence, cut where it grows too long. */
const sentence = /[^。！？!?\n]{1,200}[。！？!?\n]{0,4}|[。！？!?\n]{1,200}/gu;

const wordsOf = (text: string, isFigure: Uint8Array): Word[] => {
  const find = cut;
  if (!find) return [];
  return [...text.matchAll(sentence)].flatMap(({ 0: piece, index }) => {
    const known = countedAt(text, index, piece.length, isFigure);
    const words = correct(countWords(find(piece, known)), piece);
    return words.map(({ start, end, surface, pos, sound }) => ({
      start: start + index,
      end: end + index,
      surface,
      pos,
      sound,
    }));
  });
};

/** A piece of a token's reading, and where in its spoken text it begins. */
type Piece = { from: number; reading: string };

/** A token phrase by phrase. A word that lies in more than one token is said at the first; `from` is where the token is in the text. */
const pieces = (
  spoken: string,
  from: number,
  skipped: number,
  words: readonly Word[],
  next: { word: number },
): Piece[] => {
  const out: Piece[] = [];
  let at = skipped;
  const add = (reading: string, place: number): void => {
    const last = out.at(-1);
    if (!last || reading.startsWith(' ')) out.push({ from: place, reading });
    else last.reading += reading;
  };
  for (let word = words[next.word]; word && word.start < from + spoken.length; word = words[++next.word]) {
    const start = Math.max(at, word.start - from);
    if (start > at) add(spoken.slice(at, start), at);
    add(word.sound, start);
    at = Math.min(spoken.length, word.end - from);
  }
  if (at < spoken.length) add(spoken.slice(at), at);
  return out;
};

/** Each piece with its place in the source, where every letter stands for itself; else all in one. */
const placed = ({ start, end, spoken }: SpokenToken, parts: readonly Piece[]): ReadingToken[] => {
  const isLiteral = end - start === spoken.length && parts.length > 1;
  if (!isLiteral) return [{ start, end, reading: katakana(parts.map(({ reading }) => reading).join('')) }];
  return parts.map(({ from, reading }, i) => ({
    start: start + (i === 0 ? 0 : from),
    end: start + (parts[i + 1]?.from ?? spoken.length),
    reading: katakana(reading),
  }));
};

/**
 * Katakana as pronounced: particles as ワ, エ, オ, long vowels as ー, a space before each phrase (文節), which is a token of its own
 * so that a highlight can follow. Marks pass.
 */
export const read = ({ text, tokens }: Spoken): Reading => {
  const isFigure = new Uint8Array(text.length);
  let at = 0;
  for (const { kind, spoken } of tokens) {
    if (!worded.has(kind)) isFigure.fill(1, at, at + spoken.length);
    at += spoken.length;
  }
  const words = wordsOf(text, isFigure);
  const next = { word: 0 };
  at = 0;
  let covered = 0;
  const all = tokens.flatMap((token): ReadingToken[] => {
    const skipped = Math.min(token.spoken.length, Math.max(0, covered - at));
    const parts = pieces(token.spoken, at, skipped, words, next);
    covered = Math.max(covered, words[next.word - 1]?.end ?? 0);
    at += token.spoken.length;
    return placed(token, parts);
  });
  return { text: all.map(({ reading }) => reading).join(''), tokens: all };
};
