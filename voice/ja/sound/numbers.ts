import type { Known, Word } from './lattice.ts';
import { counterAt, decimal, numeral, sayCounted, sayDecimal, sayNumber, unlisted } from './numerals.ts';
import { counters } from './counters.ts';

const numberClass = '名詞,数,*,*,*,*,*';

/** 一日 is ツイタチ as a day of a month and イチニチ as a span. */
const first = (before: string, run: string, counter: string, after: string): string | null => {
  // 二、三日: some days, ニサンニチ.
  if (counter === '日' && /[一二三四五六七八][、,]?$/.test(before) && /^[二三四五六七八九]$/.test(run))
    return `${sayNumber(run)}ニチ`;
  if (run !== '一' || counter !== '日') return null;
  return /[月旬]$/.test(before) ||
    /^(?:[月火水木金土日]曜|付|号|現在|から\p{Script=Han}{0,4}[一二三四五六七八九十]|まで|発売|生まれ)/u.test(after)
    ? 'ツイタチ'
    : null;
};

/** Counters that swallow the beginning of another word: 三分の一 is a fraction, 一人一人 two, 十日町 a place. */
const endsWell = (counter: string, after: string): boolean =>
  !(counter === '人' && /^[気口工]/.test(after)) && !(counter === '本' && /^[人社店部]/.test(after));

const shorter = (counter: string, after: string): string | null => {
  if (endsWell(counter, after)) return counter;
  return null;
};

const at = (text: string, from: number): { end: number; sound: string } | null => {
  decimal.lastIndex = from;
  const point = decimal.exec(text);
  if (point) return { end: from + point[0].length, sound: sayDecimal(point[1] ?? '', point[2] ?? '') };
  numeral.lastIndex = from;
  const run = numeral.exec(text)?.[0];
  if (run === undefined) return null;
  const rest = text.slice(from + run.length, from + run.length + 24);
  const found = counterAt(rest);
  const counter = found === null ? null : shorter(found, rest.slice(found.length));
  const known = counter === null ? undefined : counters.get(counter);
  if (counter === null || !known) return { end: from + run.length, sound: sayNumber(run) };
  const own = first(text.slice(Math.max(0, from - 8), from), run, counter, rest.slice(counter.length));
  return { end: from + run.length + counter.length, sound: own ?? sayCounted(run, known) };
};

/** 三分の一, however it came there: no three minutes. */
const fraction =
  /(?<![零〇一二三四五六七八九十百千万])[零〇一二三四五六七八九十百千万]{1,12}分の[一二三四五六七八九十百千万]/y;
const isFraction = (text: string, place: number): boolean => {
  fraction.lastIndex = place;
  return fraction.test(text);
};

/** Numbers that the verbaliser wrote, within `length` characters from `from` of a text; places counted from `from`. */
export const countedAt = (text: string, from: number, length: number, isFigure: Uint8Array): Known[] => {
  const known: Known[] = [];
  for (let place = from; place < from + length; place++) {
    if (isFigure[place] !== 1 && !isFraction(text, place)) continue;
    const found = at(text, place);
    if (!found) continue;
    const end = Math.min(found.end, from + length);
    known.push({ start: place - from, end: end - from, sound: found.sound, pos: numberClass });
    place = end - 1;
  }
  return known;
};

const isNumber = ({ surface, pos }: Word): boolean =>
  pos.startsWith('名詞,数') && /^[零〇一二三四五六七八九十百千万億兆京何]+$/.test(surface);
const countable = /^名詞,(?:接尾|非自立|一般|副詞可能|サ変)/;

/** Numbers written in kanji, as the lattice has cut them: joined, and said with what they count. */
export const countWords = (words: readonly Word[]): Word[] => {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const start = words[i];
    if (!start) break;
    let j = i;
    while (j < words.length && words[j] && isNumber(words[j] as Word) && (words[j] as Word).sound !== '') j++;
    const run = words.slice(i, j).map(({ surface }) => surface).join(''); // prettier-ignore
    if (j === i || (j === i + 1 && /点/.test(start.surface))) {
      out.push(start);
      continue;
    }
    const counted = withCounter(words, i, j, run);
    out.push(counted.word);
    i = counted.next - 1;
  }
  return out;
};

const withCounter = (words: readonly Word[], i: number, j: number, run: string): { word: Word; next: number } => {
  const start = words[i] as Word;
  const joined = (k: number, sound: string): { word: Word; next: number } => {
    const end = (words[k - 1] as Word).end;
    const surface = words.slice(i, k).map((w) => w.surface).join(''); // prettier-ignore
    return { word: { start: start.start, end, surface, pos: numberClass, sound }, next: k };
  };
  // The longest listed counter that ends where a word does.
  for (let k = Math.min(words.length, j + 3); k > j; k--) {
    const written = words.slice(j, k).map(({ surface }) => surface).join(''); // prettier-ignore
    const counter = counters.get(written);
    if (!counter || !endsWell(written, words[k]?.surface ?? '')) continue;
    if (k === j + 1 && !countable.test((words[j] as Word).pos) && written !== 'つ') continue;
    const before = words.slice(Math.max(0, i - 2), i).map(({ surface }) => surface).join(''); // prettier-ignore
    const after = words.slice(k, k + 4).map(({ surface }) => surface).join(''); // prettier-ignore
    return joined(k, first(before, run, written, after) ?? sayCounted(run, counter));
  }
  const next = words[j];
  if (next && next.pos.startsWith('名詞,接尾,助数詞'))
    return joined(j + 1, sayCounted(run, unlisted(next.surface, next.sound)));
  if (run === '何') return { word: start, next: j };
  return joined(j, sayNumber(run));
};
