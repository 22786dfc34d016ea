import { after, before, rule, type Rule } from '../../core/index.ts';
import { paperKinds } from '../abbreviations.ts';
import { cardinal, oneByOne } from '../numbers.ts';

/** Groups with a breath between them; ten figures and more in a row are said in threes and fours. */
const grouped = (run: string): string => {
  if (run.length < 8) return oneByOne(run);
  const head = run.length % 3 === 1 ? 4 : run.length % 3 === 2 ? 2 : 3;
  return [run.slice(0, head), ...(run.slice(head).match(/.{3}/g) ?? [])].map(oneByOne).join(', ');
};
/** S1.02: a code whose figures are parted by points. */
const pointedRule = rule('id', 'l', /([A-Z]{1,3})(\d{1,3}(?:\.\d{1,3}){1,3})(?![\p{L}\d]|\.\d)/u, (m) => {
  const parts = (m[2] ?? '')
    .split('.')
    .map((part) => (/^(?:0|[1-9]\d?)$/.test(part) ? cardinal(part) : oneByOne(part)));
  return [...Array.from(m[1] ?? ''), parts.join(' chấm ')].join(' ');
});

const groupsIn = (written: string): string => (written.match(/\d+/g) ?? []).map(grouped).join(', ');

/** +84912345678, +84 912345678. */
const countryRule = rule(
  'phone',
  's',
  /\(?\+\d{1,3}\)?[ .-]?\d{6,12}(?!\d|[ .-]\d{3})/u,
  (m) => `cộng ${groupsIn(m[0].replace(/(?<=\+84|\+82)(?=\d)/, ' '))}`,
);
const abroadRule = rule('phone', 'd', /00[1-9]\d(?: \d{2,4}){2,4}(?!\d)/u, (m) => groupsIn(m[0]));
/** 1900 1234, 19001234, 1800.1096: service numbers. */
const serviceRule = rule('phone', 'd', /1[89]00(?:[ .-]?\d{4}|[ .-]\d{2,3}[ .-]\d{2,3}|[ .-]\d{2,3})(?![\d]|[.,]\d)/u, (m, p) =>
  /(?:năm|tháng) ?$/iu.test(before(p)) || /^(\d{4})-\1?(?:1[89]|20)\d\d$/.test(m[0]) ? null : groupsIn(m[0].replace(/^(1[89]00)(?=\d)/, '$1 ')),
); // prettier-ignore
/** 028 38 22 12 34, 0912.345.678, 0912-345-678: nine to eleven figures from a zero on. */
const localRule = rule('phone', 'd', /0\d{1,3}(?:[ .-]\d{2,4}){2,5}(?!\d)/u, (m) => {
  const { length } = m[0].replaceAll(/\D/g, '');
  return length >= 9 && length <= 11 ? groupsIn(m[0]) : null;
});
const mobileRule = rule('phone', 'd', /0\d{8,10}(?!\d|[.,]\d)/u, (m, p) =>
  codeBefore.test(before(p)) ? null : grouped(m[0]),
);

/** Words behind which figures are no amount. */
const codeBefore =
  /(?:CCCD|CMND|CMTND|căn cước(?: công dân)?|chứng minh(?: thư)?(?: nhân dân)?|hộ chiếu|tài khoản|STK|mã(?: \p{L}{1,7}){0,4}|OTP|PIN|MST|mật khẩu|thuế|biên lai|đơn hàng|vận đơn|sê-ri|seri|serial|số hiệu|số báo danh|SBD|số máy|số thẻ|thẻ số|số hồ sơ|hồ sơ số|số đăng ký|số chứng nhận|số xác thực|số xác nhận|số định danh|số seri|số sê ri|số cuối|ký tự cuối|chữ số cuối|bưu chính|bưu điện|khóa sổ|ID|No)(?: của(?: \p{L}{1,6}){1,3})?(?: số)?(?: là)?[ :.]{0,3}$/iu;
