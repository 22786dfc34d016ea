import { before, type Quantity, sayFigure, withoutZeros, type Wording } from '../core/index.ts';
import { abbreviations } from './abbreviations.ts';
import { spellLatin } from './letters.ts';
import { cardinal, oneByOne } from './numbers.ts';
import { currencyNames, months, periodNames, units } from './units.ts';

const names = { minus: 'ลบ', plus: 'บวก', point: 'จุด', zero: 'ศูนย์' };
const figure: Wording['figure'] = (f) => sayFigure({ ...names, cardinal, digits: oneByOne }, f, '');
const over = ({ top, bottom }: { top: string; bottom: string }): string => `เศษ${cardinal(top)}ส่วน${cardinal(bottom)}`;
const fraction: Wording['fraction'] = ({ sign, whole, over: parts }) =>
  [sign === '-' ? names.minus : '', whole === '' ? '' : cardinal(whole), parts ? over(parts) : ''].join('');
const amount = (q: Quantity): string => (q.over ? fraction(q) : figure(q));

/** From 2400 on a year alone is of the Buddhist era. */
const isBuddhist = (year: string): boolean => year.length === 4 && Number(year) >= 2400;
const yearWords = (year: string): string => `${isBuddhist(year) ? 'พุทธศักราช' : 'คริสต์ศักราช'}${cardinal(year)}`;

export const sayTime = ({ hour, minute, second }: Parameters<Wording['time']>[0]): string =>
  [
    `${cardinal(hour)}นาฬิกา`,
    minute === '0' ? '' : `${cardinal(minute)}นาที`,
    second === null || second === '0' ? '' : `${cardinal(second)}วินาที`,
  ].join('');

const marks: Record<string, string> = { '@': 'แอท', '.': 'จุด', '-': 'ขีด', _: 'ขีดล่าง', '/': 'ทับ', ':': 'ทวิภาค' };

export const words: Wording = {
  style: { group: ',', point: '.' },
  yen: 'JPY',
  dayFirst: true,
  scales: 'ล้านล้าน|แสนล้าน|หมื่นล้าน|พันล้าน|ร้อยล้าน|สิบล้าน|ล้าน|แสน|หมื่น|พัน',
  mixed: '',
  cardinal,
  digits: oneByOne,
  figure,
  fraction,
  percent: (q) => `${amount(q)}เปอร์เซ็นต์`,
  money: ({ amount: q, currency, scale, per }) =>
    `${amount(q)}${scale}${currencyNames[currency]}${per ? `ต่อ${periodNames[per]}` : ''}`,
  measure: (q, unit) => (units[unit] === undefined ? null : `${amount(q)}${units[unit]}`),
  // 'วันที่' may stand there already, and so may a day of the week: วันจันทร์ที่ 5/12/2569.
  date: ({ year, month, day }, place) =>
    [
      day && `${/ที่ ?$/u.test(before(place)) ? '' : 'วันที่'}${cardinal(day)}`,
      month && (months[Number(month) - 1] ?? ''),
      year && yearWords(year),
    ]
      .filter(Boolean)
      .join(' '),
  time: sayTime,
  phone: ({ country, groups }) => (country ? 'บวก' : '') + groups.map(oneByOne).join(' '),
  id: (parts) =>
    parts
      .map(({ type, text }) => {
        if (type === 'digits') return oneByOne(text);
        if (type === 'letters') return spellLatin(text);
        return type === 'masked' ? ` ปิดไว้${cardinal(String(text.length))}หลัก ` : ' ';
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
  range: () => 'ถึง',
  roman: (value, written, place) =>
    written.length > 1 || written > '\u2160' || /ที่ ?$/.test(before(place))
      ? cardinal(withoutZeros(String(value)))
      : null,
  abbreviations,
  emoji: () => undefined,
};
