import { changeOf, type Change, type Counter, counters } from './counters.ts';

export const numeral = /[零〇一二三四五六七八九十百千万億兆京]{1,60}/y;
const figures: Readonly<Record<string, string>> = {
  零: 'レー', 〇: 'レー', 一: 'イチ', 二: 'ニ', 三: 'サン', 四: 'ヨン', 五: 'ゴ', 六: 'ロク', 七: 'ナナ', 八: 'ハチ', 九: 'キュー', 十: 'ジュー', 百: 'ヒャク', 千: 'セン', 万: 'マン', 億: 'オク', 兆: 'チョー', 京: 'ケー', 何: 'ナン', 数: 'スー',
}; // prettier-ignore

/** 三百 and its like, where figure and power change each other. */
const powers: Readonly<Record<string, string>> = {
  三百: 'サンビャク', 六百: 'ロッピャク', 八百: 'ハッピャク', 何百: 'ナンビャク', 三千: 'サンゼン', 八千: 'ハッセン', 一千: 'イッセン', 何千: 'ナンゼン', 一兆: 'イッチョー', 八兆: 'ハッチョー', 十兆: 'ジュッチョー', 一京: 'イッケー', 六京: 'ロッケー', 八京: 'ハッケー', 十京: 'ジュッケー', 百京: 'ヒャッケー',
}; // prettier-ignore

/** Figures in a row without powers are said one by one: 零九零, 二零二五; 零 is ゼロ there. */
const isRow = (run: string): boolean => !/[十百千万億兆京]/.test(run) && run.length > 1;

/** All but the last figure, and the last: a counter changes the last one only. */
const split = (run: string): [head: string, last: string] => {
  let head = '';
  for (let at = 0; at < run.length; at++) {
    const pair = powers[run.slice(at, at + 2)];
    const isEnd = at + 2 >= run.length;
    if (pair !== undefined) {
      if (isEnd) return [head, run.slice(at)];
      head += pair;
      at++;
    } else if (at === run.length - 1) return [head, run.slice(at)];
    else head += figures[run.charAt(at)] ?? '';
  }
  return [head, ''];
};

const sayLast = (last: string): string => powers[last] ?? figures[last] ?? '';

/** A number in kanji as it is said by itself. */
export const sayNumber = (run: string): string => {
  if (isRow(run)) return Array.from(run, (d) => (/[零〇]/.test(d) ? 'ゼロ' : (figures[d] ?? ''))).join('');
  if (/^[零〇]$/.test(run)) return 'ゼロ';
  const [head, last] = split(run);
  return head + sayLast(last);
};

const doubled: Readonly<Record<Change, string>> = {
  k: '一六八十百',
  s: '一八十',
  h: '一六八十百',
  f: '一六八十百',
  p: '一八十',
  plain: '',
};
const closed: Readonly<Record<string, string>> = { 一: 'イッ', 六: 'ロッ', 八: 'ハッ', 十: 'ジュッ', 百: 'ヒャッ' };
const closedPowers: Readonly<Record<string, string>> = {
  三百: 'サンビャッ',
  六百: 'ロッピャッ',
  八百: 'ハッピャッ',
  何百: 'ナンビャッ',
};

const row =
  (sounds: string, base: number) =>
  (kana: string): string => {
    const at = sounds.indexOf(kana.charAt(0));
    return at < 0 ? kana : String.fromCharCode(kana.charCodeAt(0) + base) + kana.slice(1);
  };
const half = row('ハヒフヘホ', 2);
const voiced = row('ハヒフヘホ', 1);

const counterSound = ({ sound, change, voiced: own }: Counter, last: string): string => {
  const figure = last.slice(-1);
  if (own?.[figure] !== undefined) return own[figure];
  if (change !== 'h' && change !== 'f') return sound;
  if (doubled[change].includes(figure)) return half(sound);
  if (change === 'h') return '三千万何'.includes(figure) ? voiced(sound) : sound;
  return '三四千何'.includes(figure) ? half(sound) : sound;
};

const figureSound = ({ change, figures: own }: Counter, last: string): string => {
  const wanted = last.length === 1 ? own?.[last] : undefined;
  if (wanted !== undefined) return wanted;
  if (!doubled[change].includes(last.slice(-1))) return sayLast(last);
  return (last.length === 1 ? closed[last] : closedPowers[last]) ?? sayLast(last);
};

/** A number with its counter: 三階 サンガイ, 八分 ハップン, 一人 ヒトリ, 二十日 ハツカ. */
export const sayCounted = (run: string, counter: Counter): string => {
  const whole = counter.wholes?.[run];
  if (whole !== undefined) return whole;
  if (isRow(run)) return sayNumber(run) + counter.sound;
  const [head, last] = split(run);
  return head + figureSound(counter, last) + counterSound(counter, last);
};

/** A counter that isn't listed. */
export const unlisted = (written: string, sound: string): Counter => ({ sound, change: changeOf(written, sound) });

const longest = Math.max(...[...counters.keys()].map((written) => written.length));

/** The longest counter that `text` begins with. */
export const counterAt = (text: string): string | null => {
  for (let length = longest; length > 0; length--) {
    const written = text.slice(0, length);
    if (written.length === length && counters.has(written)) return written;
  }
  return null;
};

/** 十五点四: the point, and figures one by one behind it. */
export const decimal = /([零〇一二三四五六七八九十百千万億兆京]{1,60})点([零〇一二三四五六七八九]{1,60})/y;
export const sayDecimal = (whole: string, part: string): string => {
  const point = counters.get('点');
  const head = /^[零〇]$/.test(whole) ? 'レーテン' : point ? sayCounted(whole, point) : '';
  return head + (part.length === 1 ? (figures[part] ?? '').replace('レー', 'ゼロ') : sayNumber(part));
};
