import pictures from '../core/emoji/ko.ts';
import { after, before, emojiNames, type IdPart, type Quantity, sayFigure, type Wording } from '../core/index.ts';
import { sayLatin, spellLatin } from './letters.ts';
import { native, oneByOne, sino } from './numbers.ts';
import { hourName, isHalfDay, monthName } from './rules/calendar.ts';
import { signs } from './rules/text.ts';
import { currencyNames, minorNames, periodNames, units, unitsBefore } from './units.ts';

const pictureNames = emojiNames(pictures, 'ko');
const names = { minus: '마이너스', plus: '플러스', point: '점', zero: '영' };
const digits: Wording['digits'] = (run, use) => oneByOne(run, use === 'decimal' ? '영' : '공');
const join = (...parts: (string | null | undefined)[]): string => parts.filter((part) => part).join(' ');

const figure: Wording['figure'] = (f) => {
  const said = sayFigure({ ...names, cardinal: sino, digits }, { ...f, part: null }, ' ');
  return f.part === null ? said : `${said}점${digits(f.part, 'decimal')}`;
};

const hasCoda = (word: string): boolean => (word.charCodeAt(word.length - 1) - 0xac_00) % 28 !== 0;

/** 이와 삼분의 일; the joint as it was written, or by sound. */
const fraction = ({ sign, whole, over }: Quantity): string => {
  const said = whole === '' ? '' : sino(whole);
  const joint = over?.joint === '' ? (hasCoda(said) ? '과' : '와') : (over?.joint ?? '');
  return join(
    sign === '-' ? names.minus : '',
    said && said + joint,
    `${sino(over?.bottom ?? '1')}분의 ${sino(over?.top ?? '1')}`,
  );
};

const amount = (q: Quantity): string => (q.over ? fraction(q) : figure(q));

const idPart = ({ type, text }: IdPart): string => {
  if (type === 'digits') return digits(text, 'id');
  if (type === 'letters') return spellLatin(text);
  return type === 'masked' ? ` 가려진 ${native(String(text.length))} 자리 ` : ' ';
};

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
  money({ amount: q, currency, scale, per }) {
    const minor = minorNames[currency];
    const period = per ? periodNames[per] : '';
    if (minor && scale === '' && q.part?.length === 2 && !q.over) {
      const [whole, part] = [figure({ ...q, part: null }), String(Number(q.part))];
      const cents = part === '0' ? '' : `${sino(part)} ${minor}`;
      return join(period, /^0*$/.test(q.whole) && cents !== '' ? '' : `${whole} ${currencyNames[currency]}`, cents);
    }
    return join(period, amount(q) + scale, currencyNames[currency]);
  },
  measure(q, unit) {
    const around = unitsBefore[unit];
    if (!around) return `${amount(q)} ${units[unit] ?? ''}`;
    if (unit === 'celsius' && q.sign === '-') return `영하 ${amount({ ...q, sign: '' })} 도`;
    return `${around[0]} ${amount(q)} ${around[1]}`;
  },
  date: ({ year, month, day }) => join(year && `${sino(year)}년`, month && monthName(month), day && `${sino(day)}일`),
  time({ hour, minute, second }, place) {
    const twelve = Number(hour) <= 12;
    return join(
      `${twelve || isHalfDay(before(place)) ? hourName(hour) : sino(hour)} 시`,
      minute === '0' ? '' : `${sino(minute)} 분`,
      second === null || second === '0' ? '' : `${sino(second)} 초`,
    );
  },
  phone({ country, groups }, place) {
    const [a = '', b = ''] = groups;
    // 12-3번지: 십이 다시 삼. All else with two groups or more is read figure by figure.
    if (!country && groups.length === 2 && a.length + b.length < 7 && !a.startsWith('0') && !b.startsWith('0'))
      return `${sino(a)} 다시 ${sino(b)}`;
    return (
      (country ? '국가번호 ' : '') +
      groups.map((g) => digits(g, 'phone')).join(/^[호번]/.test(after(place)) ? ' 다시 ' : ', ')
    );
  },
  id(parts) {
    const runs = parts.filter(({ type }) => type === 'digits');
    // F-4, 12A: one figure of two digits at most is said as a number; all else figure by figure.
    const isShort = runs.length === 1 && /^[1-9]\d?$/.test(runs[0]?.text ?? '') && parts.length <= 3;
    return parts
      .map((part) => (isShort && part.type === 'digits' ? sino(part.text) : idPart(part)))
      .join('')
      .replaceAll(/ +/g, ' ')
      .trim();
  },
  address: (parts) =>
    join(
      ...parts.map(({ type, text }) =>
        type === 'digits' ? digits(text, 'id') : type === 'mark' ? addressMarks[text] : sayLatin(text),
      ),
    ),
  // Between dates and times 부터, else 에서.
  range: (mark, place) =>
    mark === '~' || /^ ?[₩$]?\d/.test(after(place))
      ? place.previous === 'date' || place.previous === 'time'
        ? '부터'
        : '에서'
      : null,
  roman(value, written, place) {
    const isNumber =
      written >= '\u2160' || /^[IVX]{2,6}$/.test(written) || /(?:제|부록|별표|장) ?$/.test(before(place));
    return isNumber ? sino(String(value)) : null;
  },
  abbreviations: {
    'No.': '번호',
    'NO.': '번호',
    'no.': '번호',
    'Tel.': '전화',
    'TEL.': '전화',
    'Fax.': '팩스',
    'Mr.': '미스터',
    'Mrs.': '미시즈',
    'Ms.': '미즈',
    'Dr.': '닥터',
    'etc.': '등',
    'cf.': '참고',
    'vs.': '대',
    'e-mail': '이메일',
    'E-mail': '이메일',
    'Wi-Fi': '와이파이',
    'X-ray': '엑스레이',
    'X-Ray': '엑스레이',
  },
  emoji: (char) => signs[char] ?? pictureNames(char),
};

const addressMarks: Readonly<Record<string, string>> = {
  '@': '골뱅이',
  '.': '점',
  '-': '하이픈',
  _: '밑줄',
  '/': '슬래시',
  ':': '콜론',
  '?': '물음표',
  '=': '등호',
  '&': '앤드',
  '#': '샵',
  '%': '퍼센트',
  '+': '플러스',
  '~': '물결표',
};
