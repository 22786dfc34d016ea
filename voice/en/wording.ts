import pictures from '../core/emoji/en.ts';
import {
  after,
  before,
  emojiNames,
  isOne,
  type AddressPart,
  type IdPart,
  type Place,
  type Quantity,
  sayFigure,
  type Wording,
  withoutZeros,
} from '../core/index.ts';
import { markNames, spellLetters } from './letters.ts';
import { cardinal, oneByOne, ordinal, parts, year } from './numbers.ts';
import { sayRoman } from './roman.ts';
import { currencyWords, scaleWords, unitName } from './units.ts';

export const join = (...words: (string | null | undefined)[]): string => words.filter((word) => word).join(' ');

const names = { minus: 'minus', plus: 'plus', point: 'point', zero: 'zero' };
const figure: Wording['figure'] = (f) => sayFigure({ ...names, cardinal, digits: oneByOne }, f, ' ');
const signWord = ({ sign }: Quantity): string => (sign === '' ? '' : sign === '-' ? names.minus : names.plus);

/** 'three quarters', 'two and a half'; beyond hundredths 'over', as in a reading of blood pressure. */
const fraction: Wording['fraction'] = (q) => {
  const { top = '1', bottom = '1' } = q.over ?? {};
  const over = bottom === '1' || (bottom.length > 2 && !/^10+$/.test(bottom)) || top.length > 2;
  const said = over ? `${cardinal(top)} over ${cardinal(bottom)}` : `${cardinal(top)} ${parts(bottom, top === '1')}`;
  if (q.whole === '') return join(signWord(q), said);
  return join(signWord(q), cardinal(q.whole), 'and', top === '1' && bottom === '2' ? 'a half' : said);
};
export const amount = (q: Quantity): string => (q.over ? fraction(q) : figure(q));

/** 'half a kilometer', 'three quarters of a mile'; else the unit is plural but behind a one. */
export const measured = (q: Quantity, one: string, many: string): string => {
  if (!q.over || q.whole !== '') return `${amount(q)} ${isOne(q) ? one : many}`;
  const article = /^(?:[aeio]|hour)/.test(one) ? 'an' : 'a';
  if (q.over.top === '1' && q.over.bottom === '2') return join(signWord(q), 'half', article, one);
  return `${amount(q)} of ${article} ${one}`;
};

export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const moneyOf = (currency: keyof typeof currencyWords, sign: string): { one: string; many: string } => {
  const { one, many } = currencyWords[currency];
  // US$ and USD are told apart from the dollars of the place one is in.
  return sign.startsWith('US') ? { one: `US ${one}`, many: `US ${many}` } : { one, many };
};

const none = (digits: string): boolean => /^0*$/.test(digits);

/** 'twelve dollars fifty cents', 'twenty cents', 'two dollars'; null where there is nothing of the small coin to say. */
const withCents = (q: Quantity, currency: keyof typeof currencyWords, sign: string): string | null => {
  const { cent, cents } = currencyWords[currency];
  if (!cent || !cents || q.over || q.part === null || q.part.length > 2) return null;
  const small = String(Number(q.part.padEnd(2, '0')));
  const { one, many } = moneyOf(currency, sign);
  const coins = small === '0' ? '' : `${cardinal(small)} ${small === '1' ? cent : cents}`;
  if (none(q.whole) && coins !== '') return join(signWord(q), coins);
  return join(figure({ ...q, part: null }), withoutZeros(q.whole) === '1' ? one : many, coins);
};

const money: Wording['money'] = ({ amount: q, currency, sign, scale, per }) => {
  const each = per ? `per ${per}` : '';
  const whole = scale === '' ? withCents(q, currency, sign) : null;
  if (whole !== null) return join(whole, each);
  const { one, many } = moneyOf(currency, sign);
  const plain = q.part !== null && none(q.part) && scale === '' ? { ...q, part: null } : q;
  return join(amount(plain), scaleWords[scale] ?? scale.toLowerCase(), scale === '' && isOne(plain) ? one : many, each);
};

const date: Wording['date'] = ({ year: y, month, day }) =>
  [join(month && months[Number(month) - 1], day && ordinal(day)), y && year(withoutZeros(y))]
    .filter(Boolean)
    .join(day ? ', ' : ' ');

