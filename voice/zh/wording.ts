import { before, type Quantity, sayFigure, type Wording } from '../core/index.ts';
import { spellLatin } from './letters.ts';
import { cardinal, oneByOne, phoneDigits } from './numbers.ts';
import { currencyNames, periodNames, units } from './units.ts';

const names = { minus: '负', plus: '正', point: '点', zero: '零' };
const figure: Wording['figure'] = (f) => sayFigure({ ...names, cardinal, digits: oneByOne }, f, '');
const fraction: Wording['fraction'] = ({ sign, whole, over }) =>
  [
    sign === '-' ? names.minus : '',
    whole === '' ? '' : `${cardinal(whole)}又`,
    `${cardinal(over?.bottom ?? '1')}分之${cardinal(over?.top ?? '1')}`,
  ].join('');
const amount = (q: Quantity): string => (q.over ? fraction(q) : figure(q));

/** 2 before what is counted or measured: 两. */
const isPair = ({ sign, whole, part, over }: Quantity): boolean =>
  sign === '' && whole === '2' && part === null && !over;
export const counted = (q: Quantity): string => (isPair(q) ? '两' : amount(q));

/** 25.80 -> 二十五元八角, 0.05 -> 五分, 12.05 -> 十二元零五分. */
export const yuan = ({ sign, whole, part }: Quantity): string => {
  const [jiao = '0', fen = '0'] = part ?? '';
  const isWhole = /^0*$/.test(whole);
  const said = [
    isWhole && part !== null && part !== '00' ? '' : `${whole === '2' ? '两' : cardinal(whole)}元`,
    jiao === '0' ? (fen === '0' || isWhole ? '' : '零') : `${oneByOne(jiao)}角`,
    fen === '0' ? '' : `${oneByOne(fen)}分`,
  ].join('');
  return sign === '-' ? `负${said}` : said;
};
const hasFen = ({ part, over }: Quantity): boolean => part?.length === 2 && over === null;

export const sayTime = ({ hour, minute, second }: Parameters<Wording['time']>[0]): string => {
  const two = (n: string): string => (n.length === 1 ? `零${cardinal(n)}` : cardinal(n));
  const isSharp = second === null || second === '0';
  return [
    `${hour === '2' ? '两' : cardinal(hour)}点`,
    minute === '0' && isSharp ? '' : `${two(minute)}分`,
    isSharp ? '' : `${two(second)}秒`,
  ].join('');
};

const marks: Record<string, string> = { '@': '艾特', '.': '点', '-': '横杠', _: '下划线', '/': '斜杠', ':': '冒号' };

/** Years are said digit by digit. */
export const year = (y: string): string => oneByOne(y);

export const words: Wording = {
  style: { group: ',', point: '.' },
  yen: 'CNY',
  dayFirst: false,
  scales: '万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百',
  mixed: '又',
  cardinal,
  digits: (run, use) => (use === 'phone' ? phoneDigits(run) : oneByOne(run)),
  figure,
  fraction,
  percent: ({ sign, ...q }) =>
    `${sign === '-' ? names.minus : sign === '+' ? names.plus : ''}百分之${amount({ ...q, sign: '' })}`,
  money: ({ amount: q, currency, scale, per }) => {
    const paid =
      currency === 'CNY' && scale === '' && hasFen(q) ? yuan(q) : `${counted(q)}${scale}${currencyNames[currency]}`;
    return `${paid}${per ? `每${periodNames[per]}` : ''}`;
  },
  measure: (q, unit) =>
    units[unit] === undefined ? null : `${units[unit].endsWith('度') ? amount(q) : counted(q)}${units[unit]}`,
  date: ({ year: y, month, day }) =>
    [y && `${year(y)}年`, month && `${cardinal(month)}月`, day && `${cardinal(day)}日`].filter(Boolean).join(''),
  time: sayTime,
  phone: ({ country, groups }) => (country ? '加' : '') + groups.map(phoneDigits).join(' '),
  id: (parts) =>
    parts
      .map(({ type, text }) => {
        if (type === 'digits') return oneByOne(text);
        if (type === 'letters') return spellLatin(text);
        return type === 'masked' ? ` 隐藏${text.length === 2 ? '两' : cardinal(String(text.length))}位 ` : ' ';
      })
      .join('')
      .replaceAll(/ +/g, ' ')
      .trim(),
  address: (parts) =>
    parts
      .map(({ type, text }) =>
        type === 'digits' ? oneByOne(text) : type === 'mark' ? (marks[text] ?? '') : spellLatin(text),
      )
      .filter((word) => word !== '')
      .join(' '),
  range: () => '到',
  roman: (value, written, place) =>
    written.length > 1 || written >= '\u2160' || /第 ?$/.test(before(place)) ? cardinal(String(value)) : null,
  abbreviations: {},
  emoji: () => undefined,
};
