import { unpackText } from '../../../voice/core/unpack.ts';
import { createExamples, distinct, type Candidate, type Converter } from './convert.ts';
import { createLines } from './lines.ts';
import { bestPath, type Edge } from './path.ts';

/** An entry with the tones it is read in, and where it ends in what was typed (build/lexicon). */
type Word = { text: string; cost: number; tones: string; to: number };

/** What was typed, letter by letter, with the tone that stands on each (0: none); `ü` is v, as in the lexicon. */
type Typed = { letters: string; tones: readonly number[] };

const marks = ['\u0304', '\u0301', '\u030C', '\u0300'];
const typedOf = (open: string): Typed => {
  const parts = Array.from(open, (letter) => letter.normalize('NFD'));
  return {
    letters: parts.map((part) => (part.startsWith('u\u0308') ? 'v' : part.charAt(0))).join(''),
    tones: parts.map((part) => marks.findIndex((mark) => part.includes(mark)) + 1),
  };
};

/** The longest word of the lexicon has so many syllables, the longest syllable so many letters. */
const [SYLLABLES, LETTERS] = [8, 6];

/** A row of whole syllables from one place to another, with the tones that were asked for. */
type Syllables = { key: string; tones: readonly number[]; to: number };

/** What is left behind whole syllables: the beginning of one more, or nothing. */
type Rest = { letters: string; tone: number };
const restOf = ({ letters, tones }: Typed, place: number): Rest | null => {
  const rest = letters.slice(place);
  if (rest.length > LETTERS || rest.includes("'")) return null;
  return { letters: rest, tone: tones.slice(place).find((tone) => tone > 0) ?? 0 };
};

const fits = (tones: string, wanted: readonly number[]): boolean =>
  wanted.every((tone, at) => tone === 0 || tones.charAt(at) === String(tone));

const pairs = (text: string): string[] =>
  [...text.matchAll(/\t(.)\d\d([\u4E00-\u9FFF]{2})(?=[\t\n])/g)]
    .sort(([, a = ''], [, b = '']) => a.charCodeAt(0) - b.charCodeAt(0))
    .map(([, , word = '']) => word);

/** Pinyin, with or without tones, to words: the likeliest writing of all of it, words that begin so, words for its beginning. */
export const createChinese = (text: string): Converter => {
  const lines = createLines(text);
  const exampleOf = createExamples(pairs(text));
  const said = (word: string): string =>
    word +
    Array.from(word.slice(0, 4), (character) => {
      const example = exampleOf(character, word);
      return example === null ? '' : `，${example}的${character}`;
    }).join('');

  const wordOf = (entry: string, count: number, to: number): Word => ({
    cost: entry.charCodeAt(0),
    tones: entry.slice(1, 1 + count),
    text: entry.slice(1 + count),
    to,
  });
  const isSyllable = (letters: string): boolean => lines.exact(letters).length > 0;
  const skip = ({ letters }: Typed, place: number): number => (letters.charAt(place) === "'" ? place + 1 : place);

  const syllablesFrom = ({ letters, tones }: Typed, place: number): { letters: string; tone: number; to: number }[] =>
    Array.from({ length: Math.min(LETTERS, letters.length - place) }, (_, i) => place + i + 1)
      .map((to) => ({
        letters: letters.slice(place, to),
        to,
        tone: tones.slice(place, to).find((tone) => tone > 0) ?? 0,
      }))
      .filter((each) => isSyllable(each.letters));

  /** All rows of syllables that begin a word of the lexicon. */
  const rowsFrom = (typed: Typed, place: number): Syllables[] => {
    const rows: Syllables[] = [];
    const follow = (row: Syllables, count: number): void => {
      if (count === SYLLABLES) return;
      for (const next of syllablesFrom(typed, skip(typed, row.to))) {
        const longer = {
          key: row.key === '' ? next.letters : `${row.key} ${next.letters}`,
          tones: [...row.tones, next.tone],
          to: next.to,
        };
        if (lines.startingWith(longer.key, 1).length === 0) continue;
        rows.push(longer);
        follow(longer, count + 1);
      }
    };
    follow({ key: '', tones: [], to: place }, 0);
    return rows;
  };

  const begun = (key: string, tones: readonly number[], rest: Rest, to: number): Word[] =>
    lines
      .startingWith(key === '' ? rest.letters : `${key} ${rest.letters}`, 3000)
      .flatMap(([reading = '', ...entries]) => entries.map((entry) => wordOf(entry, reading.split(' ').length, to)))
      .filter((word) => fits(word.tones, [...tones, rest.tone]));

  const wordsOf = ({ key, tones, to }: Syllables): Word[] =>
    lines
      .exact(key)
      .map((entry) => wordOf(entry, tones.length, to))
      .filter((word) => fits(word.tones, tones));
  const wordsFrom = (typed: Typed, place: number): Word[] => rowsFrom(typed, place).flatMap(wordsOf);

  const edgesFrom =
    (typed: Typed) =>
    (place: number): Edge<Word>[] => {
      const from = skip(typed, place);
      const words = from < typed.letters.length ? wordsFrom(typed, from).map((word) => ({ to: word.to, word })) : [];
      const as = typed.letters.charAt(place);
      return [...words, { to: place + 1, word: { text: as === "'" ? '' : as, cost: 1000, tones: '', to: place + 1 } }];
    };

  /** Words whose last syllable is only begun, or that go on: zhongg and zhong for 中国. */
  const longer = (typed: Typed): Word[] =>
    [{ key: '', tones: [], to: 0 }, ...rowsFrom(typed, 0)]
      .flatMap(({ key, tones, to }) => {
        const rest = restOf(typed, skip(typed, to));
        return rest === null || key + rest.letters === '' ? [] : begun(key, tones, rest, typed.letters.length);
      })
      .sort((a, b) => a.cost - b.cost)
      .slice(0, 8);

  const candidates = (open: string): readonly Candidate[] => {
    const typed = typedOf(open);
    if (!/^[a-z'v]{1,40}$/.test(typed.letters)) return [];
    const path =
      bestPath(
        open.length,
        edgesFrom(typed),
        (_before, word) => word?.cost ?? 0,
        ({ tones }) => (tones === '' ? 'as typed' : 'word'),
      ) ?? [];
    const words = wordsFrom(typed, skip(typed, 0));
    const byCost = (some: readonly Word[]): Word[] => [...some].sort((a, b) => b.to - a.to || a.cost - b.cost);
    const made = (some: readonly Word[]): Candidate[] =>
      some.map(({ text: word, to }) => ({ text: word, takes: to, said: said(word) }));
    const whole: Word = { text: path.map(({ text: word }) => word).join(''), cost: 0, tones: '', to: open.length };
    const isWhole = path.every(({ tones }) => tones !== '');
    const [full, part] = [words.filter(({ to }) => to === open.length), words.filter(({ to }) => to < open.length)];
    return distinct(
      made([...(isWhole ? [whole] : []), ...byCost(full).slice(0, 20), ...longer(typed), ...byCost(part)]),
    );
  };
  return { candidates };
};

export const load = async (): Promise<Converter> =>
  createChinese(await unpackText((await import('./lexicon/chinese.ts')).default));
