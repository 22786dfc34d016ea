import { after, before, rule, type Place, type Rule, withoutZeros } from '../../core/index.ts';
import { cardinal, decade, ordinal, year } from '../numbers.ts';
import { months, words } from '../wording.ts';

const shorts = months.map((name) => name.slice(0, 3).toLowerCase());
const monthPattern = [...months, 'Sept', ...months.map((name) => name.slice(0, 3))];
/** Any case: January, JAN, jan. */
const anyCase = (word: string): string => Array.from(word, (c) => `[${c.toUpperCase()}${c.toLowerCase()}]`).join('');
const month = `(${monthPattern.map(anyCase).join('|')})`;
const monthNumber = (written: string): number => shorts.indexOf(written.slice(0, 3).toLowerCase()) + 1;
const monthName = (written: string): string => months[monthNumber(written) - 1] ?? '';

const isDay = (d: string): boolean => Number(d) >= 1 && Number(d) <= 31;
const isYear = (y: string): boolean => y.length === 2 || /^[12]/.test(y);
const suffix = '(?:st|nd|rd|th|ST|ND|RD|TH)';
const yearPattern = String.raw`(?:(?:,? |, ?|-|\/)(\d{4}|['’]\d{2})(?![\d:%]|[.,]\d|-\d))`;
const dash = '(?: ?[-–—~〜～] ?| to )';
const nothingMore = String.raw`(?![\d:%\p{L}@]|[.,/-]\d| ?(?:[ap]\.?m\b|AM|PM|%))`;

/** Two figures of a year: 69 to 99 are of the last century, 00 to 68 of this one (POSIX, strptime %y). */
const century = (y: string): string => (y.length === 2 ? `${Number(y) >= 69 ? '19' : '20'}${y}` : y);
/** With an apostrophe the two figures alone are said: '98, '05. */
const sayYear = (written = ''): string => {
  const run = written.replace(/\D/g, '');
  if (run.length !== 2) return year(run);
  if (/['’‘]/.test(written)) return run.startsWith('0') ? `oh ${cardinal(run)}` : cardinal(run);
  return year(century(run));
};

/** 'may' and 'march' in small letters are verbs, unless a year or the end of the text shows the month. */
const isVerb = (written: string, hasYear: boolean, place: Place): boolean =>
  /^(?:may|mar|march)$/.test(written) && !hasYear && !/^ ?(?:$|[.,;:!?)])/.test(after(place));

/** A short form's dot ends the sentence where nothing follows, or a capital does. */
export const stop = (hasDot: boolean, place: Place): string =>
  hasDot && /^(?:$|\n| +\p{Lu})/u.test(after(place)) && !goesOn.test(after(place)) ? '.' : '';
/** Zones, days and months go on with what is said of a time. */
const goesOn =
  /^ (?:[A-Z]{2,4}(?!\p{L})|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{2,8})?(?![a-z]))/u;

const withYear = (said: string, written: string | undefined): string =>
  written === undefined ? said : `${said}, ${sayYear(written)}`;

/** July 25, 2012 · SEPT. 15 · Jan-15-2020 · Oct 5-7, 2026 */
const monthFirst = rule(
  'date',
  'l',
  new RegExp(
    `(?<![\\p{L}\\p{N}])${month}\\.?(?: ?- ?| )(\\d{1,2})${suffix}?(?:(${dash})(\\d{1,2})${suffix}?(?!\\d|-\\d))?${yearPattern}?${nothingMore}`,
    'u',
  ),
  (m, p) => {
    const [, name = '', from = '', , to, y] = m;
    if (!isDay(from) || (to !== undefined && !isDay(to)) || isVerb(name, y !== undefined, p)) return null;
    if (y !== undefined && !isYear(y.replace(/\D/g, ''))) return null;
    return withYear(`${monthName(name)} ${ordinal(from)}${to === undefined ? '' : ` to ${ordinal(to)}`}`, y);
  },
);

/** Before a day of a month: 'the', where the text has none. */
const the = (place: Place): string => (/(?:^|[^\p{L}])the $/iu.test(before(place)) ? '' : 'the ');

