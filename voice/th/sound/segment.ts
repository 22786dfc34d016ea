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

/** ราช before more of its word is raat-cha (ราชการ, พระราชบัญญัติ); the lexicon has it so in some words only. */
const royal = (word: string, given: readonly Syllable[]): readonly Syllable[] => {
  const at = given.findIndex(({ onset, vowel, coda }) => onset === 'r' && vowel === 'aa' && coda === 't');
  const [next] = at < 0 ? [] : given.slice(at + 1);
  if (!/^(?:พระ)?ราช[ก-ฮเ-ไ](?!์)/u.test(word) || at < 0 || next?.onset === 'ch') return given;
  return given.toSpliced(at + 1, 0, { onset: 'ch', vowel: 'a', coda: '', tone: '3' });
};

const parsed = new Map<string, readonly Syllable[] | null>();
const syllablesIn = (word: string): readonly Syllable[] | null => {
  const known = parsed.get(word);
  if (known !== undefined) return known;
  const written = ownReadings[word] ?? lookUp(word);
  const syllables = written?.split(' ').map(parseSyllable) ?? [];
  const given = written !== undefined && syllables.every((one) => one !== null) ? syllables : null;
  const whole = given && ownReadings[word] === undefined ? royal(word, asMarked(word, given)) : given;
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
      const known = syllablesIn(run.slice(at, end));
      const isRoyal = /^(?:พระ)?ราช$/u.test(run.slice(at, end)) && /^[ก-ฮเ-ไ]/u.test(run.charAt(end));
      const syllables = known && isRoyal ? royal(`${run.slice(at, end)}ก`, known) : known;
      if (syllables && (end - at > 1 || ownReadings[run.slice(at, end)] !== undefined))
        found.push({ end, syllables, cost: costOf(syllables) });
    }
    return found;
  };

/** Runs that were read before: an interface says the same words over and over. */
const runs = new Map<string, Syllable[]>();
const remembered = 4_000;
/** Longer ones are not met twice. */
const longestRun = 60;

/** Forgets what was read without the lexicon. */
export const forget = (): void => {
  runs.clear();
  parsed.clear();
};

export const syllablesOf = (run: string): Syllable[] => {
  const known = runs.get(run);
  if (known) return known;
  const all = heard(run, parse(run));
  if (run.length <= longestRun) {
    if (runs.size >= remembered) runs.clear();
    runs.set(run, all);
  }
  return all;
};

/** The syllables of a run of Thai letters: by the lexicon where it knows, by the rules of spelling elsewhere. ๆ repeats. */
/** A letter under a karan and nothing else is called by its name: whatever is written is heard. */
const heard = (run: string, all: Syllable[]): Syllable[] => {
  const [only] = all.length > 0 ? [] : (/[ก-ฮ]/u.exec(run) ?? []);
  return only === undefined ? all : readLetters(`${only}อ`);
};

const parse = (run: string): Syllable[] => {
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
