import { isOne, type Quantity, sayFigure, type Wording } from '../core/index.ts';
import { cardinal, oneByOne } from './numbers.ts';

const names = { minus: 'minus', plus: 'plus', point: 'point', zero: 'zero' };
const figure: Wording['figure'] = (f) => sayFigure({ ...names, cardinal, digits: oneByOne }, f, ' ');
const fraction: Wording['fraction'] = ({ whole, over }) =>
  `${whole === '' ? '' : `${cardinal(whole)} and `}${cardinal(over?.top ?? '1')} over ${cardinal(over?.bottom ?? '1')}`;
const amount = (q: Quantity): string => (q.over ? fraction(q) : figure(q));
const months = 'January February March April May June July August September October November December'.split(' ');
const letters = (run: string): string => Array.from(run.toUpperCase()).join(' ');

export const words: Wording = {
  style: { group: ',', point: '.' },
  yen: 'JPY',
  dayFirst: false,
  scales: 'million|billion|trillion|thousand',
  mixed: '',
  cardinal,
  digits: oneByOne,
  figure,
  fraction,
  percent: (q) => `${amount(q)} percent`,
  money: ({ amount: q, currency, scale }) =>
    `${amount(q)}${scale === '' ? '' : ` ${scale}`} ${currency === 'KRW' ? 'won' : currency === 'USD' ? (isOne(q) ? 'dollar' : 'dollars') : letters(currency)}`,
  measure: (q, unit) => `${amount(q)} ${unit.replaceAll('-', ' ')}${isOne(q) ? '' : 's'}`,
  date: ({ year, month, day }) =>
    [month && months[Number(month) - 1], day && cardinal(day), year && cardinal(year)].filter(Boolean).join(' '),
  time: ({ hour, minute }) => (minute === '0' ? `${cardinal(hour)} o'clock` : `${cardinal(hour)} ${cardinal(minute)}`),
  phone: ({ country, groups }) => (country ? 'plus ' : '') + groups.map(oneByOne).join(', '),
  id: (parts) =>
    parts
      .map(({ type, text }) =>
        type === 'digits'
          ? oneByOne(text)
          : type === 'letters'
            ? letters(text)
            : type === 'masked'
              ? `${cardinal(String(text.length))} hidden`
              : '',
      )
      .filter((w) => w !== '')
      .join(' '),
  address: (parts) =>
    parts
      .map(({ type, text }) => (type === 'digits' ? oneByOne(text) : text === '@' ? 'at' : text === '.' ? 'dot' : text))
      .join(' '),
  range: () => 'to',
  roman: (value, written) => (written.length > 1 ? cardinal(String(value)) : null),
  abbreviations: {},
  emoji: () => undefined,
};
