import { before, rule, type Rule } from '../../core/index.ts';
import { cardinal, oneByOne } from '../numbers.ts';

const groups = (written: string): string[] => written.match(/\d+/g) ?? [];

/** 〒123-4567: the sign and seven figures. */
const postalRule = rule(
  'id',
  's',
  /〒 ?(\d{3})-?(\d{4})(?!\d)/u,
  (m) => `郵便番号${oneByOne(m[1] ?? '')}の${oneByOne(m[2] ?? '')}、`,
);

/** 中央1-2-3, 3丁目4-5: parts of an address are numbers, joined by の. A telephone number is longer, or begins with 0. */
const addressRule = rule('address', 'd', /(\d{1,4})(?:[-−‐–](\d{1,4})){1,4}(?![\d*●.-])/u, (m, p) => {
  const parts = groups(m[0]);
  if (parts.some((part) => part.startsWith('0')) || parts.length > 4) return null;
  const isPlace =
    /(?:丁目|番地?|町|市|区|村|[東西南北中本新]|[\p{Script=Han}\p{Script=Katakana}]) ?$/u.test(before(p)) &&
    !notPlace.test(before(p));
  const isRow = parts.length > 2 && parts.join('').length < 8;
  return (isPlace && parts.join('').length < 9) || isRow ? parts.map(cardinal).join('の') : null;
});
/** 3-1, 12-3: two short numbers joined by a dash, where no range was seen. */
const pairRule = rule('id', 'd', /(\d{1,4})-(\d{1,4})(?![\d*●.-]|\d|[A-Za-z]| ?=)/u, (m, p) => {
  const [, from = '', to = ''] = m;
  if (/^0\d/.test(from) || /^0\d/.test(to) || /[\d-]$/.test(before(p))) return null;
  return `${cardinal(from)}の${cardinal(to)}`;
});
const notPlace = /(?:番号|電話|携帯|内線|コード|スコア|得点|結果|対|年|月|日|時|分|から|試合|第)[は:、 ]{0,2}$/u;

/** Words before a run of figures that make it a code, said figure by figure. */
const codeWords =
  '番号|コード|ナンバー|暗証|パスワード|ID|ＩＤ|内線|電話|携帯|口座|会員|受付番号|予約番号|登録番号|車両番号|部屋番号|認証|問い合わせ番号|追跡番号|シリアル|TEL|Tel|tel|FAX|Fax';
const codeRule = rule(
  'id',
  'd',
  new RegExp(
    `(?<=(?:${codeWords})(?:番号|No\\.?)?(?:は|が|:|：|=|、)? ?)(\\d{3,30}(?:-\\d{1,12}){0,6})(?![\\d*●.-]|,\\d|[番号人件名個円つ年月日時分]|[A-Za-z])`,
    'u',
  ),
  (m) =>
    groups(m[1] ?? '')
      .map(oneByOne)
      .join('の'),
);

/** 09012345678, 0312345678: a telephone number without its dashes. */
const mobileRule = rule(
  'phone',
  'd',
  /(0[5789]0)(\d{4})(\d{4})(?![\d.,])|(0120|0800)(\d{3})(\d{3,4})(?![\d.,])|(0[36])(\d{4})(\d{4})(?![\d.,])/u,
  (m) =>
    m
      .slice(1)
      .filter((part) => part !== undefined)
      .map(oneByOne)
      .join('の'),
);

/** 03(1234)5678, TEL03-1234-5678. */
const exchangeRule = rule('phone', 'd', /(0\d{1,4})\((\d{1,4})\)(\d{3,4})(?!\d)/u, (m) =>
  m.slice(1).map(oneByOne).join('の'),
);
const callRule = rule('abbreviation', 'l', /(?<![A-Za-z])(?:(TEL)|(FAX))[.:]? ?(?=[(+]?\d)/iu, (m) =>
  m[1] ? '電話' : 'ファックス',
);

/** 308号室, 1203号室: rooms of three figures and more are said figure by figure, with 零. */
const roomRule = rule('id', 'd', /(\d{3,4})(?=号室)/u, (m) => oneByOne(m[1] ?? ''));

/** 第1-2号, 1の2: a part of a number. */
const numberedRule = rule(
  'id',
  'd',
  /(?<=第)(\d{1,5})-(\d{1,5})(?=号|条|章|図|表)/u,
  (m) => `${cardinal(m[1] ?? '')}の${cardinal(m[2] ?? '')}`,
);

/** (株) and its like, in front of a name or behind it. */
const companies: Readonly<Record<string, string>> = {
  株: '株式会社', 有: '有限会社', 合: '合同会社', 資: '合資会社', 名: '合名会社', 財: '財団法人', 社: '社団法人', 一財: '一般財団法人', 一社: '一般社団法人', 公財: '公益財団法人', 公社: '公益社団法人', 独: '独立行政法人', 学: '学校法人', 医: '医療法人', 福: '社会福祉法人', 宗: '宗教法人', 特非: '特定非営利活動法人',
}; // prettier-ignore
const companyRule = rule(
  'abbreviation',
  's',
  /\((株|有|合|資|名|財|社|一財|一社|公財|公社|独|学|医|福|宗|特非)\)/u,
  (m) => companies[m[1] ?? ''] ?? null,
);

/** e-Tax, QRコード, PM2.5: letters with a figure that isn't a code. */
const letteredRule = rule('id', 'l', /(?<![A-Za-z])PM(2\.5|10)(?!\d)/u, (m) =>
  m[1] === '10' ? 'ピーエム十' : 'ピーエム二点五',
);

export const codeRules: Rule[] = [
  postalRule,
  numberedRule,
  companyRule,
  mobileRule,
  exchangeRule,
  callRule,
  codeRule,
  roomRule,
  letteredRule,
];
/** 2020-2021: both are years. */
const yearsRule = rule(
  'date',
  'd',
  /((?:19|20)\d\d)[-–—]((?:19|20)\d\d)(?![\d*●.-])/u,
  (m) => `${cardinal(m[1] ?? '')}から${cardinal(m[2] ?? '')}`,
);

/** 血圧120/80: two figures, no fraction. */
const pressureRule = rule(
  'number',
  'd',
  /(?<=血圧[はが:、 ]{0,2})(\d{2,3})\/(\d{2,3})(?![\d/])/u,
  (m) => `${cardinal(m[1] ?? '')}、${cardinal(m[2] ?? '')}`,
);

/** Behind the shared rules for dates, times and telephone numbers. */
export const pairRules: Rule[] = [pairRule];
export const placeRules: Rule[] = [yearsRule, pressureRule, addressRule];
