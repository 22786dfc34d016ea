import { after, before, type Quantity, sayFigure, type Wording } from '../core/index.ts';
import { spellLatin } from './letters.ts';
import { native, oneByOne, sino } from './numbers.ts';
import { currencyNames, periodNames, units, unitsBefore } from './units.ts';

const names = { minus: '마이너스', plus: '플러스', point: '점', zero: '영' };
const digits: Wording['digits'] = (run, use) => oneByOne(run, use === 'decimal' ? '영' : '공');
const figure: Wording['figure'] = (f) => {
  const said = sayFigure({ ...names, cardinal: sino, digits }, { ...f, part: null }, ' ');
  return f.part === null ? said : `${said}점${digits(f.part, 'decimal')}`;
};

const fraction = ({ sign, whole, over }: Quantity, joint = '와'): string =>
  [
    sign === '-' ? names.minus : '',
    whole === '' ? '' : `${sino(whole)}${joint}`,
    `${sino(over?.bottom ?? '1')}분의 ${sino(over?.top ?? '1')}`,
  ]
    .filter((w) => w !== '')
    .join(' ');

const amount = (q: Quantity): string => (q.over ? fraction(q) : figure(q));

const morning = /(?:오전|오후|새벽|아침|낮|저녁|밤|정오|자정)(?: ?\d{1,2}:\d\d ?[-~] ?)?\s?$/;

export const words: Wording = {
  style: { group: ',', point: '.' },
  yen: 'JPY',
  dayFirst: true,
  scales: '[천백십]?만|[천백십]?억|[천백십]?조',
  mixed: '와|과',
  cardinal: sino,
  digits,
  figure,
  fraction,
  percent: (q) => `${amount(q)} 퍼센트`,
  money: ({ amount: q, currency, scale, per }) =>
    [per ? periodNames[per] : '', amount(q) + scale, currencyNames[currency]].filter((w) => w !== '').join(' '),
  measure(q, unit) {
    const around = unitsBefore[unit];
    if (!around || unit === 'celsius' || unit === 'fahrenheit') {
      const front = around && unit !== 'degree' ? `${around[0]} ` : '';
      return `${front}${amount(q)} ${units[unit] ?? ''}`;
    }
    return `${around[0]} ${amount(q)} ${around[1]}`;
  },
  date: ({ year, month, day }) =>
    [year && `${sino(year)}년`, month && monthName(month), day && `${sino(day)}일`].filter(Boolean).join(' '),
  time({ hour, minute, second }, place) {
    const spokenHour = morning.test(before(place)) && Number(hour) <= 12 ? hourName(hour) : sino(hour);
    return [
      `${spokenHour} 시`,
      minute === '0' ? '' : `${sino(minute)} 분`,
      second === null || second === '0' ? '' : `${sino(second)} 초`,
    ]
      .filter((w) => w !== '')
      .join(' ');
  },
  phone: ({ country, groups }) => (country ? '플러스 ' : '') + groups.map((g) => digits(g, 'phone')).join(', '),
  id: (parts) =>
    parts
      .map(({ type, text }) => {
        if (type === 'digits') return digits(text, 'id');
        if (type === 'letters') return spellLatin(text);
        return type === 'masked' ? ` 가려진 ${native(String(text.length))} 자리 ` : ' ';
      })
      .join('')
      .replaceAll(/ +/g, ' ')
      .trim(),
  address: (parts) =>
    parts
      .map(({ type, text }) =>
        type === 'digits' ? digits(text, 'id') : type === 'mark' ? (addressMarks[text] ?? '') : spellLatin(text),
      )
      .filter((w) => w !== '')
      .join(' '),
  range: (mark, place) => (mark === '~' || /\d/.test(after(place)) ? '에서' : null),
  roman: (value, written) => (written.length > 1 || written > '\u2160' ? sino(String(value)) : null),
  abbreviations: {},
  emoji: () => undefined,
};

const addressMarks: Record<string, string> = {
  '@': '골뱅이',
  '.': '점',
  '-': '대시',
  _: '밑줄',
  '/': '슬래시',
  ':': '콜론',
};
export const monthName = (month: string): string =>
  month === '6' ? '유월' : month === '10' ? '시월' : `${sino(month)}월`;
export const hourName = (hour: string): string => (Number(hour) >= 1 && Number(hour) <= 12 ? native(hour) : sino(hour));
