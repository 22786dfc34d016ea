import { after, anyOf, before, roman, rule, type Rule, withoutZeros } from '../../core/index.ts';
import { cardinal, oneByOne } from '../numbers.ts';
import { four, ordinal, words, yearName } from '../wording.ts';

const isMonth = (m: string): boolean => Number(m) >= 1 && Number(m) <= 12;
const isDay = (d: string): boolean => Number(d) >= 1 && Number(d) <= 31;

/** Words that a day stands behind; and those behind it that say it was one. */
const dayBefore =
  /(?:ngày|mùng|mồng|hôm|sáng|trưa|chiều|tối|đêm|lễ|dịp|từ|đến|tới|trước|sau|hạn|kể từ|hết|vào|tết|sinh nhật|thứ \p{L}{2,4}|chủ nhật|cn|t[2-7]),? ?\(?$/iu;
const dayBehind =
  /^\)? ?(?:[-–~] ?\d{1,2}\/\d{1,2}(?!\/?\d)|hàng năm|hằng năm|âm lịch|dương lịch|năm \d|\(?âm lịch|tới|vừa qua)/iu;
/** What a part is taken of. */
const partBehind =
  /^ ?(?:người|dân số|phiếu|%|đường|phố|giờ|phút|tiếng|ngày|quãng|đoạn|chặng|số|cốc|viên|phần|diện tích|lít|mét|thời gian)(?!\p{L})/iu;
const scoreBefore =
  /(?:trang|bước|câu|mục|lớp|điểm|đạt|huyết áp|thị lực|tổ|số|số nhà|nhà|ngõ|ngách|hẻm|kiệt|kiệt số|tỷ số|tỉ số|đường|lô|căn|căn hộ|phòng|phần|tỷ lệ|tỉ lệ|màn hình|lượt|ảnh|tờ|tập|ngăn|bài|quầy|nằm tại|địa chỉ:?|tại) ?:? ?$/iu;

/** Behind a day another is one too: ngày 30/4 và 1/5. */
const another =
  /(?:(?:ngày|mùng|sáng|chiều|tối|lễ|dịp) \d{1,2}|(?<!\d)(?:1[3-9]|2\d|3[01]))\/(?:1[0-2]|0?[1-9])(?:,| và| hoặc) $/iu;

/** 25/7 after ngày, từ, sáng; a figure above twelve over a month is a day too, for no part of a whole is so written. */
const isDate = (d: string, m: string, front: string, behind: string): boolean => {
  if (!isDay(d) || !isMonth(m)) return false;
  if (dayBefore.test(front) || another.test(front)) return !partBehind.test(behind);
  if (dayBehind.test(behind)) return true;
  // With no words about it is what it looks like, a fraction.
  return /\p{L}/u.test(front + behind) && !scoreBefore.test(front) && Number(d) > 12;
};

const dayRule = rule('date', 'd', /(\d{1,2})([/.-])(\d{1,2})(?![\d/]|[.,-]\d)(?!\p{L})/u, (m, p) => {
  const [, d = '', mark = '', mo = ''] = m;
  const front = before(p);
  if (mark !== '/' && !/ngày ?$/iu.test(front)) return null;
  const isEnd = p.previous === 'range' && mark === '/' && isDay(d) && isMonth(mo) && /\d\)? ?[-–~] ?$/.test(front);
  if (!isEnd && /\d[/.,-]?$/.test(front)) return null;
  if (!isEnd && !isDate(d, mo, front, after(p))) return null;
  return words.date({ year: null, month: withoutZeros(mo), day: withoutZeros(d) }, p);
});

/** 25-27/7, 5-7/4/2026: days of one month. */
const daysRule = rule('range', 'd', /(\d{1,2})( ?[-–~] ?)(?=(\d{1,2})\/(\d{1,2})(?!\d))/u, (m, p) => {
  const [, from = '', , to = '', month = ''] = m;
  if (!isDay(from) || !isDay(to) || !isMonth(month) || Number(from) >= Number(to)) return null;
  const name = /(?:ngày|mùng) ?$/iu.test(before(p)) ? '' : 'ngày ';
  return { spoken: `${name}${cardinal(withoutZeros(from))} đến` };
});

