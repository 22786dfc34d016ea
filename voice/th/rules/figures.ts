import {
  after,
  anyOf,
  before,
  parseQuantity,
  quantityPattern,
  rule,
  withoutZeros,
  type Rule,
} from '../../core/index.ts';
import { unitShort } from '../abbreviations.ts';
import { cardinal, oneByOne } from '../numbers.ts';
import { words } from '../wording.ts';

const quantity = quantityPattern(words);
const figureOf = (written: string): string => {
  const parsed = parseQuantity(written, words.style);
  return parsed.over ? words.fraction(parsed) : words.figure(parsed);
};
const number = (written: string): string => cardinal(withoutZeros(written));

/** 1,234.50 บาท: baht and satang. */
const baht = rule('money', 'ds', new RegExp(`(${quantity}) ?(?:บาท|บ\\.)`, 'u'), (m) => {
  const { sign, whole, part, over } = parseQuantity(m[1] ?? '', words.style);
  if (over || (part !== null && part.length !== 2)) return `${figureOf(m[1] ?? '')}บาท`;
  const satang = part === null || part === '00' ? '' : `${cardinal(withoutZeros(part))}สตางค์`;
  return `${sign === '-' ? 'ลบ' : ''}${number(whole)}บาท${satang}`;
});

/** 1,500.-: whole baht, as on price tags. */
const priceTag = rule('money', 'd', /(\d{1,3}(?:,\d{3}){1,5}|\d{1,9})\.[-–](?: ?บาท)?(?!\d)/u, (m) => {
  return `${number((m[1] ?? '').replaceAll(',', ''))}บาท`;
});

/** Units in Thai letters stand right behind their figure: 120 กม., 60 กม./ชม. */
const unit = rule(
  'measure',
  'ds',
  new RegExp(
    `(${quantity}) ?(${anyOf(Object.keys(unitShort))})(?:\\/(${anyOf(Object.keys(unitShort))}))?(?!\\p{L})`,
    'u',
  ),
  (m) => {
    const per = m[3] === undefined ? '' : `ต่อ${unitShort[m[3]] ?? ''}`;
    return `${figureOf(m[1] ?? '')}${unitShort[m[2] ?? ''] ?? ''}${per}`;
  },
);

/** 500 บาท/คน: so much for each. */
const per = rule('symbol', 's', /\//u, (_, p) =>
  /(?:\d ?(?:[ก-๎]{1,20}|[ก-๎]{1,6}\.)|[฿$₩€¥]\d[\d,.]{0,12})$/u.test(before(p)) && /^ ?[ก-ฮเ-ไ]/u.test(after(p))
    ? 'ต่อ'
    : null,
);

/** 3x4: sides of a picture. */
const times = rule('measure', 'd', /(\d{1,4}(?:\.\d{1,2})?) ?[xX×] ?(\d{1,4}(?:\.\d{1,2})?)(?![\da-zA-Z])/u, (m) =>
  [m[1], m[2]].map((side) => figureOf(side ?? '')).join('คูณ'),
);

const codes = /(?:โทร\S{0,5}|เบอร์|เลขที่\S{0,12}|รหัส\S{0,12}|บัญชี|หมายเลข|ห้อง|PIN|OTP) ?$/u;
/** 2-3 วัน, พ.ศ. 2569-2570: from the smaller to the larger, unless it is a code. */
const range = rule(
  'range',
  'd',
  /(\d{1,3}(?:,\d{3}){1,4}|\d{1,6})[-–](\d{1,3}(?:,\d{3}){1,4}|\d{1,6})(?![\d,.:/-]{0,31}\d|[-/])/u,
  (m, p) => {
    const [from = '', to = ''] = [m[1], m[2]].map((end) => (end ?? '').replaceAll(',', ''));
    const rises = Number(from) < Number(to) && !/^0\d/u.test(from) && !/^0\d/u.test(to);
    const isCode = codes.test(before(p)) || /[-a-zA-Z]$/u.test(before(p));
    const isCounted = /^ ?(?:[ก-ฮเ-ไ%]|[a-z]{1,3}\b)/u.test(after(p)) || /[ก-๎.] ?$/u.test(before(p));
    return rises && !isCode && isCounted
      ? { spoken: `${cardinal(from)}ถึง`, end: p.start + (m[1] ?? '').length + 1 }
      : null;
  },
);

/** ~100: about so many. */
const about = rule('symbol', 's', /[~∼～](?= ?\d)/u, (_, p) => (/\d[^\s]{0,12} ?$/u.test(before(p)) ? null : 'ประมาณ'));

/** หน้า 1/3, ขั้นตอนที่ 1/4: so many of so many. */
const counted = /(?:หน้า|ข้อ|ขั้นตอน|แผ่น|คิว|ลำดับ)(?:ที่)? ?$/u;
const parts = /^ ?(?:ช้อน|ถ้วย|ไร่|ชั่วโมง|นิ้ว|ส่วน|ของ|วัน|เดือน|ปี|ลิตร|กิโล|เม็ด|แผ่น|เท่า)/u;
/** A slash behind a word joins numbers of houses, sections and papers: เลขที่ 12/3, มาตรา 3/1, ครั้งที่ 1/2569. */
const slashed = rule('address', 'd', /(\d{1,5})\/(\d{1,5})(?![\d/])/u, (m, p) => {
  const [top, bottom] = [number(m[1] ?? ''), number(m[2] ?? '')];
  if (/เศษ ?$/u.test(before(p))) return `${top}ส่วน${bottom}`;
  if (counted.test(before(p))) return `${top}จาก${bottom}`;
  const isHouse = /^ ?(?:ซ\.|ซอย|ถ\.|ถนน|ม\.|หมู่|ต\.|ตำบล|แขวง)/u.test(after(p));
  return isHouse || (/[ก-๎.] ?$/u.test(before(p)) && !parts.test(after(p))) ? `${top}ทับ${bottom}` : null;
});

/** Codes that a word announces are said figure by figure. */
const code = rule('digits', 'd', /\d{3,20}(?![\d,.:/-]{0,31}\d|-)/u, (m, p) => {
  const phone = /(?:โทร\.?|โทรศัพท์|เบอร์|สายด่วน|หมายเลข|\d ?ต่อ) ?$/u.test(before(p)) && m[0].length <= 10;
  const postal = m[0].length === 5 && /(?:(?:จ\.|จังหวัด) ?[ก-๎]{2,20}|กทม\.|กรุงเทพ[ก-๎]{0,9}ฯ?) $/u.test(before(p));
  const long = m[0].length >= 4 && /(?:(?:เลข|รหัส|บัญชี|คำขอ|ห้อง)[ก-๎]{0,20}|PIN|OTP) ?$/u.test(before(p));
  return phone || postal || long || m[0].length === 13 ? identityGroups(m[0]) : null;
});

/** The thirteen figures of a Thai citizen are written and said as 1 4 5 2 1 (กรมการปกครอง). */
const identityGroups = (run: string): string =>
  run.length === 13 ? (/^(.)(.{4})(.{5})(..)(.)$/u.exec(run) ?? []).slice(1).map(oneByOne).join(' ') : oneByOne(run);

/** มาตรา 5 (2): the brackets of a section are said. */
const bracketed = rule('number', 's', /\((\d{1,2})\)/u, (m, p) =>
  /(?:มาตรา|ข้อ|วรรค)[^\n]{0,12}[\dก-๎)] ?$/u.test(before(p)) ? `วงเล็บ${number(m[1] ?? '')}` : null,
);

export const figureRules: Rule[] = [bracketed, priceTag, baht, unit, times, range, slashed, code, about, per];
