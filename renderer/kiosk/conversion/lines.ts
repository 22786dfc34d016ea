/**
 * A lexicon as it is kept: lines `reading<TAB>entry<TAB>entry`, sorted by UTF-16 code units, with a line end before the first and
 * after the last. It stays one text (a table of 100,000 words would take ten times its memory) and is searched by halving.
 */
export type Lines = {
  /** Entries of this reading, the commonest first; none where there is no such reading. */
  exact: (reading: string) => string[];
  /** Every line whose reading begins so, `[reading, ...entries]`; `most` lines at most. */
  startingWith: (beginning: string, most: number) => string[][];
};

export const createLines = (text: string): Lines => {
  const lineAt = (place: number): { start: number; end: number } => ({
    start: text.lastIndexOf('\n', place - 1) + 1,
    end: text.indexOf('\n', place),
  });
  /** Where the first line stands that is not before `wanted`. */
  const find = (wanted: string): number => {
    let [low, high] = [1, text.length];
    while (low < high) {
      const { start, end } = lineAt(Math.floor((low + high) / 2));
      if (text.slice(start, start + wanted.length) < wanted) low = end + 1;
      else high = start;
    }
    return low;
  };
  const startingWith = (beginning: string, most: number): string[][] => {
    const found: string[][] = [];
    let at = find(beginning);
    while (found.length < most && text.startsWith(beginning, at)) {
      const end = text.indexOf('\n', at);
      found.push(text.slice(at, end).split('\t'));
      at = end + 1;
    }
    return found;
  };
  return { startingWith, exact: (reading) => startingWith(`${reading}\t`, 1)[0]?.slice(1) ?? [] };
};
