import {
  after,
  anyOf,
  before,
  currencies,
  currencySigns,
  type Currency,
  type Figure,
  isOne,
  parseQuantity,
  quantityPattern,
  rule,
  type Rule,
  unitSymbols,
  withoutZeros,
} from '../../core/index.ts';
import { cardinal, oneByOne } from '../numbers.ts';
import { ownUnits, units } from '../units.ts';
import { amount, words } from '../wording.ts';

const quantity = quantityPattern(words);
const noLetter = String.raw`(?![\p{L}\d])`;

/** 100.000đ, 50.000 VNĐ, 5 tỷ đ, 2.000đ/bản: dong. */
const dongRule = rule('money', 'ds', new RegExp(`(${quantity})(?: ?(${words.scales}))? ?(?:đ|Đ|₫|VNĐ|VND|vnđ|vnd|đồng)${noLetter}`, 'u'), (m) => {
  const [, written = '', scale = ''] = m;
  return `${thousands(written)}${scale && ` ${scale}`} đồng`;
}); // prettier-ignore

/** 10,000 is ten thousand where money is meant: three figures behind a comma. */
const thousands = (written: string): string => {
  const q = parseQuantity(written, words.style);
  return amount(!q.over && q.part?.length === 3 ? { ...q, whole: q.whole + q.part, part: null } : q);
};

/** 1,234,567 and $12.50: figures with English marks, by money or in more than two groups. */
const signs = anyOf(Object.keys(currencySigns));
const codes = currencies.join('|');
const named = 'won|đồng|yên|đô la|đô-la|ơ rô|bạt|nhân dân tệ';
const english = String.raw`(\d{1,3}(?:,\d{3}){1,5}|\d{1,9})(?:\.(\d{1,2}))?(?!\d|[.,]\d)`;
const sayEnglish = (whole: string, part: string | undefined): Figure => ({ sign: '', whole: whole.replaceAll(',', ''), part: part ?? null }); // prettier-ignore
const englishMoney = rule('money', 'sl', new RegExp(`(?<![\\p{L}\\d])(${signs}|(?:${codes}) ?) ?${english}`, 'u'), (m, p) => {
  const [whole = '', part] = [m[2], m[3]];
  if (!whole.includes(',') && part === undefined) return null;
  const written = (m[1] ?? '').trim();
  const currency = written === '¥' ? words.yen : (currencySigns[written] ?? (written as Currency));
  return words.money({ amount: { ...sayEnglish(whole, part), over: null }, currency, scale: '', per: null, sign: written }, p);
}); // prettier-ignore
const englishFigure = rule('number', 'd', new RegExp(`${english}(?= ?(?:${named}|${codes}|VNĐ|đ|${signs})${noLetter})`, 'u'), (m) =>
  (m[1] ?? '').includes(',') ? words.figure(sayEnglish(m[1] ?? '', m[2])) : null,
); // prettier-ignore
const englishGroups = rule('number', 'd', /(\d{1,3}(?:,\d{3}){2,5})(?:\.(\d{1,4}))?(?![\d]|[.,]\d)/u, (m) => words.figure(sayEnglish(m[1] ?? '', m[2]))); // prettier-ignore

/** 1 000 000 đồng: groups parted by spaces, before a word. */
const spacedRule = rule('number', 'd', /([1-9]\d{0,2}(?: \d{3}){2,5})(?= ?(?:\p{Ll}|VN|USD|KRW|₫|%))/u, (m, p) =>
  /(?:số|mã|thẻ|khoản|CCCD|CMND|thoại|gọi):? ?$/iu.test(before(p)) ? null : cardinal((m[1] ?? '').replaceAll(' ', '')),
);

