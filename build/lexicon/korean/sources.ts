import { readFileSync } from 'node:fs';
import { readMecabWords } from '../mecab.ts';

/** A word of mecab-ko-dic: part of speech, cost (2639 where the corpus had none), whether it has a class of meaning, and the parts of a compound. */
export type Entry = { word: string; cost: number; tag: string; hasClass: boolean; parts: string[] };

const hangul = /^[가-힣]{1,8}$/;

/** Reads the compiled system dictionary of mecab-ko-dic (sys.dic). */
export const readMecab = (path: string): Entry[] =>
  readMecabWords(path, hangul).map(({ word, cost, feature: line }) => {
    const feature = line.split(',');
    const parts =
      feature[4] === 'Compound' ? (feature[7] ?? '').split('+').map((part) => part.split('/')[0] ?? '') : [];
    return { word, cost, tag: feature[0] ?? '', hasClass: (feature[1] ?? '*') !== '*', parts };
  });

/** libhangul's hanja.txt: a word in Hangul, and how it is written in Chinese characters (or partly: 개水). */
export const readHanja = (path: string): Map<string, string[]> => {
  const all = new Map<string, string[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', hanja = ''] = line.split(':');
    if (line.startsWith('#') || !hangul.test(word) || Array.from(hanja).length !== word.length) continue;
    all.set(word, [...(all.get(word) ?? []), hanja]);
  }
  return all;
};

/** How a Chinese character is read in Korean: the reading it has in most words of which it isn't the first (女 is 녀, and 여 at the front). */
export const readingsOf = (words: ReadonlyMap<string, readonly string[]>): Map<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const [word, written] of words)
    for (const hanja of written)
      for (const [at, char] of Array.from(hanja).entries()) {
        if (!/\p{Script=Han}/u.test(char)) continue;
        const of = counts.get(char) ?? new Map<string, number>();
        of.set(word.charAt(at), (of.get(word.charAt(at)) ?? 0) + (at > 0 ? 10 : 1));
        counts.set(char, of);
      }
  return new Map([...counts].map(([char, of]) => [char, [...of].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '']));
};
