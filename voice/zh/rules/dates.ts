import { after, before, rule, type Rule, withoutZeros } from '../../core/index.ts';
import { cardinal, oneByOne } from '../numbers.ts';
import { sayTime } from '../wording.ts';

/** Behind 年 these say that years are counted, not named: 2000年前, 1500年历史. */
const isSpan = /^(?:前|来|以来|之|间|的?历史|左右|以上|以内|以下|多|后|期|内|有效)/;

/** 2015年 digit by digit; 05年 and 98年 too, being short for such; 5年, 50年, 1500年历史 counted. */
const isNamed = (figures: string, front: string, behind: string): boolean => {
  if (/公元前?$|[(（〔]$/.test(front) && figures.length > 2) return true;
  if (figures.startsWith('0')) return true;
  if (/^\d{1,2}月/.test(behind)) return true;
  if (isSpan.test(behind)) return false;
  return figures.length === 4
    ? /^[12]/.test(figures)
    : figures.length === 2 && /^[89]/.test(figures) && !behind.startsWith('代');
};

const yearRule = rule('date', 'd', /(\d{1,4}) ?年(?!级)/u, (m, p) => {
  const figures = m[1] ?? '';
  if (isNamed(figures, before(p), after(p))) return `${oneByOne(figures)}年`;
  return `${figures === '2' ? '两' : cardinal(figures)}年`;
});

/** 2023-2025年: both are years. */
const yearsRule = rule(
  'date',
  'd',
  /([12]\d{3})年?([-–—~～至到])([12]\d{3})(?=年|学年|财年)/u,
  (m) => `${oneByOne(m[1] ?? '')}${/年/.test(m[0]) ? '年' : ''}到${oneByOne(m[3] ?? '')}`,
);

/** 02月, 03日: their zeros aren't said. */
const monthRule = rule('date', 'd', /(\d{1,2}) ?([月日号])(?!线)/u, (m, p) => {
  const [, figures = '', name = ''] = m;
  if (figures === '0' || (figures.startsWith('0') && name === '号' && !/月 ?$/.test(before(p)))) return null;
  return `${cardinal(withoutZeros(figures))}${name}`;
});

/** 12:00整, 3点04分: 点 makes 2 两. */
const hourRule = rule(
  'time',
  'd',
  /(\d{1,2})点(?=\d{1,2}分|整|半|钟|[一二三四五\d]刻|差|前|后|至|到|[，。、]|$)/u,
  (m) => {
    const hour = withoutZeros(m[1] ?? '');
    return Number(hour) > 24 ? null : `${hour === '2' ? '两' : cardinal(hour)}点`;
  },
);

const sharpRule = rule('time', 'd', /(\d{1,2}):00整/u, (m) =>
  Number(m[1]) > 24 ? null : `${sayTime({ hour: withoutZeros(m[1] ?? ''), minute: '0', second: null })}整`,
);

/** 04分, 05秒 after 点 and 分. */
const minuteRule = rule('time', 'd', /(?<=[点时分])(0\d)(?=[分秒])/u, (m) => oneByOne(m[1] ?? ''));

/** 80后: those born in the eighties. */
const bornRule = rule('date', 'd', /([4-9]0|0[05])(?=后(?!面|来|天))/u, (m) => oneByOne(m[1] ?? ''));

export const dateRules: Rule[] = [bornRule, yearsRule, yearRule, monthRule, sharpRule, hourRule, minuteRule];
