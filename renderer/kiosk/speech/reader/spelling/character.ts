import type { Rich } from '../rich.ts';
import type { Sentences } from '../sentences.ts';
import { symbolOf } from './symbols.ts';

/** A character alone: signs by their names, capitals told as such. */
export const sayCharacter = (character: Rich, sentences: Sentences): Rich => {
  const { text } = character;
  if (/^\s+$/.test(text)) return sentences.typed('space');
  const symbol = symbolOf(text);
  if (symbol) return sentences.symbol(symbol);
  return /^\p{Lu}$/u.test(text) ? sentences.typed('capital', character) : character;
};
