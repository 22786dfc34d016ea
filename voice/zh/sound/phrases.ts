import { words } from '../lexicon/words.ts';

type Phrases = { readings: ReadonlyMap<string, readonly string[]>; starts: ReadonlySet<string>; longest: number };

const parse = (...lists: string[]): Phrases => {
  const readings = new Map<string, readonly string[]>();
  for (const line of lists.join('\n').split('\n')) {
    const [word = '', reading = ''] = line.split('=');
    if (word !== '') readings.set(word, reading.split(' '));
  }
  const all = [...readings.keys()];
  return { readings, starts: new Set(all.map((w) => w.charAt(0))), longest: Math.max(...all.map((w) => w.length)) };
};

let phrases = parse(words);

/** The dictionary's words, under our own. */
export const loadPhrases = async (): Promise<void> => {
  const { default: cedict } = await import('../lexicon/cedict.ts');
  phrases = parse(cedict, words);
};

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** For each place, in characters, where the word that it lies in begins and ends. */
const wordsOf = (sentence: readonly string[]): { from: number[]; to: number[] } => {
  const from: number[] = [];
  const to: number[] = [];
  for (const { segment } of segmenter.segment(sentence.join(''))) {
    const start = from.length;
    const { length } = Array.from(segment);
    for (let i = 0; i < length; i++) {
      from.push(start);
      to.push(start + length);
    }
  }
  return { from, to };
};

type Words = ReturnType<typeof wordsOf>;

/** A phrase may be words, or part of one (中毒 of 食物中毒), but not halves of two (长发 of 校长发言). */
const fits = ({ from, to }: Words, start: number, end: number): boolean => {
  const isWithin = (to[start] ?? 0) >= end;
  return isWithin || (from[start] === start && to[end - 1] === end);
};

const longestAt = (sentence: readonly string[], at: number, cut: () => Words): readonly string[] | null => {
  for (let length = Math.min(phrases.longest, sentence.length - at); length > 0; length--) {
    const found = phrases.readings.get(sentence.slice(at, at + length).join(''));
    if (found && (length === 1 || fits(cut(), at, at + length))) return found;
  }
  return null;
};

/** 慢慢地说: 地 behind a doubled word is the particle (朱德熙《语法讲义》), but for 处处地方 and its like. */
const doubled = /(\p{Script=Han})\1地(?![方区址点面上下图铁位带名震球板])/gu;
const particles = (sentence: readonly string[], found: Map<number, string>): void => {
  for (const { index } of sentence.join('').matchAll(doubled))
    if (sentence[index + 2] === '地') found.set(index + 2, 'de5');
};

/** Readings of the places that known phrases cover; the longest phrase at a place wins, and none overlap. `-` leaves it to the model. */
export const byPhrase = (sentence: readonly string[]): Map<number, string> => {
  const found = new Map<number, string>();
  let known: Words | null = null;
  const cut = (): Words => (known ??= wordsOf(sentence));
  for (let at = 0; at < sentence.length; at++) {
    const readings = phrases.starts.has(sentence[at] ?? '') ? longestAt(sentence, at, cut) : null;
    for (const [i, reading] of readings?.entries() ?? []) if (reading !== '-') found.set(at + i, reading);
    at += Math.max(0, (readings?.length ?? 0) - 1);
  }
  particles(sentence, found);
  return found;
};
