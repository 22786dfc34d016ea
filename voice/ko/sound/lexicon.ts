import { unpackText } from '../../core/index.ts';

/** Words, and where in them a sound can't be told from the letters: '2t' is a tense onset of the third syllable. */
export type Lexicon = ReadonlyMap<string, string>;

export const loadLexicon = async (): Promise<Lexicon> => {
  const { default: packed } = await import('../lexicon/words.ts');
  const lexicon = new Map<string, string>();
  for (const line of (await unpackText(packed)).split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) lexicon.set(line, '');
    else lexicon.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return lexicon;
};

/** The longest word of the lexicon. */
export const longest = 6;
