/** A word that may stand from one place of what was typed to another. */
export type Edge<Word> = { to: number; word: Word };

type Step<Word> = { cost: number; words: readonly Word[] };

/**
 * The cheapest row of words over `length` places; null where none reaches the end. `costOf` says what a word costs behind
 * another (null: at the beginning; as the second word: at the end). Viterbi: of the ways to a place that end with words of one
 * `kindOf` only the cheapest is followed.
 */
export const bestPath = <Word>(
  length: number,
  edgesFrom: (place: number) => readonly Edge<Word>[],
  costOf: (before: Word | null, word: Word | null) => number,
  kindOf: (word: Word) => string,
): readonly Word[] | null => {
  const reached: Map<string, Step<Word>>[] = Array.from({ length: length + 1 }, () => new Map());
  reached[0]?.set('', { cost: 0, words: [] });
  for (let place = 0; place < length; place += 1) {
    const here = [...(reached[place]?.values() ?? [])];
    if (here.length === 0) continue;
    for (const { to, word } of edgesFrom(place)) {
      for (const { cost, words } of here) {
        const sum = cost + costOf(words.at(-1) ?? null, word);
        const known = reached[to]?.get(kindOf(word));
        if (!known || sum < known.cost) reached[to]?.set(kindOf(word), { cost: sum, words: [...words, word] });
      }
    }
  }
  const ends = [...(reached[length]?.values() ?? [])].map(({ cost, words }) => ({
    cost: cost + costOf(words.at(-1) ?? null, null),
    words,
  }));
  return ends.sort((a, b) => a.cost - b.cost)[0]?.words ?? null;
};
