import { anyOf, parseQuantity, quantityPattern, rule, withoutZeros, type Rule } from '../../core/index.ts';
import { cardinal, oneByOne } from '../numbers.ts';
import { abbreviations } from '../units.ts';
import { sayTime, words } from '../wording.ts';

const thaiMonths = anyOf(
  Object.keys(abbreviations).filter((short) => /^[ก-ฮเ](?:[ก-ฮ]|\p{M})?\.[คพย]\.$/u.test(short)),
);

/** 1,234.50 บาท: baht and satang. */
const bahtRule = rule('money', 'd', new RegExp(`(${quantityPattern(words)}) ?บาท`, 'u'), (m) => {
  const { sign, whole, part, over } = parseQuantity(m[1] ?? '', words.style);
  if (over || part === null || part.length !== 2) return null;
  const satang = part === '00' ? '' : `${cardinal(part)}สตางค์`;
  return `${sign === '-' ? 'ลบ' : ''}${cardinal(whole)}บาท${satang}`;
});

/** 09:30 น. and 9.30 น.: the letter is already said by นาฬิกา. */
const clockRule = rule('time', 'd', /(\d{1,2})[:.]([0-5]\d) ?น\.(?![\p{L}])/u, (m) => {
  const [, hour = '', minute = ''] = m;
  return Number(hour) > 24 ? null : sayTime({ hour: withoutZeros(hour), minute: withoutZeros(minute), second: null });
});

/** หน้า 1/3, ข้อ 2/5: so many of so many, no fraction. */
const pageRule = rule(
  'number',
  'd',
  /(?<=(?:หน้า|ข้อ|ขั้นตอน|แผ่น) ?)(\d{1,4})\/(\d{1,4})(?![\d/])/u,
  (m) => `${cardinal(withoutZeros(m[1] ?? ''))}จาก${cardinal(withoutZeros(m[2] ?? ''))}`,
);

/** House numbers 123/45 are joined by ทับ. */
const houseRule = rule(
  'address',
  'd',
  /(?<=(?:เลขที่|บ้านเลขที่|อยู่) ?)(\d{1,4})\/(\d{1,4})(?![\d/])/u,
  (m) => `${cardinal(withoutZeros(m[1] ?? ''))}ทับ${cardinal(withoutZeros(m[2] ?? ''))}`,
);

/** A telephone number without hyphens: short numbers and long ones, where the text says that it is one. */
const phoneRule = rule('phone', 'd', /(?<=(?:โทร\.?|โทรศัพท์|เบอร์|สายด่วน|หมายเลข) ?)(\d{3,10})(?![\d,.:/-])/u, (m) =>
  oneByOne(m[1] ?? ''),
);

/** 5 ม.ค. 2567: the month in full, its year and day being numbers of their own. */
const monthRule = rule('date', 'w', new RegExp(`(?:${thaiMonths})`, 'u'), (m) => abbreviations[m[0]] ?? null);

/** Units in Thai letters stand right behind their figure: 120 กม. */
const unitRule = rule(
  'measure',
  'd',
  new RegExp(
    `(${quantityPattern(words)}) ?(กม\\.|ซม\\.|มม\\.|กก\\.|มล\\.|ตร\\.กม\\.|ตร\\.ม\\.|ชม\\.|ม\\.|ก\\.|ล\\.)(?!\\p{L})`,
    'u',
  ),
  (m) => {
    const quantity = parseQuantity(m[1] ?? '', words.style);
    return `${quantity.over ? words.fraction(quantity) : words.figure(quantity)}${abbreviations[m[2] ?? ''] ?? ''}`;
  },
);

export const firstRules: Rule[] = [clockRule, bahtRule, unitRule, pageRule, houseRule, phoneRule, monthRule];
