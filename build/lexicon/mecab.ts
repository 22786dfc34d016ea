import { readFileSync } from 'node:fs';

/** A word of a MeCab dictionary as it stands there; `feature` is the line behind the costs, commas and all. */
export type MecabWord = { word: string; left: number; right: number; cost: number; feature: string };

/**
 * Reads a compiled system dictionary (sys.dic): a header of ten 32-bit numbers and a charset, a double array trie (darts), tokens
 * of 16 bytes, and features as C strings in UTF-8. Format: MeCab's dictionary.cpp. Words that `wanted` doesn't match are left out.
 */
export const readMecabWords = (path: string, wanted: RegExp): MecabWord[] => {
  const file = readFileSync(path);
  const number = (i: number): number => file.readUInt32LE(i * 4);
  const [trie, trieSize, tokenSize] = [72, number(6), number(7)];
  const tokens = trie + trieSize;
  const features = tokens + tokenSize;
  const units = trieSize / 8;
  const base = (i: number): number => file.readInt32LE(trie + i * 8);
  const check = (i: number): number => file.readUInt32LE(trie + i * 8 + 4);
  const found: MecabWord[] = [];
  const stack: [number, number[]][] = [[base(0), []]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [b, bytes] = top;
    if (b < units && check(b) === b && base(b) < 0) {
      const value = -base(b) - 1;
      const word = Buffer.from(bytes).toString('utf8');
      if (wanted.test(word))
        for (let t = value >> 8; t < (value >> 8) + (value & 0xff); t++)
          found.push(token(file, tokens + t * 16, features, word));
    }
    for (let c = 0; c < 256; c++) {
      const next = b + c + 1;
      if (next < units && check(next) === b && next !== b) stack.push([base(next), [...bytes, c]]);
    }
  }
  return found;
};

const token = (file: Buffer, at: number, features: number, word: string): MecabWord => {
  const from = features + file.readUInt32LE(at + 8);
  return {
    word,
    left: file.readUInt16LE(at),
    right: file.readUInt16LE(at + 2),
    cost: file.readInt16LE(at + 6),
    feature: file.toString('utf8', from, file.indexOf(0, from)),
  };
};