const sharp = / ?(?:noon|midnight|hours|hrs|o['’]clock|[ap]\.?m\b)/iy;
const two = (minute: string): string => (minute.length === 1 ? `oh ${cardinal(minute)}` : cardinal(minute));

/** 'nine o'clock', 'nine oh five', 'eighteen thirty', 'eighteen hundred'; with seconds it may as well be a duration. */
export const sayTime = ({ hour, minute, second }: Parameters<Wording['time']>[0], behind = ''): string => {
  const many = (n: string, unit: string): string => `${cardinal(n)} ${unit}${n === '1' ? '' : 's'}`;
  if (second !== null)
    return [
      hour === '0' ? '' : many(hour, 'hour'),
      minute === '0' ? '' : many(minute, 'minute'),
      many(second, 'second'),
    ]
      .filter(Boolean)
      .join(' ');
  if (minute !== '0') return hour === '0' ? `twelve ${two(minute)} AM` : `${cardinal(hour)} ${two(minute)}`;
  sharp.lastIndex = 0;
  if (sharp.test(behind)) return cardinal(hour);
  if (hour === '0' || hour === '24') return 'midnight';
  return Number(hour) > 12 ? `${cardinal(hour)} hundred` : `${cardinal(hour)} o'clock`;
};

/** A letter and one or two figures are said as a number (Gate A12, D-10); longer runs, and those with zeros, figure by figure. */
const isShort = (all: readonly IdPart[]): boolean => {
  const runs = all.filter(({ type }) => type !== 'mark');
  return (
    runs.length === 2 &&
    runs.some(({ type, text }) => type === 'digits' && /^[1-9]\d?$/.test(text)) &&
    runs.some(({ type }) => type === 'letters')
  );
};

const idPart =
  (all: readonly IdPart[]) =>
  ({ type, text }: IdPart): string => {
    if (type === 'digits') return isShort(all) ? cardinal(text) : oneByOne(text);
    if (type === 'letters') return /^(?:[A-Z][a-z]{3,}|.*[^A-Za-z].*)$/.test(text) ? text : spellLetters(text);
    return type === 'masked' ? `${cardinal(String(text.length))} hidden` : '';
  };

/** Country codes and other short labels of addresses are spelled; whatever may be a word is left to be said. */
const label = (text: string, at: number, all: readonly AddressPart[]): string => {
  const isWord =
    /^(?:com|org|net|gov|edu|info|biz|app|dev|go|or|co|ac|re|ne|me|us|in|is|my|no|be|it|to|so|at|by|do|we)$/i;
  const isLast = at === all.length - 1 || all[at + 1]?.text === '/';
  const isEnding = all[at - 1]?.text === '.' && isLast && all.length > 2;
  const spelled =
    /^(?:www|https?|ftp|pdf|jpg|jpeg|png|hwpx?|docx?|xlsx?|pptx?|txt|csv|mp3|mp4|html?|xml)$/i.test(text) ||
    (isEnding && text.length === 2 && !/^(?:me|us|in|is|to|so)$/i.test(text)) ||
    (/^[a-z]{1,4}$/i.test(text) && !/[aeiouy]/i.test(text) && !isWord.test(text));
  return spelled && /^[a-z]+[0-9]?$/i.test(text) ? spellLetters(text) : text;
};

/** 3.12.4 is a version, whose parts are numbers; in 192.168.0.1 and in names figures stand one by one. */
const isVersion = (all: readonly AddressPart[]): boolean =>
  all.every(({ type, text }) => (type === 'digits' ? /^(?:0|[1-9]\d?)$/.test(text) : text === '.'));

const address: Wording['address'] = (all) =>
  join(
    ...all.map(({ type, text }, i) => {
      if (type === 'digits') return isVersion(all) ? cardinal(text) : oneByOne(text);
      return type === 'mark' ? (markNames[text] ?? '') : label(text, i, all);
    }),
  );

export const words: Wording = {
  style: { group: ',', point: '.' },
  yen: 'JPY',
  dayFirst: false,
  scales: String.raw`(?:million|billion|trillion|thousand)(?![a-z])|(?:mln|mn|bn|Bn|tn|[kKmMbBT])(?![A-Za-z0-9])`,
  mixed: '',
  cardinal,
  digits: oneByOne,
  figure,
  fraction,
  percent: (q) => `${amount(q)} percent`,
  money,
  measure: (q, unit, place) =>
    isWordHere(unit, place) ? null : measured(q, unitName(unit, true), unitName(unit, false)),
  date,
  time: (time, place) => sayTime(time, after(place)),
  phone: ({ country, groups }) => (country ? 'plus ' : '') + groups.map(oneByOne).join(', '),
  id: (all) => join(...all.map(idPart(all))),
  address,
  range: () => 'to',
  roman: (value, written, place) => sayRoman(value, written, before(place), after(place)),
  abbreviations: {},
  emoji: emojiNames(pictures, 'en'),
};

/** '2 in 5 people', 'Exit 3 N': parted by a space, a short form may be a word or a letter. */
function isWordHere(unit: string, place: Place): boolean {
  const parted = /[ ]\S+$/.test(place.text.slice(place.start, place.end));
  if (!parted) return false;
  if (unit === 'inch') return !/^\.?(?: ?(?:$|[,;:×x)]|by\b|long|wide|high|tall|deep|thick)|\.$)/.test(after(place));
  return /^(?:newton|joule|volt)$/.test(unit) && /[A-Z][a-z]* ?$/.test(before(place));
}
