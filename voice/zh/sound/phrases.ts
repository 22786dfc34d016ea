import { words } from '../lexicon/words.ts';

const phrases = new Map(
  words
    .trim()
    .split('\n')
    .map((line) => line.split('='))
    .map(([word = '', reading = '']) => [word, reading.split(' ')] as const),
);
const longest = Math.max(...[...phrases.keys()].map((word) => word.length));
const starts = new Set([...phrases.keys()].map((word) => word.charAt(0)));

/** Readings of the places that known phrases cover; the longest phrase at a place wins, and none overlap. */
export const byPhrase = (sentence: readonly string[]): Map<number, string> => {
  const found = new Map<number, string>();
  for (let at = 0; at < sentence.length; at++) {
    if (!starts.has(sentence[at] ?? '')) continue;
    for (let length = Math.min(longest, sentence.length - at); length > 0; length--) {
      const readings = phrases.get(sentence.slice(at, at + length).join(''));
      if (!readings) continue;
      // A dash leaves a place to the model.
      for (const [i, reading] of readings.entries()) if (reading !== '-') found.set(at + i, reading);
      at += length - 1;
      break;
    }
  }
  return found;
};
