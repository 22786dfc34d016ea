import type { Kind, Reading, ReadingToken, Spoken } from '../core/index.ts';
import { correct } from './sound/context.ts';
import { loadDictionary } from './sound/dictionary.ts';
import { katakana } from './sound/kana.ts';
import { type Lattice, lattice, type Word } from './sound/lattice.ts';
import { countedAt, countWords } from './sound/numbers.ts';

let cut: Lattice | null = null;

/** Settles when the dictionary is in; until then kana are read and kanji left as they are. */
export const loadWords = async (): Promise<void> => {
  cut = lattice(await loadDictionary());
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
    const words = correct(countWords(find(piece, known)));
    return words.map((word) => ({ ...word, start: word.start + index, end: word.end + index }));
  });
};

/** A word that lies in more than one token is said at the first. */
const readToken = (spoken: string, from: number, words: readonly Word[], next: { word: number }): string => {
  let out = '';
  let at = from;
  const end = from + spoken.length;
  for (let word = words[next.word]; word && word.start < end; word = words[++next.word]) {
    out += spoken.slice(Math.max(0, at - from), Math.max(0, word.start - from)) + word.sound;
    at = word.end;
  }
  return out + spoken.slice(Math.min(spoken.length, at - from));
};

/** Katakana as pronounced: particles as ワ, エ, オ, long vowels as ー. Marks and spaces pass. */
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
  const pieces = tokens.map(({ start, end, spoken }): ReadingToken => {
    const skipped = Math.min(spoken.length, Math.max(0, covered - at));
    const reading = katakana(readToken(spoken.slice(skipped), at + skipped, words, next));
    covered = Math.max(covered, words[next.word - 1]?.end ?? 0);
    at += spoken.length;
    return { start, end, reading };
  });
  return { text: pieces.map(({ reading }) => reading).join(''), tokens: pieces };
};
