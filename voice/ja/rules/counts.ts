import {
  after,
  before,
  parseQuantity,
  quantityPattern,
  roman,
  rule,
  type Rule,
  withoutZeros,
} from '../../core/index.ts';
import { spellLatin } from '../letters.ts';
import { cardinal } from '../numbers.ts';
import { currencyNames } from '../units.ts';
import { words } from '../wording.ts';

const figure = (written: string): string => words.figure(parseQuantity(written, words.style));

/** 6ヶ月, 6ヵ月, 6カ月, 6ケ月: one spelling of what is one word. */
const monthsRule = rule(
  'counter',
  'd',
  /(\d{1,4}) ?[ヶケカヵか箇]月/u,
  (m) => `${cardinal(withoutZeros(m[1] ?? ''))}か月`,
);

/** 1,000万, 1500万: 千 of a larger power is 一千 where it stands first. */
const scaleRule = rule('number', 'ds', new RegExp(`(${quantityPattern(words)})(?=[万億兆])`, 'u'), (m) => {
  const said = parseQuantity(m[0], words.style);
  return said.over || /^0\d/.test(said.whole) ? null : words.figure(said).replace(/^千/, '一千');
});

/** B1, B2F, 3F, R階: floors. B1 of a vitamin or a paper size is none. */
const basementRule = rule(
  'counter',
  'l',
  /(?<![A-Za-z0-9])(?<!ビタミン)(?<!ビタミン )(?<!サイズ)B([1-9])(?:F|階)?(?![A-Za-z0-9\-.]|サイズ|判|型|類|用紙|番|群|級|棟|室|席|列|組|号)/u,
  (m) => `地下${cardinal(m[1] ?? '')}階`,
);
const floorRule = rule('counter', 'd', /(\d{1,3})F(?![A-Za-z0-9])/u, (m) => `${cardinal(withoutZeros(m[1] ?? ''))}階`);

/** Words that are counted, after which a dash between two figures is から; 番 and 号 of an address aren't. */
const countedWords =
  '個|名|人|日|週間|か月|ヶ月|カ月|時間|時|分|秒|年|歳|才|回|階|枚|本|台|冊|件|円|ドル|ウォン|元|パーセント|%|割|倍|度|点|ページ|世帯|営業日|週|月|キロ|メートル|センチ|グラム|泊|歩|軒|杯|匹|頭|羽|通|部|社|校|室|席|列|つ|万|億|世紀|℃|kg|km|cm|m';
const spanRule = rule(
  'range',
  'd',
  new RegExp(`(\\d{1,8}(?:\\.\\d{1,4})?)[-–—](\\d{1,8}(?:\\.\\d{1,4})?)(?= ?(?:${countedWords}))(?!-)`, 'u'),
  (m) => {
    const [, from = '', to = ''] = m;
    if (/^0\d/.test(from) || /^0\d/.test(to)) return null;
    return { spoken: `${figure(from)}から`, end: m.index + m[0].length - to.length };
  },
);

/** 10%-20%, 5円-8円: a dash behind a figure and its word is no minus. */
const dashRule = rule('range', 's', /[-−–—](?=\d)/u, (_, p) =>
  /\d ?(?:%|℃|°C|[a-zA-Z²]{1,4}|[\p{Script=Han}\p{Script=Katakana}]{1,4})$/u.test(before(p)) ? 'から' : null,
);

/** 東京~大阪: a wave between two words. A wave that ends a word only draws it out. */
const waveRule = rule('range', 's', /[~〜～](?=[\p{Script=Han}\p{Script=Katakana}])/u, (_, p) =>
  /[\p{Script=Han}\p{Script=Katakana})]$/u.test(before(p)) ? 'から' : null,
);

/** 3:2, 0:0: 対, where it can be no time of day. */
const ratioRule = rule('number', 'd', /(\d{1,4}) ?: ?(\d{1,4})(?![\d:])/u, (m, p) => {
  const [, left = '', right = ''] = m;
  const isRatio = right.length === 1 || /(?:比|割合|スコア|倍率)[はが:、 ]{0,2}$/u.test(before(p));
  return isRatio && !/^0\d/.test(left) ? `${cardinal(left)}対${cardinal(right)}` : null;
});

/** 5+3=8, 5-3, 2x3: signs between figures. */
const minusRule = rule('symbol', 's', /[-−–] ?(?=\d[\d,.]{0,12} ?=)/u, (_, p) =>
  /\d ?$/.test(before(p)) ? '引く' : null,
);
const plusRule = rule('symbol', 's', /\+ ?(?=\d)/u, (_, p) => (/\d ?$/.test(before(p)) ? '足す' : null));
const equalsRule = rule('symbol', 's', /= ?(?=[-−]?\d)/u, (_, p) => (/\d ?$/.test(before(p)) ? 'は' : null));
const timesRule = rule('symbol', 'l', /[xX](?= ?\d)/u, (_, p) => (/\d ?$/.test(before(p)) ? 'かける' : null));