const phoneBefore =
  /(?:điện thoại|ĐT|SĐT|hotline|tổng đài|đường dây nóng|đường dây|gọi|gọi (?:đến|tới|ngay|cho)|bấm|nhấn|quay|zalo|viber|fax|phắc|tel|liên hệ|máy lẻ|nội bộ|nhánh|cảnh sát|cấp cứu|cứu hỏa|cứu thương|trung tâm|đầu số|☎|ext\.?)(?: khẩn cấp)?(?: số)?(?: là)?[ :.]{0,3}$/iu;
const countBehind =
  /^ ?(?:người|lần|cuộc|phút|giờ|ngày|giây|nghìn|ngàn|triệu|tỷ|đồng|đ|won|USD|%|lượt|bản|cái|chiếc|trường hợp|hồ sơ|trẻ|khách|ca|bệnh nhân|[₩$₫€])(?!\p{L})/u;

// Behind the first of them the others need no word: gọi 113, 114 hoặc 115.
const anotherBefore = /^(.{0,32}?)\d[\d .-]{1,14}(?:,| hoặc| và|;|\/) ?(?:số )?$/u;
const isPhone = (front: string): boolean => {
  const first = anotherBefore.exec(front)?.[1];
  return phoneBefore.test(front) || (first !== undefined && phoneBefore.test(first));
};
const phoneRule = rule('phone', 'd', /\d{3,12}(?!\d|[.,/:-]\d)/u, (m, p) =>
  isPhone(before(p)) && !countBehind.test(after(p)) ? grouped(m[0]) : null,
);
const codeRule = rule('id', 'd', /\d{3,24}(?!\d|[.,/:*●•○-][\d*●•○])/u, (m, p) => {
  const front = before(p);
  const isCode = (m[0].length > 3 || m[0].startsWith('0')) && codeBefore.test(front);
  const isLong = m[0].length > 4 && /số(?: là)?[ :.]{0,3}$/iu.test(front);
  return (isCode || isLong) && !countBehind.test(after(p)) ? grouped(m[0]) : null;
});

/** gọi 119 khi cháy, 112 khi cần: the numbers of three figures for help, wherever something is to be called. */
const helpRule = rule('phone', 'd', /11\d(?!\d|[.,/:-]\d)/u, (m, p) =>
  /(?:gọi|điện thoại|tổng đài|hotline|bấm)(?!\p{L})/iu.test(before(p)) && !countBehind.test(after(p))
    ? oneByOne(m[0])
    : null,
);

/** **** **** 1234, ******: hidden characters with nothing before them. */
const hiddenRule = rule('id', 's', /[*●•○]{2,40}(?:[ -][*●•○]{2,12}){0,5}(?:[ -]?\d{1,6}(?!\d))?/u, (m) => {
  const digits = /\d+$/.exec(m[0])?.[0] ?? '';
  const hidden = m[0].replaceAll(/[^*●•○]/g, '').length;
  return `${cardinal(String(hidden))} ký tự ẩn${digits && `, ${oneByOne(digits)}`}`;
});

/** 13/2023/NĐ-CP, 45/QĐ-UBND: number, year and kind of a paper. */
const kindName = (kind: string): string =>
  kind.split(/[-/]/).map((part) => paperKinds[part] ?? Array.from(part, (c) => (/\d/.test(c) ? oneByOne(c) : c)).join(' ')).join(' '); // prettier-ignore
const paperRule = rule('id', 'd', /(\d{1,6})\/(?:([12]\d{3})\/)?((?:[A-ZĐƯƠ]{1,12}|TTg)\d{0,2}(?:[-/](?:[A-ZĐƯƠ]{1,12}|TTg)\d{0,2}){0,3})(?![\p{L}\d])/u, (m) => {
  const [, number = '', year, kind = ''] = m;
  return `${number.startsWith('0') ? oneByOne(number) : cardinal(number)}${year ? ` trên ${cardinal(year)}` : ''} ${kindName(kind)}`;
}); // prettier-ignore
const yearOfPaper = rule('id', 'd', /(\d{1,6})\/([12]\d{3})(?![\d/])/u, (m, p) =>
  /(?:số|quyết định|thông tư|nghị định|luật|công văn|nghị quyết|chỉ thị|thông báo)(?: số)?:? ?$/iu.test(before(p))
    ? `${(m[1] ?? '').startsWith('0') ? oneByOne(m[1] ?? '') : cardinal(m[1] ?? '')} trên ${cardinal(m[2] ?? '')}`
    : null,
);

