import pictures from '../core/emoji/vi.ts';
import {
  after,
  before,
  emojiNames,
  type IdPart,
  type Place,
  type Quantity,
  sayFigure,
  type Wording,
} from '../core/index.ts';
import { abbreviations } from './abbreviations.ts';
import { signs } from './letters.ts';
import { cardinal, oneByOne } from './numbers.ts';
import { isSyllable } from './syllables.ts';
import { currencyNames, periodNames, units } from './units.ts';

const pictureNames = emojiNames(pictures, 'vi');
const names = { minus: 'âm', plus: 'cộng', point: 'phẩy', zero: 'không' };
const join = (...parts: (string | null | undefined)[]): string => parts.filter((part) => part).join(' ');
const figure: Wording['figure'] = (f) => sayFigure({ ...names, cardinal, digits: oneByOne }, f, ' ');

/** Four is tư where it orders or divides: tháng tư, thứ tư, ba phần tư. */
export const four = (whole: string): string => (whole === '4' ? 'tư' : cardinal(whole));

/** 10/10, 24/24: so much of so much, which is no part of one. */
const isScore = (top: string, bottom: string): boolean => top === bottom && top !== '1';
const fraction = ({ sign, whole, over }: Quantity): string => {
  const { top = '1', bottom = '1' } = over ?? {};
  return join(
    sign === '-' ? names.minus : '',
    whole === '' ? '' : `${cardinal(whole)} và`,
    isScore(top, bottom) ? `${cardinal(top)} trên ${cardinal(bottom)}` : `${cardinal(top)} phần ${four(bottom)}`,
  );
};
export const amount = (q: Quantity): string => (q.over ? fraction(q) : figure(q));

/** ngày, tháng and năm are said once, also where the text has them already. */
const unlessSaid = (name: string, place: Place): string =>
  new RegExp(`(?:${name}) ?$`, 'iu').test(before(place)) ? '' : (name.split('|')[0] ?? '');

/** Years of two figures keep their zero: năm không tám. */
export const yearName = (y: string): string => (y.startsWith('0') ? oneByOne(y) : cardinal(y));

const idPart = ({ type, text }: IdPart): string => {
  if (type === 'digits') return oneByOne(text);
  // 7-eleven: a word beside a figure stays one.
  if (type === 'letters') return /^[a-z]{3,}$/.test(text) && /[aeiouy]/.test(text) ? text : Array.from(text).join(' ');
  return type === 'masked' ? `, ${cardinal(String(text.length))} ký tự ẩn,` : '';
};

const addressMarks: Readonly<Record<string, string>> = {
  '@': 'a còng', '.': 'chấm', '-': 'gạch ngang', _: 'gạch dưới', '/': 'gạch chéo', ':': 'hai chấm', '?': 'chấm hỏi', '=': 'bằng', '&': 'và', '#': 'thăng', '%': 'phần trăm', '+': 'cộng', '~': 'dấu ngã',
}; // prettier-ignore

/** Words before a Roman numeral that ask for a number: phần X, thế kỷ V, số I. */
const numbered =
  /(?:phần|mục|chương|điều|khoản|thế kỷ|thế kỉ|quý|số|thứ|khóa|khoá|kỳ|lần|đại hội|bảng|hạng|loại|cấp|tập|quyển|đợt|vòng|nhóm|giai đoạn|bậc|phụ lục|mẫu|bài|đệ|học kỳ|thế chiến|chiến tranh thế giới|vua \p{L}{1,12})[^\p{L}\p{N}.,:;!?]{0,3}$/iu;
// 'số V hai' and 'số I a' are letters of a code.
const codeNext = /^[ .,-]{1,2}(?:không|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|\p{L})(?!\p{L})/u;

/** thứ nhất, thứ tư; all others take the cardinal. */
export const ordinal = (whole: string): string => (whole === '1' ? 'nhất' : four(whole));

