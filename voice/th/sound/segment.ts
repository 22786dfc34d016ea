import { longestWord, lookUp } from '../lexicon/lexicon.ts';
import { ownReadings } from '../lexicon/own.ts';
import { readLetters, type KnownWord } from './spelling.ts';
import { parseSyllable, type Syllable } from './syllable.ts';

/** Marks and vowels that stand above, below or behind belong to the letter before: no word begins or is parted there. */
const continues = /^(?:\p{M}|[ะาำๅ])/u;

/** A word costs less than its syllables would by spelling alone, and one long word less than two short ones. */
const costOf = (syllables: readonly Syllable[]): number => 0.4 + 0.2 * syllables.length;

const sameSound = (a: Syllable, b: Syllable): boolean =>
  a.onset === b.onset && a.coda === b.coda && a.vowel.charAt(0) === b.vowel.charAt(0);

/** Tone marks don't lie: where the lexicon's syllable is the one that is written, its tone is that of the mark. */
const asMarked = (word: string, given: readonly Syllable[]): readonly Syllable[] => {
  if (!/[่้๊๋]/u.test(word)) return given;
  const spelled = readLetters(word);
  if (spelled.length !== given.length) return given;
  return given.map((one, at) => {
    const as = spelled[at];
    return as?.marked && sameSound(one, as) ? { ...one, tone: as.tone } : one;
  });
};

const parsed = new Map<string, readonly Syllable[] | null>();
const syllablesIn = (word: string): readonly Syllable[] | null => {
  const known = parsed.get(word);
  if (known !== undefined) return known;
  const written = ownReadings[word] ?? lookUp(word);
  const syllables = written?.split(' ').map(parseSyllable) ?? [];
  const given = written !== undefined && syllables.every((one) => one !== null) ? syllables : null;
  const whole = given && ownReadings[word] === undefined ? asMarked(word, given) : given;
  if (parsed.size < 20_000) parsed.set(word, whole);
  return whole;
};

const knownAt =
  (run: string) =>
  (at: number): KnownWord[] => {
    const found: KnownWord[] = [];
    if (continues.test(run.charAt(at))) return found;
    for (let end = at + 1; end <= Math.min(run.length, at + longestWord); end += 1) {
      if (continues.test(run.charAt(end))) continue;
      const syllables = syllablesIn(run.slice(at, end));
      if (syllables && (end - at > 1 || ownReadings[run.slice(at, end)] !== undefined))
        found.push({ end, syllables, cost: costOf(syllables) });
    }
    return found;
  };

/** The syllables of a run of Thai letters: by the lexicon where it knows, by the rules of spelling elsewhere. ๆ repeats. */
export const syllablesOf = (run: string): Syllable[] => {
  const pieces = run.split('ๆ');
  return pieces.flatMap((piece, at) => {
    const all = readLetters(piece, knownAt(piece));
    return at === pieces.length - 1 ? all : all.concat(lastWord(piece, all));
  });
};

/** What ๆ says again: the last word as the lexicon parts it, or the last syllable. */
const lastWord = (piece: string, all: readonly Syllable[]): readonly Syllable[] => {
  for (let from = Math.max(0, piece.length - longestWord); from < piece.length; from += 1) {
    const syllables = continues.test(piece.charAt(from)) ? null : syllablesIn(piece.slice(from));
    if (syllables && syllables.length <= all.length) return all.slice(-syllables.length);
  }
  return all.slice(-1);
};
