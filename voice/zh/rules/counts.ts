import { parseQuantity, quantityPattern, rule, type Rule, withoutZeros } from '../../core/index.ts';
import { cardinal } from '../numbers.ts';
import { counted as countedWords } from '../units.ts';
import { counted, words, yuan } from '../wording.ts';

/** 第1000, 第2: ordinals take the cardinal, 2 staying 二. */
const ordinalRule = rule('ordinal', 'd', /(?<=第 ?)(\d{1,16})(?!\d|[.,]\d)/u, (m) => cardinal(m[1] ?? ''));

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
  /(\d{1,8}(?:\.\d{1,4})?)[-–—~～](\d{1,8}(?:\.\d{1,4})?)(?= ?(?:\p{Script=Han}|%))(?! ?[号室房])/u,
  (m) => {
    const [, from = '', to = ''] = m;
    if (/^0\d/.test(from) || /^0\d/.test(to)) return null;
    const say = (written: string): string => words.figure(parseQuantity(written, words.style));
    return { spoken: `${say(from)}到`, end: m.index + m[0].length - to.length };
  },
);

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

export const countRules: Rule[] = [ordinalRule, pairRule, rangeRule, yuanRule, basementRule, floorRule];