/** 25 July 2012 · 25th of July · 25 Sept. · 5-7 October */
const dayFirst = rule(
  'date',
  'd',
  new RegExp(
    `(\\d{1,2})(${suffix})?(?:${dash}(\\d{1,2})${suffix}?)?(?:( of) | ?- ?| )${month}(?![\\p{L}\\p{N}])(\\.?)${yearPattern}?(?![\\p{L}\\p{N}@]|[-.]\\d)`,
    'u',
  ),
  (m, p) => {
    const [, from = '', , to, of, name = '', dot = '', y] = m;
    if (!isDay(from) || (to !== undefined && !isDay(to)) || isVerb(name, y !== undefined, p)) return null;
    if (y !== undefined && !isYear(y.replace(/\D/g, ''))) return null;
    const first = `${of === undefined ? the(p) : ''}${ordinal(from)}`;
    const days = to === undefined ? first : `${first} to the ${ordinal(to)}`;
    return `${withYear(`${days} of ${monthName(name)}`, y)}${y === undefined ? stop(dot !== '', p) : ''}`;
  },
);

/** October 2026 · Oct-2026 · Oct '26 */
const monthYear = rule(
  'date',
  'l',
  new RegExp(
    `(?<![\\p{L}\\p{N}])${month}\\.?(?:,? |-|/)(?:of )?([12]\\d{3}|['’]\\d{2})(?![\\p{L}\\d:%]|[.,/-]\\d)`,
    'u',
  ),
  (m) => `${monthName(m[1] ?? '')} ${sayYear(m[2])}`,
);

/** 07/2031: the month that something expires. */
const slashedMonth = rule(
  'date',
  'd',
  /(0[1-9]|1[0-2])\/((?:19|20)\d{2})(?![\d/]|[.,]\d)/u,
  (m) => `${months[Number(m[1]) - 1] ?? ''} ${sayYear(m[2])}`,
);

/** Jan–Mar · Oct.-Dec. */
const monthRange = rule(
  'date',
  'l',
  new RegExp(`(?<![\\p{L}\\p{N}-])${month}\\.?${dash}${month}(?![\\p{L}\\p{N}])\\.?`, 'u'),
  (m) => (/^[A-Z]/.test(m[1] ?? '') ? `${monthName(m[1] ?? '')} to ${monthName(m[2] ?? '')}` : null),
);