export const words: Wording = {
  style: { group: '.', point: ',' },
  yen: 'JPY',
  dayFirst: true,
  scales: 'nghìn tỷ|trăm triệu|nghìn|ngàn|triệu|tỷ|tỉ',
  mixed: 'và',
  cardinal,
  digits: oneByOne,
  figure,
  fraction,
  percent: (q) => `${amount(q)} phần trăm`,
  money({ amount: q, currency, scale, per }) {
    // 1,500 won: three figures behind a comma are thousands where money is meant.
    const whole = !q.over && q.part?.length === 3 && scale === '' ? { ...q, whole: q.whole + q.part, part: null } : q;
    const cents = whole.part !== null && /^0+$/.test(whole.part) ? { ...whole, part: null } : whole;
    return join(amount(cents), scale, currencyNames[currency], per && `mỗi ${periodNames[per]}`);
  },
  measure(q, unit, { text, start, end }) {
    // '3 in' is no length: in, min and mi parted by a space are words.
    if (/ (?:in|min|mi|sec|cal)$/.test(text.slice(start, end))) return null;
    return units[unit] === undefined ? null : `${amount(q)} ${units[unit]}`;
  },
  date: ({ year, month, day }, place) =>
    join(
      day && unlessSaid('ngày|mùng|mồng|hôm', place),
      day && cardinal(day),
      month && (day === null ? unlessSaid('tháng', place) : 'tháng'),
      month && four(month),
      year && `năm ${yearName(year)}`,
    ),
  time: ({ hour, minute, second }) =>
    join(
      `${cardinal(hour)} giờ`,
      minute === '0' ? '' : `${cardinal(minute)} phút`,
      second === null || second === '0' ? '' : `${cardinal(second)} giây`,
    ),
  phone: ({ country, groups }) => (country ? 'cộng ' : '') + groups.map(oneByOne).join(', '),
  id(parts) {
    const runs = parts.filter(({ type }) => type === 'digits');
    // F-4, A12, 10A2: figures of two digits at most are said as numbers; all else figure by figure.
    const isShort = runs.length <= 2 && runs.every(({ text }) => /^[1-9]\d?$/.test(text)) && parts.length <= 3;
    const said = join(
      ...parts.map((part) => {
        if (part.type === 'mark') return parts.length > 5 ? ',' : '';
        return isShort && part.type === 'digits' ? cardinal(part.text) : idPart(part);
      }),
    );
    return said.replaceAll(/ ?,(?: ?,)?/g, ',').replace(/^, ?|, ?$/g, '');
  },
  // Versions and numbered headings by number (1.10: một chấm mười), all else in an address figure by figure.
  address(parts) {
    const isDotted = parts.every(({ type, text }) =>
      type === 'digits' ? /^(?:0|[1-9]\d?)$/.test(text) : text === '.',
    );
    return join(
      ...parts.map(({ type, text }) => {
        if (type === 'digits') return isDotted ? cardinal(text) : oneByOne(text);
        return type === 'mark' ? addressMarks[text] : text.toLowerCase();
      }),
    );
  },
  // ~100: a tilde with no figure before it is about so much.
  range(mark, place) {
    if (mark !== '~' || /[\d\p{L}%°₫$€₩)'’²³] ?$/u.test(before(place).replace(/\p{L}{3,} $/u, ''))) return 'đến';
    return /(?:khoảng|chừng|tầm|gần|độ) ?$/iu.test(before(place)) ? '' : 'khoảng';
  },
  roman(value, written, place) {
    // 'số vi phạm', 'năm mi li': small letters that are a syllable are a word.
    if (written === written.toLowerCase() && written < '\u2160' && isSyllable(written)) return null;
    if (written.length === 1 && written < '\u2160' && (!/[IVX]/.test(written) || codeNext.test(after(place))))
      return null;
    const isYear = value > 999 && /năm ?$/iu.test(before(place));
    const asked = isYear || numbered.test(before(place));
    if (!asked && !(written >= '\u2160' || /^[IVX]{2,9}$/.test(written))) return null;
    return /thứ ?$/iu.test(before(place)) ? ordinal(String(value)) : cardinal(String(value));
  },
  abbreviations,
  emoji: (char) => signs[char] ?? pictureNames(char),
};
