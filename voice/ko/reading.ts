import type { Reading, Spoken } from '../core/index.ts';
import { type Lexicon, loadLexicon } from './sound/lexicon.ts';
import { pronounce } from './sound/pronounce.ts';
import { seamsOf } from './sound/seams.ts';

let lexicon: Lexicon = new Map();
/** Settles when the words are in; until then, and where they are missing, the rules read alone. */
export const loadWords = async (): Promise<void> => {
  lexicon = await loadLexicon();
};

/** 제16항: the names of these letters move over as if they ended in another. */
const letterNames = /디귿|지읒|치읓|키읔|티읕|피읖|히읗/g;
const moved: Readonly<Record<string, string>> = {
  디귿: '디긋',
  지읒: '지읏',
  치읓: '치읏',
  키읔: '키윽',
  티읕: '티읏',
  피읖: '피읍',
  히읗: '히읏',
};
const beforeVowel = (text: string): string =>
  text.replace(letterNames, (name, at: number) =>
    /^[아-잏]/.test(text.slice(at + name.length)) ? (moved[name] ?? name) : name,
  );

/** Standard pronunciation over the whole text; syllables are as many as before, so each token keeps its own. */
export const read = ({ text, tokens }: Spoken): Reading => {
  const heard = pronounce(beforeVowel(text), seamsOf(lexicon, text));
  let at = 0;
  return {
    text: heard,
    tokens: tokens.map(({ start, end, spoken }) => {
      const reading = heard.slice(at, at + spoken.length);
      at += spoken.length;
      return { start, end, reading };
    }),
  };
};