/** Sept. and its like by themselves. */
const shortMonth = rule(
  'date',
  'l',
  /(?<![\p{L}\p{N}])(?:Sept|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\./u,
  (m, p) => (/^\p{L}/u.test(after(p)) ? null : `${monthName(m[0])}${stop(true, p)}`),
);

const weekdays: Readonly<Record<string, string>> = { mo: 'Monday', tu: 'Tuesday', we: 'Wednesday', th: 'Thursday', fr: 'Friday', sa: 'Saturday', su: 'Sunday' }; // prettier-ignore
const weekday = '(Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)(?:day)?';
const dayName = (written: string): string => weekdays[written.slice(0, 2).toLowerCase()] ?? '';

/** Mon–Fri · Mon. to Sat. */
const weekdayRange = rule(
  'date',
  'l',
  new RegExp(`(?<![\\p{L}\\p{N}])${weekday}\\.?${dash}(?:${weekday})(?![\\p{L}\\p{N}])\\.?`, 'u'),
  (m) => `${dayName(m[1] ?? '')} to ${dayName(m[2] ?? '')}`,
);

/** Tue · Wed. · (Sun): the cat that sat, and the sun, are told apart by what stands around. */
const shortWeekday = rule(
  'date',
  'l',
  /(?<![\p{L}\p{N}])(Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)(\.?)(s?)(?![\p{L}\p{N}]|['’-]\p{L})/u,
  (m, p) => {
    const around =
      /^,? ?(?:\d|\(|[/&] ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|, ?\p{Lu}|\))/u.test(after(p)) ||
      /(?:\d ?|\d[, ]{1,2}|\(|day[,/ ]{1,2}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?[,/& ]{1,3}(?:and )?|(?<!\p{L})[Oo]n )$/u.test(
        before(p),
      );
    if ((m[1] ?? '').startsWith('S') && !around) return null;
    return `${dayName(m[1] ?? '')}${m[3] ?? ''}${stop(m[2] === '.', p)}`;
  },
);

/** 5.10.2026: with dots the day comes first (as in German, Russian, Vietnamese custom; ISO 8601 has hyphens). */
const dotted = rule('date', 'd', /(\d{1,2})\.(\d{1,2})\.([12]\d{3})(?![\d.-])/u, (m, p) => {
  const [, d = '', mo = '', y = ''] = m;
  if (!isDay(d) || Number(mo) < 1 || Number(mo) > 12) return null;
  return words.date({ year: y, month: withoutZeros(mo), day: withoutZeros(d) }, p);
});

/** 10/5/26, and 10/5 where a weekday or a word of time shows that it is no fraction. */
const slashed = rule('date', 'd', /(\d{1,2})\/(\d{1,2})(?:\/(\d{2}))?(?![\d/]|[.,]\d)/u, (m, p) => {
  const [, mo = '', d = '', y] = m;
  const shown =
    y !== undefined ||
    /^ ?\(?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(after(p)) ||
    /(?:^|[^\p{L}])(?:on|by|due|as of|updated|issued|until|till|from|since|before|after|dated?:?|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6},?) $/iu.test(
      before(p),
    );
  if (!shown || Number(mo) < 1 || Number(mo) > 12 || !isDay(d)) return null;
  return words.date({ year: y === undefined ? null : century(y), month: withoutZeros(mo), day: withoutZeros(d) }, p);
});

/** 2026-11-25T09:30: the T parts date and time. */
const isoTime = rule('mark', 'l', /T(?=\d\d:\d\d)/u, (_, p) =>
  /\d{4}-\d\d-\d\d$/.test(before(p)) ? { spoken: ' ', kind: 'mark' } : null,
);

/** Words around a figure that make its s seconds: wait 30s, 30s left. */
export const isWait = (place: Place): boolean =>
  /(?:^|[^\p{L}])(?:in|after|wait|every|within|about|another|next|least|takes?|lasts?|only|for) $/iu.test(
    before(place),
  ) || /^ (?:left|remaining|ago|later)/.test(after(place));

/** 1980s · '90s · mid-80s · 2000s. Two figures and an s after a word of waiting are seconds. */
const decades = rule('date', 'd', /([12]\d{2}0|[1-9]0)['’]?s(?![\p{L}\p{N}])/u, (m, p) => {
  const run = m[1] ?? '';
  const waits = isWait(p);
  return run.length === 2 && waits ? null : decade(run);
});
const quotedYear = rule('date', 's', /['’‘](\d{2})(s?)(?![\p{L}\p{N}'’])/u, (m, p) =>
  /\p{L}$/u.test(before(p)) ? null : m[2] ? (m[1]?.endsWith('0') ? decade(m[1]) : null) : sayYear(m[0]),
);

/** 3-in-1: a small word between two figures. */
const inner = rule('word', 'l', /(?<=\d-)(\p{Ll}{2,4})-(?=\d)/u, (m) => ({ spoken: `${m[1] ?? ''}-`, kind: 'word' }));

/** mid-80s, pre-1990s, mid-20th: the word is said, and what follows it is read by itself. */
const prefixed = rule(
  'word',
  'l',
  /(\p{L}\p{Ll}{2,20})-(?=\d{1,4}['’]?s(?!\p{L})|\d{1,3}(?:st|nd|rd|th)(?!\p{L}))/u,
  (m, p) => (/[\p{L}\d-]$/u.test(before(p)) ? null : { spoken: `${m[1] ?? ''}-`, kind: 'word' }),
);

const eras = String.raw`(?:B\.C\.E\.|B\.C\.|A\.D\.|C\.E\.|B\.E\.|BCE|BC|AD|CE|BE)`;
const sayEra = (written: string): string => written.replaceAll('.', '');
/** 57 BC · AD 1446 · B.E. 2569 · 2569 BE */
const eraBehind = rule(
  'date',
  'd',
  new RegExp(`(\\d{1,4})(?:${dash}(\\d{1,4}))? ?(${eras})(?![\\p{L}\\p{N}-])`, 'u'),
  (m, p) =>
    `${year(withoutZeros(m[1] ?? ''))}${m[2] ? ` to ${year(withoutZeros(m[2]))}` : ''} ${sayEra(m[3] ?? '')}${stop(m[0].endsWith('.'), p)}`,
);
const eraBefore = rule(
  'date',
  'l',
  new RegExp(`(${eras}) ?(\\d{1,4})(?![\\p{L}\\d]|[.,]\\d)`, 'u'),
  (m) => `${sayEra(m[1] ?? '')} ${year(withoutZeros(m[2] ?? ''))}`,
);

/** Q3 2026 · 3Q 2026 · FY2026 */
const ordinals = ['', 'first', 'second', 'third', 'fourth'];
/** Without a year a Q may be a question's. */
const isQuarter = (place: Place): boolean =>
  /(?:\d{2}|(?:^|[^\p{L}])(?:in|for|by|of|since|until|through|the|each)) $/iu.test(before(place)) ||
  /^ (?:results?|sales|report|earnings|budget|targets?)/.test(after(place));
const quarter = rule(
  'date',
  'dl',
  /(?:Q([1-4])|([1-4])Q)(?: ?(?:of )?,? ?(?:FY ?)?([12]\d{3}|['’]\d\d))?(?![\p{L}\p{N}])/u,
  (m, p) =>
    m[3] === undefined && !isQuarter(p)
      ? null
      : `${ordinals[Number(m[1] ?? m[2])] ?? ''} quarter${m[3] ? ` of ${sayYear(m[3])}` : ''}`,
);
const fiscal = rule('date', 'l', /FY ?['’]?([12]\d{3}|\d{2})(?![\p{L}\d])/u, (m) => `fiscal year ${sayYear(m[1])}`);

const yearContext =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|for|to|of|year|years|before|after|during|between|early|late|mid|circa|around|born|died|established|founded|spring|summer|autumn|fall|winter|era|©|copyright|class of|and|through|january|february|march|april|may|june|july|august|september|october|november|december)[ -]$/iu;
const counted =
  /^ (?:\p{Ll}{2,20}s\b|people|children|men|women|won|yen|yuan|baht|dong|percent|million|billion|thousand|or more|or less|or fewer|degrees|per)/u;
/** Before these a year of any century; elsewhere only such as live. */
const strong =
  /(?:^|[^\p{L}])(?:in|since|until|till|from|year|before|after|during|circa|c\.|ca\.|born|died|founded|established) $/iu;
const isCentury = (y: string): boolean => /^(?:1[5-9]|20|25)/.test(y);

/** 2026 as a year: where a word of time stands before, or no counted thing follows. */
const yearAlone = rule('date', 'd', /([12]\d{3})(?![\d%]|[.,:/-]\d|[-]?\p{L}|['’]\d| ?(?:%|°))/u, (m, p) => {
  const written = m[1] ?? '';
  if (
    !(isCentury(written) || strong.test(before(p))) ||
    counted.test(after(p)) ||
    /[\p{Sc}#+*/=<>-] ?$|[.\d]$|\p{L}$/u.test(before(p))
  )
    return null;
  if (
    /(?:^|[^\p{L}])(?:number|no\.|nos\.|room|code|pin|ext\.?|extension|form|article|act|bus|route|line|flight|counter|ticket|total|of) (?:is )?$/iu.test(
      before(p),
    ) &&
    !before(p).endsWith(' of ')
  )
    return null;
  const shown = yearContext.test(before(p)) || strong.test(before(p));
  return shown || (/^(?:19|20[1-9])/.test(written) && /^ ?(?:$|[),.;:!?\n]| \p{Lu})/u.test(after(p)))
    ? year(written)
    : null;
});

/** 1998-2003 · 2025–26 · 2024/25 */
const yearRange = rule(
  'date',
  'd',
  /([12]\d{3})( ?[-–—~～] ?|\/)([12]\d{3}|\d{2})(?![\d%\p{L}]|[.,:/-]\d| ?(?:won|yen|yuan|baht|dong)\b)/u,
  (m, p) => {
    const [, from = '', mark = '', to = ''] = m;
    const full = to.length === 2 ? from.slice(0, 2) + to : to;
    if (!isCentury(from) || !isCentury(full) || Number(full) <= Number(from) || /[\p{Sc}\d.,-]$/u.test(before(p)))
      return null;
    if (to.length === 2 && Number(to) <= 12 && mark === '-') return null;
    return `${year(from)} to ${to.length === 2 ? cardinal(to) : year(to)}`;
  },
);

export const calendarRules: Rule[] = [
  monthFirst,
  monthYear,
  monthRange,
  dayFirst,
  shortMonth,
  weekdayRange,
  shortWeekday,
  dotted,
  isoTime,
  slashedMonth,
  slashed,
  inner,
  prefixed,
  decades,
  quotedYear,
  eraBehind,
  eraBefore,
  quarter,
  fiscal,
  yearRange,
];
/** After the shared ones, which know amounts, dates and phones. */
export const yearRules: Rule[] = [yearAlone];
