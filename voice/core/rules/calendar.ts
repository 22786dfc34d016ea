import { withoutZeros } from '../figure.ts';
import { rule, type Rule } from '../rule.ts';
import type { DateParts, Wording } from '../wording.ts';

const month = (m: string): boolean => Number(m) >= 1 && Number(m) <= 12;
const day = (d: string): boolean => Number(d) >= 1 && Number(d) <= 31;

const parts = (year: string | null, m: string | null, d: string | null): DateParts => ({
  year,
  month: m === null ? null : withoutZeros(m),
  day: d === null ? null : withoutZeros(d),
});

/** 2026-10-05 · 2026/10/5 · 2026. 10. 5. · 29/12/2000 · 2026-10. Impossible dates are left to other rules. */
export const dateRules = (words: Wording): Rule[] => [
  rule('date', 'd', /(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?:\.(?![\d.]))?(?![\d-])/u, (m, p) => {
    const [, y = '', , mo = '', d = ''] = m;
    return month(mo) && day(d) ? words.date(parts(y, mo, d), p) : null;
  }),
  rule('date', 'd', /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d-])/u, (m, p) => {
    const [, a = '', , b = '', y = ''] = m;
    const dayIsFirst = words.dayFirst ? month(b) : !month(a);
    const [d, mo] = dayIsFirst ? [a, b] : [b, a];
    return month(mo) && day(d) ? words.date(parts(y, mo, d), p) : null;
  }),
  rule('date', 'd', /((?:19|20)\d{2})([-/])(\d{1,2})(?![\d\-/])/u, (m, p) =>
    month(m[3] ?? '') ? words.date(parts(m[1] ?? '', m[3] ?? '', null), p) : null,
  ),
];

/** 10:30 · 10:30:05. A language with am and pm of its own puts its rule before this one. */
export const timeRule = (words: Wording): Rule =>
  rule('time', 'd', /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/u, (m, p) => {
    const [, hour = '', minute = '', second] = m;
    if (Number(hour) > 29) return null;
    const seconds = second === undefined ? null : withoutZeros(second);
    return words.time({ hour: withoutZeros(hour), minute: withoutZeros(minute), second: seconds }, p);
  });