/** 36.5 °C, 2.5%, 4.0: a point where Vietnamese has a comma, since three figures would be thousands. */
const pointRule = rule(
  'decimal',
  'ds',
  new RegExp(`((?:(?<![\\p{L}\\d/.])[-−])?)(\\d{1,9})\\.(\\d{1,2}|\\d{4,9})(?![\\d]|[.,:/-]\\d)(?: ?(%|${anyOf([...Object.keys(unitSymbols), ...Object.keys(ownUnits)])})(?![\\p{L}\\d/]))?`, 'u'),
  (m) => {
    const [, sign = '', whole = '', part = '', unit = ''] = m;
    if (/^0\d/.test(whole)) return null;
    const said = `${sign && 'âm '}${cardinal(whole)} chấm ${part.startsWith('0') || part.length > 2 ? oneByOne(part) : part.length === 1 ? cardinal(part) : oneByOne(part)}`;
    const name = unit === '%' ? 'phần trăm' : (units[unitSymbols[unit] ?? ''] ?? ownUnits[unit] ?? '');
    return name === '' ? said : { spoken: `${said} ${name}`, kind: unit === '%' ? 'percent' : 'measure' };
  },
); // prettier-ignore

/** 100k, 10K, 50k/lần: thousands. 4K and 8K are screens. */
const kiloRule = rule('money', 'd', new RegExp(`(${quantity}) ?(?:k|(?<!(?<!\\d)[248])K)${noLetter}`, 'u'), (m) => `${amount(parseQuantity(m[1] ?? '', words.style))} nghìn`); // prettier-ignore

/** 100tr, 2tr5 (two million five hundred thousand), 1tỷ2. */
const millionRule = rule('money', 'd', new RegExp(`(${quantity}) ?(tr|tỷ|tỉ|ty|triệu)(\\d{1,3})?${noLetter}`, 'u'), (m) => {
  const [, written = '', name = '', rest = ''] = m;
  const q = parseQuantity(written, words.style);
  const [scale, below] = name.startsWith('tr') ? ['triệu', 'nghìn'] : ['tỷ', 'triệu'];
  if (rest === '') return `${amount(q)} ${scale}`;
  const tail = withoutZeros(rest.padEnd(3, '0'));
  return q.over || q.part !== null ? null : `${amount(q)} ${scale} ${cardinal(tail)} ${below}`;
}); // prettier-ignore

/** dm, kVA, mmHg, 5s: units that only Vietnamese writes so. */
const unitRule = rule('measure', 'ds', new RegExp(`(${quantity})( ?)(${anyOf(Object.keys(ownUnits))})(?![\\p{L}\\d²³])`, 'u'), (m) => {
  const [, written = '', gap = '', unit = ''] = m;
  if (gap !== '' && /^(?:A|p|ph|s|HP|cv)$/.test(unit)) return null;
  if (unit === 'A' && /^\d{1,4}$/.test(written) && !/^\d{1,2}$/.test(written)) return null;
  const q = parseQuantity(written, words.style);
  return unit === 'A' && (isOne(q) || /(?:số|quầy|cửa|phòng|lớp|nhà|tầng|cổng|ghế|đường)/iu.test(written)) ? null : `${amount(q)} ${ownUnits[unit] ?? ''}`;
}); // prettier-ignore

/** /kg, /m², /h behind a word or a sign: mỗi ki lô gam. */
const perUnitRule = rule('measure', 's', new RegExp(`/ ?(${anyOf(Object.keys(unitSymbols).filter((u) => /^[a-z]/i.test(u)))}|h|s)(?![\\p{L}\\d/])`, 'u'), (m, p) => {
  const name = m[1] === 'h' ? 'giờ' : m[1] === 's' ? 'giây' : units[unitSymbols[m[1] ?? ''] ?? ''];
  return name !== undefined && perBefore.test(before(p)) ? `mỗi ${name}` : null;
}); // prettier-ignore
/** 90 km/giờ, 5 kg/người: a unit for each of something. */
const eachRule = rule('measure', 'ds', new RegExp(`(${quantity}) ?(${anyOf(Object.keys(unitSymbols))})/(?=(${anyOf([...Object.keys(unitSymbols), 'h', 's'])})(?![\\p{L}\\d])|\\p{Ll}{2})`, 'u'), (m, p) => {
  const said = words.measure(parseQuantity(m[1] ?? '', words.style), unitSymbols[m[2] ?? ''] ?? '', { ...p, end: p.end - 1 });
  const other = m[3] === 'h' ? 'giờ' : m[3] === 's' ? 'giây' : units[unitSymbols[m[3] ?? ''] ?? ''];
  return said && (other === undefined ? `${said} trên` : { spoken: `${said} trên ${other}`, end: p.end + (m[3] ?? '').length });
}); // prettier-ignore
const perBefore = /(?:\d|đ|đồng|k|tr|triệu|nghìn|ngàn|tỷ|won|USD|VNĐ|VND|[$₫€₩%]|người|lần|viên|lượt|xe|bản|trang) ?$/u;

