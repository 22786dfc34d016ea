import { parseQuantity, rule, type Rule } from '../../core/index.ts';
import { cardinal, oneByOne, phoneDigits } from '../numbers.ts';
import { words } from '../wording.ts';

/** Words before a run of digits that make it a telephone number, or a code. */
const phoneWords = '报警|火警|急救|救护|求助|电话|手机|手机号|热线|拨打|致电|请拨|来电|传真|客服|座机|联系方式';
const codeWords =
  '编号|号码|卡号|账号|帐号|单号|证号|密码|验证码|代码|邮编|邮政编码|序列号|学号|工号|房号|车号|流水号|受理号|档案号|身份证|护照|尾号|取件码|校验码|邀请码|QQ|ID';

/** 13800138000, or a run of digits after 电话, before 热线. */
const mobileRule = rule('phone', 'd', /(1[3-9]\d)(\d{4})(\d{4})(?![\d.,])/u, (m) =>
  [m[1], m[2], m[3]].map((group) => phoneDigits(group ?? '')).join(' '),
);
const phoneRule = rule(
  'phone',
  'd',
  new RegExp(`(?<=(?:${phoneWords})(?:号码|号|是|为)?[：: ]?)(\\d{3,12})(?![\\d,.:/-]\\d|\\d|[年月日元个])`, 'u'),
  (m) => phoneDigits(m[1] ?? ''),
);
const hotlineRule = rule(
  'phone',
  'd',
  /(\d{3,5})(?= ?(?:政务|服务|市民|便民|咨询|投诉|举报|报警|急救|求助|客服|维权){0,3}(?:热线|电话|平台))/u,
  (m) => phoneDigits(m[1] ?? ''),
);

const codeRule = rule(
  'id',
  'd',
  new RegExp(
    // 号码10分钟内有效: what is counted is no code.
    `(?<=(?:${codeWords})(?:号码|号|是|为|后四位)?[：: ]{0,2})(\\d{1,30}(?:-\\d{1,12}){0,6})(?![\\d*●.-]|[A-Za-z]| \\d{3}(?!\\d)| ?(?:分钟|小时|秒|天|日|[周年月个位次]))`,
    'u',
  ),
  (m) => (m[1] ?? '').split('-').map(oneByOne).join(' '),
);

/** （010）12345678, and 转801: an area code in brackets, an extension. */
const areaRule = rule('phone', 's', /\((0\d{2,3})\) ?-?(\d{3,4})-?(\d{4})(?!\d)/u, (m) =>
  [m[1], `${m[2]}${m[3]}`].map((group) => phoneDigits(group ?? '')).join(' '),
);
const extensionRule = rule('phone', 'd', /(?<=转|分机号?|内线)(\d{2,6})(?![\d.,]|[元万个人年月日])/u, (m) =>
  phoneDigits(m[1] ?? ''),
);

/** 308室, 1203房, 315路: numbers of three digits and more on doors and buses are read one by one. */
const doorRule = rule('id', 'd', /(\d{3,4})(?=室|房间|号房|号室|路公交|路车|次列车|次航班)/u, (m) =>
  phoneDigits(m[1] ?? ''),
);

/** 〔2024〕12号: the year of a document. */
const bracketRule = rule('date', 'd', /(?<=[〔[(（])([12]\d{3})(?=[〕\])）][\p{Script=Han}\d ]{0,10}号)/u, (m) =>
  oneByOne(m[1] ?? ''),
);

/** 中山路12-3号: a dash in a house number. */
const houseRule = rule(
  'address',
  'd',
  /(?<=[路街巷弄道里村])(\d{1,4})-(\d{1,4})(?=[号室])/u,
  (m) => `${cardinal(m[1] ?? '')}杠${cardinal(m[2] ?? '')}`,
);

/** 图2-1: a figure or table of a chapter. */
const chapterRule = rule(
  'id',
  'd',
  /(?<=[图表题例附件])(\d{1,3})-(\d{1,3})(?![\d-])/u,
  (m) => `${cardinal(m[1] ?? '')}杠${cardinal(m[2] ?? '')}`,
);

/** 血压120/80. */
const pressureRule = rule(
  'number',
  'd',
  /(?<=血压[:为是 ]{0,2})(\d{2,3})\/(\d{2,3})(?![\d/])/u,
  (m) => `${cardinal(m[1] ?? '')}比${cardinal(m[2] ?? '')}`,
);

/** 400 123 4567, 4001234567, 138 0013 8000: service and mobile numbers in their usual groups. */
const groupedRule = rule(
  'phone',
  'd',
  /([48]00)[ -]?(\d{3})[ -]?(\d{4})(?![\d.,])|(1[3-9]\d) (\d{4}) (\d{4})(?!\d)/u,
  (m) =>
    m
      .slice(1)
      .filter((group) => group !== undefined)
      .map(phoneDigits)
      .join(' '),
);

/** No.1: 第一. */
const numeroRule = rule('ordinal', 'l', /(?<![A-Za-z])No\. ?(?=\d)/iu, () => '第');

/** PM2.5, 5.0 behind letters: a figure, not a code. */
const letteredRule = rule('id', 'l', /([A-Za-z]{1,6}(?=\d{1,3}\.)|PM)(\d{1,3}(?:\.\d{1,3})?)(?![\dA-Za-z.])/u, (m) =>
  m[1] && m[2] ? m[1] + words.figure(parseQuantity(m[2], words.style)) : null,
);

export const codeRules: Rule[] = [
  mobileRule,
  phoneRule,
  hotlineRule,
  areaRule,
  extensionRule,
  codeRule,
  groupedRule,
  chapterRule,
  pressureRule,
  numeroRule,
  houseRule,
  letteredRule,
  doorRule,
  bracketRule,
];
