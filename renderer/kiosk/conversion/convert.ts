/** A word that what was typed may stand for. */
export type Candidate = {
  text: string;
  /** So many UTF-16 code units of what was typed it stands for, from the beginning; the rest stays as it is. */
  takes: number;
  /** What is said of it, in its language: the word, and words that tell it from others that sound alike. */
  said: string;
};

/** Candidates for letters that are in hand, the likeliest first. Empty where there are none; never throws. */
export type Converter = { candidates: (open: string) => readonly Candidate[] };

/** More than anybody looks through. */
const MOST = 45;

export const distinct = (candidates: readonly Candidate[]): Candidate[] => {
  const seen = new Set<string>();
  return candidates.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text)).slice(0, MOST);
};

/**
 * Well-known words of two characters that have a character in them, by which it is told from others that sound alike: 你们的你,
 * 住民の住. `words`: commonest first.
 */
export const createExamples = (words: Iterable<string>): ((character: string, not: string) => string | null) => {
  const examples = new Map<string, string[]>();
  for (const word of words) {
    for (const character of word) {
      const known = examples.get(character);
      if (!known) examples.set(character, [word]);
      else if (known.length < 2) known.push(word);
    }
  }
  return (character, not) => examples.get(character)?.find((word) => word !== not) ?? null;
};