/** số nhà 12/3, hẻm 45/6/7, 12/3A Nguyễn Trãi: the parts as numbers. */
const houseRule = rule('address', 'd', /(\d{1,4}(?:\/\d{1,4}){1,4})([A-Z](?![\p{L}\d]))?(?![\d/])/u, (m, p) => {
  const [, written = '', letter] = m;
  const isHouse =
    /(?:số nhà|nhà số|nhà|ngõ|ngách|hẻm|kiệt|đường số|địa chỉ:?|tại|lô|căn hộ|căn|số)(?: số)? ?$/iu.test(before(p)) ||
    /^ (?:đường|phố|ngõ|hẻm|ấp|thôn) /u.test(after(p)) ||
    /^ \p{Lu}\p{Ll}{0,6} \p{Lu}\p{Ll}/u.test(after(p));
  const parts = written.split('/').map((part) => (/^0\d/.test(part) ? oneByOne(part) : cardinal(part)));
  return isHouse || letter !== undefined || parts.length > 3 ? `${parts.join(' trên ')}${letter ? ` ${letter}` : ''}` : null;
}); // prettier-ignore

/** 29A-123.45, 51F 12345: plates. */
const plateRule = rule('id', 'd', /(\d{2})-?([A-ZĐ]{1,2}\d?)[ -](\d{3}\.?\d{2}|\d{4})(?![\d]|[.,]\d)/u, (m) =>
  `${Array.from(`${m[1]}${m[2]}`, (c) => (/\d/.test(c) ? oneByOne(c) : c)).join(' ')}, ${oneByOne((m[3] ?? '').replace('.', ''))}`,
); // prettier-ignore

/** Q.1, Q1, P. 5, P.305, H.Củ Chi: district, ward, room. */
const areas: Readonly<Record<string, string>> = { Q: 'quận', P: 'phường', H: 'huyện', X: 'xã', TT: 'thị trấn', KP: 'khu phố', Đ: 'đường', Kp: 'khu phố', TDP: 'tổ dân phố' }; // prettier-ignore
const areaRule = rule('abbreviation', 'l', /(?:(Q)\.? ?(?=(?:1[0-2]?|[2-9])(?!\d|[./]\d))|(Q|P|KP|Kp|TDP)\. ?(?=\d)|(Q|P|H|X|TT|Đ)\. ?(?=\p{Lu}\p{Ll}))/u, (m, p) => {
  const short = m[1] ?? m[2] ?? m[3] ?? '';
  if (m[3] !== undefined && !/(?:^|[,;:(–-] ?|\d[A-Z]? )$/u.test(before(p))) return null;
  if (/[\p{L}\d]$/u.test(before(p))) return null;
  return short === 'P' && /^\d{3}/.test(after(p)) ? 'phòng' : (areas[short] ?? null);
}); // prettier-ignore
const roadRule = rule(
  'abbreviation',
  'l',
  /(QL|TL|ĐT|CT)[. -]?(?=\d{1,3}[A-Z]?(?![\p{L}\d]))/u,
  (m) => ({ QL: 'quốc lộ', TL: 'tỉnh lộ', ĐT: 'đường tỉnh', CT: 'cao tốc' })[m[1] ?? ''] ?? null,
);
const branchRule = rule(
  'abbreviation',
  'l',
  /CN(?= (?:Hà Nội|TP|Đà Nẵng|Hồ Chí Minh|\p{Lu}\p{Ll}{1,6} \p{Lu}))/u,
  () => 'chi nhánh',
);
const pageRule = rule('abbreviation', 'l', /[Tt]r\. ?(?=\d)/u, () => 'trang');

/** 192.168.0.1 is read figure by figure: so is any run of four with one above 99. */
export const codeRules: Rule[] = [
  hiddenRule, paperRule, plateRule, pointedRule, countryRule, abroadRule, serviceRule, localRule, phoneRule, helpRule, codeRule, mobileRule, areaRule, roadRule, branchRule, pageRule,
]; // prettier-ignore
/** Behind the dates: 5/7 after ngày is none of these. */
export const lateCodeRules: Rule[] = [yearOfPaper, houseRule];