/** đồng/tháng, lần/ngày, viên/lần, 20%/năm: mỗi. */
const perWordRule = rule('measure', 's', /\/ ?(?=(?:giây|phút|giờ|ngày|đêm|tuần|tháng|quý|năm|người|lần|lượt|bản|tờ|trang|trường hợp|hồ sơ|bộ|cái|chiếc|con|suất|vé|xe|hộ|km|kg|m²|m2|m3|m³|lít|tấn|viên|gói|buổi|tiết|giấy|thẻ|học kỳ|kỳ|nhóm|phòng|căn|hộp|chai|ly|cốc|phần|khách|mũi|liều|ca|tháng)(?!\p{L}))/u, (_, p) =>
  perBefore.test(before(p)) || /\d[^\d/]{1,12}$/u.test(before(p)) ? 'mỗi' : null,
); // prettier-ignore

/** 5-7 ngày, 18–60 tuổi, 10.000-20.000đ, 8-17h, từ 5-7: from and to, the second being the larger. */
const figure = String.raw`\d{1,3}(?:\.\d{3}){1,5}(?!\d)|\d{1,6}`;
const spanBefore =
  /(?:từ|khoảng|trang|điều|khoản|mục|câu|bước|tuổi|quầy|cửa|phòng|tầng|lớp|bài|cấp|chương|tháng|ngày|giờ|thứ|đoạn|nhóm|hạng|bậc|quận|số|chừng|tầm) ?$/iu;
const spanRule = rule('range', 'd', new RegExp(`((?:${figure})(?:,\\d{1,4})?) ?[-–—~] ?(?=((?:${figure})(?:,\\d{1,4})?)(?![\\d/-]|[.,:]\\d)( ?(?:\\p{L}|[%°₫$€₩']))?)`, 'u'), (m, p) => {
  const [, from = '', to = '', tail = ''] = m;
  const value = (written: string): number => Number(written.replaceAll('.', '').replace(',', '.'));
  if (/[\d/.,-]$/.test(before(p)) || value(from) >= value(to) || (/^0\d/.test(from) && !/^0?\d[hg]/.test(after({ ...p, end: p.end })))) return null;
  if (tail === '' && !spanBefore.test(before(p))) return null;
  if (/^[A-Z]/.test(tail) && !spanBefore.test(before(p))) return null;
  const q = parseQuantity(from, words.style);
  return `${amount({ ...q, whole: withoutZeros(q.whole) })} đến`;
}); // prettier-ignore

/** 01 bản, 02 ảnh, ngày 05, lúc 07 giờ: the zero fills a column and is not said. */
const filledRule = rule('number', 'd', /0([1-9])(?![\d/-]|[.,:]\d)/u, (m, p) =>
  /^ \p{Ll}\p{L}{0,8}/u.test(after(p)) || /(?:ngày|tháng|lúc|giờ|phút|khoản|điều|mục|chương|phần|bước|kỳ|quận|gồm|lượng:?|khoảng|trong|quý|dưới|trên|từ|đến) ?$/iu.test(before(p))
    ? (/(?:mã|số|quầy|cửa|phòng|máy)(?: \p{L}{1,6}){0,2}:? ?$/iu.test(before(p)) ? null : cardinal(m[1] ?? ''))
    : null,
); // prettier-ignore

