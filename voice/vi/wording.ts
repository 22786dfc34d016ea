import { type Quantity, sayFigure, type Wording } from '../core/index.ts';
import { cardinal, oneByOne } from './numbers.ts';

const names = { minus: 'âm', plus: 'cộng', point: 'phẩy', zero: 'không' };
const figure: Wording['figure'] = (f) => sayFigure({ ...names, cardinal, digits: oneByOne }, f, ' ');
const fraction: Wording['fraction'] = ({ whole, over }) =>
  `${whole === '' ? '' : `${cardinal(whole)} và `}${cardinal(over?.top ?? '1')} phần ${cardinal(over?.bottom ?? '1')}`;
const amount = (q: Quantity): string => (q.over ? fraction(q) : figure(q));
const month = (m: string): string => (m === '4' ? 'tư' : cardinal(m));

export const words: Wording = {
  style: { group: '.', point: ',' },
  yen: 'JPY',
  dayFirst: true,
  scales: 'nghìn|ngàn|triệu|tỷ|tỉ',
  mixed: 'và',
  cardinal,
  digits: oneByOne,
  figure,
  fraction,
  percent: (q) => `${amount(q)} phần trăm`,
  money: ({ amount: q, currency, scale }) =>
    `${amount(q)}${scale === '' ? '' : ` ${scale}`} ${currency === 'VND' ? 'đồng' : currency === 'KRW' ? 'won' : 'đô la'}`,
  measure: (q, unit) => `${amount(q)} ${unit}`,
  date: ({ year, month: m, day }) =>
    [day && `ngày ${cardinal(day)}`, m && `tháng ${month(m)}`, year && `năm ${cardinal(year)}`]
      .filter(Boolean)
      .join(' '),
  time: ({ hour, minute, second }) =>
    [
      `${cardinal(hour)} giờ`,
      minute === '0' ? '' : `${cardinal(minute)} phút`,
      second === null || second === '0' ? '' : `${cardinal(second)} giây`,
    ]
      .filter((w) => w !== '')
      .join(' '),
  phone: ({ country, groups }) => (country ? 'cộng ' : '') + groups.map(oneByOne).join(', '),
  id: (parts) =>
    parts
      .map(({ type, text }) =>
        type === 'digits'
          ? oneByOne(text)
          : type === 'letters'
            ? Array.from(text).join(' ')
            : type === 'masked'
              ? `${cardinal(String(text.length))} ký tự ẩn`
              : '',
      )
      .filter((w) => w !== '')
      .join(' '),
  address: (parts) =>
    parts
      .map(({ type, text }) =>
        type === 'digits' ? oneByOne(text) : text === '@' ? 'a còng' : text === '.' ? 'chấm' : text,
      )
      .join(' '),
  range: () => 'đến',
  roman: (value, written) => (written.length > 1 ? cardinal(String(value)) : null),
  abbreviations: { 'TP.': 'thành phố' },
  emoji: () => undefined,
};