/** 1,200円/月, 500円/人: 毎 and 一 are both right; here what it is for, counted once. */
const perNames: Readonly<Record<string, string>> = {
  月: '一か月', 年: '一年', 日: '一日', 泊: '一泊', 回: '一回', 人: '一人', 名: '一名', 枚: '一枚', 個: '一個', 台: '一台', 件: '一件', 時間: '一時間', 時: '一時間', 分: '一分', 秒: '一秒', 週: '一週間', 通: '一通', 本: '一本', 室: '一室', 部: '一部',
}; // prettier-ignore
const perRule = rule('measure', 's', /\/(時間|[月年日泊回人名枚個台件時分秒週通本室部])(?!\p{Script=Han})/u, (m, p) =>
  /[\d円ドルンa-zA-Z²%]$/u.test(before(p)) ? `、${perNames[m[1] ?? ''] ?? ''}につき` : null,
);

/** 3/10ページ is left to fractions; 第Ⅲ, Ⅱ類 touch what follows. */
const romanRule = rule('roman', 'l', /(?<![A-Za-z])[IVX]{1,6}(?=[級類期型度章節篇世部種])/u, (m) => {
  const value = roman(m[0]);
  return value === null ? null : cardinal(String(value));
});

/** ¥1,200-: the dash that closes an amount. */
const closedRule = rule(
  'money',
  's',
  new RegExp(`¥ ?(${quantityPattern(words)})[-−ー](?![\\d])`, 'u'),
  (m) => `${figure(m[1] ?? '')}${currencyNames.JPY}`,
);

/** 3°, 25°C by core; 北緯35°41′22″. */
const angleRule = rule('measure', 's', /[′'](?=[\d 、。]|$)|[″"]/u, (m, p) =>
  /°\d{1,2}$|′\d{1,2}$/u.test(before(p)) ? (/[′']/.test(m[0]) ? '分' : '秒') : null,
);

/** 3名様, ±5: 前後. */
const aboutRule = rule('symbol', 's', /±(?=\d)/u, () => 'プラスマイナス');

/** 2の3乗 passes; 10² is 十の二乗. */
const powerRule = rule('number', 's', /(?<=\d)([²³])(?![\p{L}])/u, (m) => (m[1] === '²' ? 'の二乗' : 'の三乗'));

/** 第3条の2, 3つ: what stands behind 第 is a number however long. */
const ordinalRule = rule('ordinal', 'd', /(?<=第 ?)(\d{1,17})(?!\d|[.,]\d)/u, (m) => {
  const said = cardinal(withoutZeros(m[1] ?? ''));
  return said;
});

/** #3, no figure behind: a number by its sign. */
const hashRule = rule('ordinal', 's', /#(?=\d{1,6}(?!\d))/u, (_, p) =>
  /[A-Za-z0-9]$/.test(before(p)) ? null : 'ナンバー',
);
/** No.5, No5, №5: ナンバー. */
const numeroRule = rule('ordinal', 'l', /(?<![A-Za-z])[Nn][Oo]\.? ?(?=\d)/u, () => 'ナンバー');

/** 5~6人 at the end of what is counted: after() is asked so that 5~ alone is 以上 or から. */
const openRule = rule('range', 's', /[~〜～](?=$|[\s、。)])/u, (_, p) =>
  /[\d年月日時分円人歳]$/u.test(before(p)) && !/\p{L}/u.test(after(p).slice(1, 2)) ? 'から' : null,
);

/** 10:00-午後5:00. */
const halfDayRule = rule('range', 's', / ?[-−–—] ?(?=(?:午前|午後|翌日?)\d)/u, (_, p) =>
  /[\d時分]$/.test(before(p)) ? 'から' : null,
);

/** A-12番, B3棟: letters and a short number in front of a word. */
const letteredRule = rule(
  'id',
  'l',
  /(?<![A-Za-z0-9-])([A-Z]{1,3})-?([1-9]\d?)(?=[番号棟室席列組型類])/u,
  (m) => `${spellLatin(m[1] ?? '')}${cardinal(m[2] ?? '')}`,
);

/** Ver2, ver.3. */
const versionRule = rule('abbreviation', 'l', /(?<![A-Za-z])[Vv](?:er|ER)\.?(?=\d)/u, () => 'バージョン');

export const countRules: Rule[] = [
  closedRule,
  monthsRule,
  scaleRule,
  ordinalRule,
  basementRule,
  floorRule,
  romanRule,
  ratioRule,
  spanRule,
  minusRule,
  plusRule,
  equalsRule,
  timesRule,
  perRule,
  dashRule,
  waveRule,
  openRule,
  angleRule,
  aboutRule,
  powerRule,
  hashRule,
  numeroRule,
  versionRule,
  halfDayRule,
  letteredRule,
];
