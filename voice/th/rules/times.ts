import { anyOf, before, rule, withoutZeros, type Rule } from '../../core/index.ts';
import { monthNames } from '../abbreviations.ts';
import { cardinal } from '../numbers.ts';
import { sayTime, words } from '../wording.ts';

const clock = String.raw`(\d{1,2})[:.]([0-5]\d)`;
const said = (hour: string, minute: string): string | null =>
  Number(hour) > 24 ? null : sayTime({ hour: withoutZeros(hour), minute: withoutZeros(minute), second: null });

/** 08.30-16.30 น.: both ends, and the letter once, which นาฬิกา says. Without it where เวลา stands before. */
const span = rule(
  'time',
  'd',
  new RegExp(`${clock}(?: ?น\\.)? ?[-–—~] ?${clock}(?: ?น\\.)?(?![\\d:])`, 'u'),
  (m, p) => {
    const [whole, h1 = '', m1 = '', h2 = '', m2 = ''] = m;
    const [from, to] = [said(h1, m1), said(h2, m2)];
    const isTime = /น\.|:/u.test(whole) || /เวลา ?$/u.test(before(p));
    return isTime && from !== null && to !== null ? `${from}ถึง${to}` : null;
  },
);

/** 09:30 น. and 9.30 น., and 9.30 behind เวลา. */
const single = rule(
  'time',
  'd',
  new RegExp(`${clock}(?: ?น\\.(?!\\p{L})|(?<=เวลา ?\\d{1,2}[.]\\d\\d)(?!\\d))`, 'u'),
  (m) => said(m[1] ?? '', m[2] ?? ''),
);

/** 1:30 of a time that is left: minutes and seconds. */
const left = rule('duration', 'd', /(\d{1,2}):([0-5]\d)(?![\d:])/u, (m, p) => {
  if (!/(?:เหลือ(?:เวลา)?|เวลาเหลือ|อีก) ?$/u.test(before(p))) return null;
  const [minutes, seconds] = [m[1], m[2]].map((part) => withoutZeros(part ?? ''));
  return `${cardinal(minutes ?? '')}นาที${seconds === '0' ? '' : `${cardinal(seconds ?? '')}วินาที`}`;
});

/** 5 ม.ค. 2567: the month in full, its year and day being numbers of their own. */
const month = rule(
  'date',
  'w',
  new RegExp(`(?:${anyOf(Object.keys(monthNames))})`, 'u'),
  (m) => monthNames[m[0]] ?? null,
);

/** 5/12/69: a year of two figures is one of the Buddhist era's twenty-sixth century. */
const shortYear = rule('date', 'd', /(\d{1,2})\/(\d{1,2})\/([4-9]\d)(?![\d/])/u, (m, p) => {
  const [, day = '', monthOf = '', year = ''] = m;
  if (Number(day) < 1 || Number(day) > 31 || Number(monthOf) < 1 || Number(monthOf) > 12) return null;
  return words.date({ year: `25${year}`, month: withoutZeros(monthOf), day: withoutZeros(day) }, p);
});

/** 3 ทุ่ม and the like need no rule; a class or a reign by its number does: ป.6, ม.3, ร.9. */
const numbered = rule('abbreviation', 'w', /([ปมร])\. ?(\d{1,3})(?![\d/])/u, (m, p) => {
  const number = Number(m[2]);
  const figure = cardinal(String(number));
  if (m[1] === 'ร') return number <= 10 ? `รัชกาลที่${figure}` : null;
  if (m[1] === 'ป') return number <= 6 ? `ประถมศึกษาปีที่${figure}` : null;
  if (number > 20) return `มาตรา${figure}`;
  return number <= 6 && /(?:ชั้น|นักเรียน) ?$/u.test(before(p)) ? `มัธยมศึกษาปีที่${figure}` : `หมู่${figure}`;
});

export const timeRules: Rule[] = [left, span, single, shortYear, month, numbered];
