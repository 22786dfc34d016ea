import { unpackText } from '../../../voice/core/unpack.ts';
import { createExamples, distinct, type Candidate, type Converter } from './convert.ts';
import { createLines, type Lines } from './lines.ts';
import { bestPath, type Edge } from './path.ts';

/** An entry: what it costs on its own, its kinds to the left and to the right, how many kana it takes (build/lexicon). */
type Word = { text: string; kana: number; cost: number; left: number; right: number };

/** Longer readings are two words. */
const LONGEST = 16;

const katakana = (kana: string): string =>
  kana.replaceAll(/[ぁ-ゖ]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0x60));
const numberAt = (entry: string, place: number): number => entry.charCodeAt(place) - 0x21;

const wordOf = (reading: string, entry: string): Word => {
  const written = entry.slice(3);
  const text = written === '' ? reading : written === '+' ? katakana(reading) : written;
  return {
    ...{ text, kana: reading.length, cost: numberAt(entry, 0), left: numberAt(entry, 1), right: numberAt(entry, 2) },
  };
};

/** What the table says of two words side by side; the edges of a text are the last kind. */
const createCosts = (table: string): ((before: Word | null, word: Word | null) => number) => {
  const width = Math.round(Math.sqrt(table.length));
  return (before, word) =>
    numberAt(table, (before?.right ?? width - 1) * width + (word?.left ?? width - 1)) + (word?.cost ?? 0);
};

/** Commonest words of two kanji, for telling one kanji from another. */
const pairs = (text: string): string[] =>
  [...text.matchAll(/\t(.)..([\u4E00-\u9FFF]{2})(?=[\t\n])/g)]
    .sort(([, a = ''], [, b = '']) => a.charCodeAt(0) - b.charCodeAt(0))
    .map(([, , word = '']) => word);

const createSaid = (text: string): ((word: string, kana: string) => string) => {
  const exampleOf = createExamples(pairs(text));
  return (word, kana) => {
    if (word === kana) return `${word}、ひらがな`;
    if (word === katakana(kana)) return `${word}、カタカナ`;
    const told = Array.from(word.matchAll(/[\u4E00-\u9FFF]/g), ([kanji]) => {
      const example = exampleOf(kanji, word);
      return example === null ? '' : `、${example}の${kanji}`;
    });
    return word + told.slice(0, 4).join('');
  };
};

/** Kana to words: the likeliest writing of all of it, other writings, words that begin so, words for its beginning. */
export const createJapanese = (text: string): Converter => {
  const lines: Lines = createLines(text);
  const costOf = createCosts(lines.exact(' ')[0] ?? '');
  const said = createSaid(text);
  const alone = (word: Word): number => costOf(null, word) + costOf(word, null);
  const wordsOf = (reading: string): Word[] =>
    lines
      .exact(reading)
      .map((entry) => wordOf(reading, entry))
      .sort((a, b) => alone(a) - alone(b));

  const edgesFrom =
    (kana: string) =>
    (place: number): Edge<Word>[] => {
      const edges: Edge<Word>[] = [];
      for (let to = place + 1; to <= Math.min(kana.length, place + LONGEST); to += 1)
        for (const entry of lines.exact(kana.slice(place, to)))
          edges.push({ to, word: wordOf(kana.slice(place, to), entry) });
      // What no word has stays as it is, at a price that any word beats.
      const as = kana.charAt(place);
      return [...edges, { to: place + 1, word: { text: as, kana: 1, cost: 200, left: 0, right: 0 } }];
    };

  const longer = (kana: string): Word[] =>
    (kana.length < 2 ? [] : lines.startingWith(kana, 2000))
      .filter(([reading = '']) => reading.length > kana.length)
      .flatMap(([reading = '', ...entries]) => entries.map((entry) => wordOf(reading, entry)))
      .sort((a, b) => alone(a) - alone(b) || a.kana - b.kana)
      .slice(0, 4);

  const candidates = (open: string): readonly Candidate[] => {
    if (!/^[ぁ-ゖー]{1,40}$/.test(open)) return [];
    const path = bestPath(open.length, edgesFrom(open), costOf, ({ right }) => String(right)) ?? [];
    const made = (words: readonly string[], takes = open.length): Candidate[] =>
      words.map((word) => ({ text: word, takes, said: said(word, open.slice(0, takes)) }));
    const first = path.length > 1 ? (path[0]?.kana ?? 0) : 0;
    const beginnings = Array.from({ length: open.length - 1 }, (_, i) => open.length - 1 - i);
    const begins = (takes: number): Candidate[] =>
      made(
        wordsOf(open.slice(0, takes)).map(({ text: word }) => word),
        takes,
      );
    return distinct([
      ...made([path.map(({ text: word }) => word).join('')]),
      ...made(wordsOf(open).map(({ text: word }) => word)).slice(0, 12),
      ...(first > 0 ? begins(first).slice(0, 4) : []),
      ...made(longer(open).map(({ text: word }) => word)),
      ...made([katakana(open), open]),
      ...beginnings.flatMap((takes) => begins(takes).slice(0, 6)),
    ]);
  };
  return { candidates };
};

export const load = async (): Promise<Converter> =>
  createJapanese(await unpackText((await import('./lexicon/japanese.ts')).default));
