import { readFileSync } from 'node:fs';

/** A word of mecab-ko-dic: part of speech, cost (2639 where the corpus had none), whether it has a class of meaning, and the parts of a compound. */
export type Entry = { word: string; cost: number; tag: string; hasClass: boolean; parts: string[] };

const hangul = /^[가-힣]{1,8}$/;

/**
 * Reads the compiled system dictionary of mecab-ko-dic (sys.dic): a header of ten 32-bit numbers and a charset, a double array
 * trie (darts), tokens of 16 bytes, and features as C strings. Format: MeCab's dictionary.cpp.
 */
export const readMecab = (path: string): Entry[] => {
  const file = readFileSync(path);
  const number = (i: number): number => file.readUInt32LE(i * 4);
  const [trie, trieSize, tokenSize] = [72, number(6), number(7)];
  const tokens = trie + trieSize;
  const features = tokens + tokenSize;
  const units = trieSize / 8;
  const base = (i: number): number => file.readInt32LE(trie + i * 8);
  const check = (i: number): number => file.readUInt32LE(trie + i * 8 + 4);
  const entries: Entry[] = [];
  const stack: [number, number[]][] = [[base(0), []]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [b, bytes] = top;
    if (b < units && check(b) === b && base(b) < 0) {
      const value = -base(b) - 1;
      const word = Buffer.from(bytes).toString('utf8');
      if (hangul.test(word))
        for (let t = value >> 8; t < (value >> 8) + (value & 0xff); t++)
          entries.push(entry(file, tokens + t * 16, features, word));
    }
    for (let c = 0; c < 256; c++) {
      const next = b + c + 1;
      if (next < units && check(next) === b && next !== b) stack.push([base(next), [...bytes, c]]);
    }
  }
  return entries;
};

const entry = (file: Buffer, token: number, features: number, word: string): Entry => {
  const from = features + file.readUInt32LE(token + 8);
  const feature = file.toString('utf8', from, file.indexOf(0, from)).split(',');
  const parts = feature[4] === 'Compound' ? (feature[7] ?? '').split('+').map((part) => part.split('/')[0] ?? '') : [];
  return {
    word,
    cost: file.readInt16LE(token + 6),
    tag: feature[0] ?? '',
    hasClass: (feature[1] ?? '*') !== '*',
    parts,
  };
};

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
