import {
  after,
  anyOf,
  before,
  parseQuantity,
  quantityPattern,
  roman,
  rule,
  type Rule,
  unitSymbols,
  withoutZeros,
} from '../../core/index.ts';
import { cardinal, oneByOne } from '../numbers.ts';
import { counted as countedWords } from '../units.ts';
import { counted, words, yuan } from '../wording.ts';

/** 第1000, 第2: ordinals take the cardinal, 2 staying 二. */
const ordinalRule = rule('ordinal', 'd', /(?<=第 ?)(\d{1,16})(?!\d|[.,]\d)/u, (m) =>
  (m[1] ?? '').startsWith('0') ? oneByOne(m[1] ?? '') : cardinal(m[1] ?? ''),
);

/** 2个, 2万: 两 before what is counted, and only where 2 is the whole number. */
const pairRule = rule(
  'counter',
  'd',
  new RegExp(`(?<![\\d.,/:第-])2 ?(?=(?:${countedWords})|[千万亿])`, 'u'),
  () => '两',
);

/** 3-5天, 10—15个: between two figures before a word the dash is 到. */
const rangeRule = rule(
  'range',
  'd',
  /(\d{1,8}(?:\.\d{1,4})?)[-–—~～](\d{1,8}(?:\.\d{1,4})?)(?= ?(?:\p{Script=Han}|%))(?! ?[室房])/u,
  (m) => {
    const [, from = '', to = ''] = m;
    if (/^0\d/.test(from) || /^0\d/.test(to)) return null;
    const say = (written: string): string => words.figure(parseQuantity(written, words.style));
    return { spoken: `${say(from)}到`, end: m.index + m[0].length - to.length };
  },
);

/** 10%-20%, 5元-8元: a dash behind a figure and its word is no minus; between parts of an address (3楼-301) it is 杠. */
const dashRule = rule('range', 's', /[-−–—](?=\d)/u, (_, p) => {
  if (!/\d ?(?:%|℃|°C|[a-zA-Z²]{1,4}|\p{Script=Han}{1,3})$/u.test(before(p))) return null;
  return /[层楼栋座幢元室号区]$/u.test(before(p).replace(/\d元$/, '')) ? '杠' : '到';
});

/** 10GB/月, 37.5℃/次: a unit for each of something. */
const eachRule = rule(
  'measure',
  'ds',
  new RegExp(`(${quantityPattern(words)}) ?(${anyOf(Object.keys(unitSymbols))})(?=/\\p{Script=Han})`, 'u'),
  (m, p) => {
    const said = words.measure(parseQuantity(m[1] ?? '', words.style), unitSymbols[m[2] ?? ''] ?? '', p);
    return said === null ? null : { spoken: `${said}每`, end: p.end + 1 };
  },
);

/** 20元/次: 每; between other words (男/女) a pause. */
const slashRule = rule('symbol', 's', /(?<=[\p{Script=Han}\d])\/(?=\p{Script=Han})/u, (_, p) =>
  /[元角币铢镑盾分度米升克斤\d]$/u.test(before(p)) &&
  /^(?:年|月|周|天|日|晚|次|人|位|张|份|件|本|个|小时|分钟|秒|斤|公斤|吨|米|平|度|间|辆|户|页|套)/u.test(after(p))
    ? '每'
    : '、',
);

/** 3:2: 比, where it can be no time of day. */
const ratioRule = rule('number', 'd', /(\d{1,4}):(\d{1,4})(?![\d:])/u, (m, p) => {
  const [, left = '', right = ''] = m;
  const isRatio = right.length === 1 || /(?:比分|比例|比率|比)[为是：: ]{0,2}$/.test(before(p));
  return isRatio && !/^0\d/.test(left) && !/^0\d/.test(right) ? `${cardinal(left)}比${cardinal(right)}` : null;
});

/** III级, IV期: Roman numerals touch what follows. */
const romanRule = rule('roman', 'l', /(?<![A-Za-z])[IVX]{1,6}(?=[级类期型度章节篇])/u, (m) => {
  const value = roman(m[0]);
  return value === null ? null : cardinal(String(value));
});

/** 25.80元: 元, 角 and 分 where two places are written. */
const yuanRule = rule('money', 'ds', new RegExp(`(${quantityPattern(words)}) ?元(?!/)`, 'u'), (m) => {
  const quantity = parseQuantity(m[1] ?? '', words.style);
  if (quantity.over) return null;
  return quantity.part?.length === 2 ? yuan(quantity) : `${counted(quantity)}元`;
});

/** B1: 地下一层, but for vitamins and whatever is named so. */
const basementRule = rule(
  'counter',
  'l',
  /(?<![A-Za-z0-9维生素签证-])B([1-9])[F层楼]?(?![A-Za-z0-9出座栋区口号型股签类-])/u,
  (m) => (m[1] ? `地下${cardinal(m[1])}${m[0].endsWith('楼') ? '楼' : '层'}` : null),
);

/** 3F: the third floor. */
const floorRule = rule('counter', 'd', /(\d{1,2})F(?![A-Za-z0-9])/u, (m) => `${cardinal(withoutZeros(m[1] ?? ''))}层`);

export const countRules: Rule[] = [
  eachRule,
  ratioRule,
  romanRule,
  slashRule,
  dashRule,
  ordinalRule,
  pairRule,
  rangeRule,
  yuanRule,
  basementRule,
  floorRule,
];