/** 25/7/96 */
const shortYearRule = rule('date', 'd', /(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/u, (m, p) => {
  const [, d = '', mo = '', y = ''] = m;
  if (!isDay(d) || !isMonth(mo) || /(?:số|nhà|ngõ|hẻm|ngách|kiệt) ?$/iu.test(before(p))) return null;
  return words.date({ year: y, month: withoutZeros(mo), day: withoutZeros(d) }, p);
});

const papers =
  /(?:số|quyết định|thông tư|nghị định|luật|công văn|nghị quyết|chỉ thị|thông báo|pháp lệnh|hiệp định)(?: số)?:? ?$/iu;
/** 7/2026, tháng 07/2026, 07-2026: a month of a year, but for the number of a paper. */
const monthYearRule = rule('date', 'd', /(\d{1,2})[/-]([12]\d{3})(?![\d/]|[-.,]\d)/u, (m, p) => {
  const [, mo = '', y = ''] = m;
  if (!isMonth(mo) || papers.test(before(p)) || /[\d/.-]$/.test(before(p))) return null;
  return words.date({ year: y, month: withoutZeros(mo), day: null }, p);
});

/** tháng 4 is tháng tư, T4/2026 too; 04 has no zero there. */
const monthRule = rule('date', 'd', /(?<=tháng )(\d{1,2})(?!\d|[.,:]\d)/iu, (m) =>
  isMonth(m[1] ?? '') ? four(withoutZeros(m[1] ?? '')) : null,
);
const shortMonthRule = rule('date', 'l', /[Tt]\.? ?(\d{1,2})\/((?:19|20)\d{2})(?!\d)/u, (m) =>
  isMonth(m[1] ?? '') ? `tháng ${four(withoutZeros(m[1] ?? ''))} năm ${yearName(m[2] ?? '')}` : null,
);

/** quý 3/2026, quý IV/2026, Q3/2026: a quarter of a year. */
const quarterRule = rule('date', 'dl', /(?<=quý )([1-4]|I{1,3}|IV)[/-]([12]\d{3})(?!\d)/iu, (m) => {
  const quarter = /\d/.test(m[1] ?? '') ? (m[1] ?? '') : String(roman(m[1] ?? '') ?? '');
  return `${cardinal(quarter)} năm ${cardinal(m[2] ?? '')}`;
});
const shortQuarterRule = rule('date', 'l', /Q([1-4])\/([12]\d{3})(?!\d)/u, (m) => `quý ${cardinal(m[1] ?? '')} năm ${cardinal(m[2] ?? '')}`); // prettier-ignore

/** 2020-2026, năm học 2025/2026: from one year to another. */
const yearsRule = rule('range', 'd', /((?:19|20)\d{2})( ?[-–~/] ?)(?=((?:19|20)\d{2})(?![\d/]|[.,-]\d))/u, (m, p) =>
  Number(m[1]) < Number(m[3]) && !/[\d/-]$/.test(before(p)) ? `${cardinal(m[1] ?? '')} đến` : null,
);

/** thứ 2, thứ 4, lần thứ 1, thứ 10. */
const ordinalRule = rule('ordinal', 'd', /(?<=thứ )(\d{1,9})(?![\d/]|[.,]\d)/iu, (m) =>
  ordinal(withoutZeros(m[1] ?? '')),
);

/** thứ 2-6, thứ 2, 4, 6: Monday to Friday; days one by one. */
const daysOfWeekRule = rule('ordinal', 'd', /(?<=thứ )[2-7](?: ?[,–-] ?[2-7](?!\d|\/|\p{L})){1,5}(?! giờ|h)/iu, (m) =>
  Array.from(m[0].replaceAll(' ', ''), (c) => (c === ',' ? ', ' : /[–-]/.test(c) ? ' đến thứ ' : ordinal(c))).join(''),
);

const day = '(?:T[2-7]|CN)(?![\\p{L}\\d/])';
const dayName = (short: string): string => (short === 'CN' ? 'chủ nhật' : `thứ ${ordinal(short.slice(1))}`);
const weekList = rule('date', 'l', new RegExp(`${day}(?: ?(?:[-–~,&+]|đến|và) ?${day}){1,6}`, 'u'), (m) =>
  m[0]
    .replaceAll(/T[2-7]|CN/g, dayName)
    .replaceAll(/ ?[-–~] ?/g, ' đến ')
    .replaceAll(/ ?[&+] ?/g, ' và ')
    .replaceAll(/ ?, ?/g, ', '),
);
const weekRule = rule('date', 'l', new RegExp(day, 'u'), (m, p) =>
  /(?:sáng|trưa|chiều|tối|đêm|vào|mỗi|các|hàng|từ|đến|ngày|trừ|nghỉ|\(|^),? ?$/iu.test(before(p)) || /^ ?\(?\d{1,2}[/:h]/u.test(after(p)) ? dayName(m[0]) : null,
); // prettier-ignore
/** Thứ Hai - Thứ Sáu */
const weekSpan = rule(
  'range',
  's',
  /(?<=(?:hai|ba|tư|năm|sáu|bảy|nhật|thứ \d) ?)[-–~](?= ?(?:thứ |chủ nhật))/iu,
  () => 'đến',
);

/** 9h, 9h05, 14h30', 9 h 30, 9g30: on the clock, or so long. 9g alone is a weight. */
const hourRule = rule(
  'time',
  'd',
  /(\d{1,3})(?: ?[hH]|[gG](?=\d\d))(?: ?([0-5]?\d)(?: ?(?:phút|ph|p|m|['′’]))?(?: ?([0-5]?\d)(?:giây|s|["″]))?)?(?![\p{L}\d])/u,
  (m) => {
    const [, hour = '', minute = '0', second = null] = m;
    return words.time({ hour: withoutZeros(hour), minute: withoutZeros(minute), second: second && withoutZeros(second) }, { text: '', start: 0, end: 0, previous: null }); // prettier-ignore
  },
);

/** 9:30 SA, 2:30 CH, 2 PM: the half of the day in words. */
const halfRule = rule(
  'time',
  'd',
  /(\d{1,2})(?::([0-5]\d))? ?(SA|CH|AM|PM|am|pm|a\.m\.?|p\.m\.?)(?![\p{L}\d])/u,
  (m, p) => {
    const [, hour = '', minute = '0', half = ''] = m;
    if (Number(hour) < 1 || Number(hour) > 12) return null;
    const late = /^[pc]/i.test(half);
    const part = !late ? 'sáng' : Number(hour) === 12 ? 'trưa' : Number(hour) < 6 ? 'chiều' : 'tối';
    return `${words.time({ hour: withoutZeros(hour), minute: withoutZeros(minute), second: null }, p)} ${part}`;
  },
);

/** 45', 30p, 30'', 10s: minutes and seconds. */
const minuteRule = rule('duration', 'd', /(\d{1,3})(''|["″]|['′’]|ph(?!\p{L})|p(?!\p{L}))(?![\p{L}\d])/u, (m, p) => {
  const [, figure = '', mark = ''] = m;
  if (/["'“‘’”]$/.test(before(p)) || (mark === 'p' && Number(figure) > 180)) return null;
  if (/["']/.test(mark) && (/["'“‘][^"']{0,31}$/.test(before(p)) || figure.startsWith('0'))) return null;
  return `${cardinal(withoutZeros(figure))} ${/^(?:''|["″])/.test(mark) ? 'giây' : 'phút'}`;
});

/** còn 2:30: minutes and seconds that are left. */
const leftRule = rule('duration', 'd', /(\d{1,2}):([0-5]\d)(?![\d:])/u, (m, p) =>
  /(?:còn|còn lại|thời lượng|đếm ngược|còn khoảng):? ?$/iu.test(before(p))
    ? [[m[1], 'phút'], [m[2], 'giây']].filter(([n]) => Number(n) > 0).map(([n, name]) => `${cardinal(withoutZeros(n ?? ''))} ${name}`).join(' ') || 'không giây'
    : null,
); // prettier-ignore

/** 24/7, 24/24, 24/24h: round the clock. */
const roundRule = rule('time', 'd', /24\/(24|7)(?: ?(?:h|giờ))?(?![\d/])(?!\p{L})/u, (m, p) =>
  /(?:ngày|từ|đến|sáng|chiều) ?$/iu.test(before(p))
    ? null
    : `hai mươi bốn trên ${cardinal(m[1] ?? '')}${/h|giờ/.test(m[0]) ? ' giờ' : ''}`,
);

/** 令和8年: the eras of Japan, by their Sino-Vietnamese names. */
const eras: Readonly<Record<string, string>> = { 令和: 'Lệnh Hòa', 平成: 'Bình Thành', 昭和: 'Chiêu Hòa', 大正: 'Đại Chính', 明治: 'Minh Trị' }; // prettier-ignore
const eraRule = rule(
  'date',
  'w',
  new RegExp(`(${anyOf(Object.keys(eras))})(\\d{1,2}|元)年`, 'u'),
  (m) => `năm ${eras[m[1] ?? '']} thứ ${ordinal(m[2] === '元' ? '1' : withoutZeros(m[2] ?? ''))}`,
);
const eraYear = rule('date', 'd', /(?<=(?:Lệnh Hòa|Lệnh Hoà|Bình Thành|Chiêu Hòa|Chiêu Hoà|Đại Chính|Minh Trị|Reiwa|Heisei|Showa) )\d{1,2}(?![\d/.,:])/u, (m) => `thứ ${ordinal(withoutZeros(m[0]))}`); // prettier-ignore
/** PL 2569, BE 2569: of the Buddha's era. */
const buddhistRule = rule(
  'date',
  'l',
  /(?:PL|BE|B\.E\.)\.? ?(?=2[4-6]\d\d(?!\d))|(?<=2[4-6]\d\d )BE(?!\p{L})/u,
  () => 'Phật lịch',
);

/** Wareki and Koreans apart, years in Vietnamese take the cardinal; '’26 and năm '96 too. */
const apostropheRule = rule('date', 's', /(?<=năm |Năm )['’‘](\d{2})(?!\d)/u, (m) => {
  const y = m[1] ?? '';
  return y.startsWith('0') ? oneByOne(y) : cardinal(y);
});

export const calendarRules: Rule[] = [
  roundRule, quarterRule, shortQuarterRule, shortMonthRule, shortYearRule, yearsRule, daysRule, monthYearRule, daysOfWeekRule, ordinalRule, weekList, weekRule, weekSpan, hourRule, halfRule, minuteRule, eraRule, eraYear, leftRule, buddhistRule, apostropheRule,
]; // prettier-ignore
/** Behind the shared rules for whole dates, lest 5/7 be taken out of 5/7/2026. */
/** đường 3/2, bệnh viện 30-4: named after a day. */
const namedRule = rule('date', 'd', /(\d{1,2})[/-](\d{1,2})(?![\d/-])/u, (m, p) =>
  /(?:đường|phố|bệnh viện|trường|nhà máy|công viên|quảng trường|cầu) ?$/iu.test(before(p)) &&
  isDay(m[1] ?? '') &&
  isMonth(m[2] ?? '')
    ? `${cardinal(withoutZeros(m[1] ?? ''))} tháng ${four(withoutZeros(m[2] ?? ''))}`
    : null,
);
export const lateCalendarRules: Rule[] = [namedRule, dayRule, monthRule];
