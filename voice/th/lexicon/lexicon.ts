import { unpackText } from '../../core/index.ts';

/** Readings by word, as the syllables of the file; empty until it is in, and rules alone answer. */
let readings = new Map<string, string>();

/** The longest word, in UTF-16 code units: how far a search for words need look. */
export const longestWord = 30;

export const lookUp = (word: string): string | undefined => readings.get(word);

/** `shared` letters of the word before, the rest, a tab, the syllables: see build/lexicon/thai_volubilis.py. */
const parse = (text: string): Map<string, string> => {
  const words = new Map<string, string>();
  let before = '';
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    const word = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, tab);
    if (word.length <= longestWord) words.set(word, line.slice(tab + 1));
    before = word;
  }
  return words;
};

let loading: Promise<void> | null = null;
const load = async (): Promise<void> => {
  const { default: packed } = await import('./volubilis.ts');
  readings = parse(await unpackText(packed));
};
export const loadLexicon = (): Promise<void> => (loading ??= load());