/** huyết áp 120/80, trang 1/3, bước 2/5, đạt 8/10: so much over so much, no part of a whole. */
const scoreBefore =
  /(?:trang|bước|câu|mục|lớp|điểm|đạt|huyết áp|thị lực|tổ|tỷ số|tỉ số|tờ|lượt|ảnh|tập|màn hình|bài|chỉ số|đo được|âm lượng|mức|độ sáng|tiến độ|hoàn thành|cấp độ)(?: là|:| số)? ?$/iu;
const scoreRule = rule('number', 'd', /(\d{1,4}(?:,\d{1,2})?)\/(\d{1,4})(?![\d/])/u, (m, p) =>
  scoreBefore.test(before(p)) || m[0].includes(',') ? `${amount(parseQuantity(m[1] ?? '', words.style))} trên ${cardinal(withoutZeros(m[2] ?? ''))}` : null,
); // prettier-ignore

/** tỷ lệ 3:1, tỷ số 2-1. */
const ratioRule = rule('number', 'd', /(\d{1,4}) ?[:-] ?(\d{1,4})(?![\d:/-])/u, (m, p) =>
  /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|thắng|thua|hòa|tỷ lệ vàng)(?: là|:)? ?$/iu.test(before(p)) ? `${cardinal(withoutZeros(m[1] ?? ''))} ${/tỷ lệ|tỉ lệ/iu.test(before(p)) ? 'trên ' : ''}${cardinal(withoutZeros(m[2] ?? ''))}` : null,
); // prettier-ignore

/** 3x4, 3 x 4 cm: nhân. */
const sizeRule = rule('number', 'd', /(\d{1,5}(?:,\d{1,3})?)[xX×](?=\d{1,5}(?:,\d{1,3})?(?:[xX×]|(?: ?[a-z]{1,2})?[²³]?(?![\p{L}\d])))/u, (m) =>
  /^0\d/.test(m[0]) ? null : `${amount(parseQuantity(m[1] ?? '', words.style))} nhân`,
); // prettier-ignore
const timesRule = rule('symbol', 'sl', /[x×*](?= ?\d)/u, (_, p) =>
  /\d(?: ?[a-z]{1,2}[²³]?| \p{L}{1,6})? ?$/u.test(before(p)) ? 'nhân' : null,
);
/** 1,5x: so many times. 10^6: to a power. */
const timesOf = rule('counter', 'd', new RegExp(`(${quantity})[x×](?![\\p{L}\\d]| ?\\d)`, 'u'), (m) => `${amount(parseQuantity(m[1] ?? '', words.style))} lần`); // prettier-ignore
const powerRule = rule('symbol', 's', /(?<=\d)\^(?=\d)/u, () => 'mũ');
/** nhóm máu O+, AB-. */
const bloodRule = rule('symbol', 's', /(?<=(?<!\p{L})(?:A|B|O|AB|Rh))[+-](?![\p{L}\d])/u, (m, p) => /máu|Rh/u.test(before(p)) ? (m[0] === '+' ? 'dương' : 'âm') : null); // prettier-ignore
const equalRule = rule('symbol', 's', /[-−–](?= ?\d[\d,.]{0,12} ?=)/u, (_, p) =>
  /\d ?$/.test(before(p)) ? 'trừ' : null,
);

export const amountRules: Rule[] = [
  timesOf, powerRule, bloodRule, sizeRule, spanRule, millionRule, englishMoney, englishFigure, englishGroups, dongRule, spacedRule, kiloRule, pointRule, eachRule, perUnitRule, perWordRule, scoreRule, ratioRule, timesRule, equalRule, unitRule,
]; // prettier-ignore
export const lateAmountRules: Rule[] = [filledRule];
