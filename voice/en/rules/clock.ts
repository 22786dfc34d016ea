import { after, before, rule, type Rule, withoutZeros } from '../../core/index.ts';
import { cardinal } from '../numbers.ts';
import { stop } from './calendar.ts';

const half = String.raw`([AaPp])\.? ?[Mm](?![\p{L}\p{N}])(\.?)`;
const figures = String.raw`(\d{1,2})(?:[:.]([0-5]\d))?`;
const dash = '(?: ?[-–—~〜～] ?| to )';

const twelve = (hour: string, minute: string | undefined): string | null => {
  if (Number(hour) > 23) return null;
  const m = Number(minute ?? '0');
  return `${cardinal(hour)}${m === 0 ? '' : ` ${m < 10 ? 'oh ' : ''}${cardinal(String(m))}`}`;
};

/** 9 a.m. · 2:30 pm · 09:05 AM · 01:00 a.m: letters, as the engine would read 'am' as a word. */
const clock = rule('time', 'd', new RegExp(`${figures}(?::([0-5]\\d))? ?${half}`, 'u'), (m, p) => {
  const [, hour = '', minute, second, letter = '', dot = ''] = m;
  const said = twelve(hour, minute);
  if (said === null || (/^a$/.test(letter) && /^ I\b/.test(after(p)))) return null;
  const seconds = second === undefined ? '' : ` and ${cardinal(second)} second${Number(second) === 1 ? '' : 's'}`;
  return `${said}${seconds} ${letter.toUpperCase()}M${stop(dot !== '', p)}`;
});

/** AM 9:00, as it is written in Korea. */
const before12 = rule('time', 'l', new RegExp(`(?<![\\p{L}\\p{N}])([AP])\\.?M\\.? ${figures}(?![\\d:])`, 'u'), (m) => {
  const said = m[3] === undefined ? null : twelve(m[2] ?? '', m[3]);
  return said === null ? null : `${said} ${m[1]}M`;
});

/** 2-5pm · 9:30–11 a.m.: the first of them is a time too. */
const span = rule(
  'time',
  'd',
  new RegExp(`${figures}(?:${dash})(?=\\d{1,2}(?:[:.][0-5]\\d)? ?[AaPp]\\.?[Mm](?!\\p{L}))`, 'u'),
  (m) => {
    const said = twelve(m[1] ?? '', m[2]);
    return said === null ? null : `${said} to`;
  },
);

/** 1 p.m. est: the zone is letters whatever its case. Zones of the IANA database and of the broadcasters' custom. */
const zone = rule(
  'letters',
  'l',
  /(est|edt|pst|pdt|cst|cdt|mst|mdt|gmt|utc|kst|jst|ict|cet|bst|ist|hst)(?![\p{L}\p{N}])/iu,
  (m, p) => (/(?:\d ?|[AaPp]\.?[Mm]\.? )$/.test(before(p)) ? m[0].toUpperCase() : null),
);

/** 0900 hrs · 1830 hours */
const military = rule('time', 'd', /([01]\d|2[0-3])([0-5]\d) ?(?:hrs|hours)(?![\p{L}])/u, (m) => {
  const [, h = '', mm = ''] = m;
  const hour = h.startsWith('0') ? `zero ${cardinal(h)}` : cardinal(h);
  return `${hour} ${mm === '00' ? 'hundred' : `${mm.startsWith('0') ? 'zero ' : ''}${cardinal(mm)}`} hours`;
});

const count = (n: string, unit: string): string => `${cardinal(withoutZeros(n))} ${unit}${Number(n) === 1 ? '' : 's'}`;

/** 1h 30m · 2h · 5m 30s · 1d 4h: m is a minute beside hours and seconds only. */
const duration = rule(
  'duration',
  'd',
  /(?:(\d{1,3})d ?)?(?:(\d{1,3}) ?h(?:rs?)?)(?: ?(\d{1,2}) ?m(?:ins?)?)?(?: ?(\d{1,2}) ?s(?:ecs?)?)?(?![\p{L}\p{N}])|(\d{1,3}) ?m(?:ins?)? ?(\d{1,2}) ?s(?:ecs?)?(?![\p{L}\p{N}])/u,
  (m, p) => {
    const [, days, hours, minutes, seconds, onlyMinutes, andSeconds] = m;
    const all: [string | undefined, string][] = [
      [days, 'day'],
      [hours, 'hour'],
      [minutes ?? onlyMinutes, 'minute'],
      [seconds ?? andSeconds, 'second'],
    ];
    const said = all.flatMap(([n, unit]) => (n === undefined ? [] : [count(n, unit)])).join(' ');
    // A 24h service is one of twenty four hours.
    return /^ (?:service|break|walk|drive|session|notice|delay)(?!\p{L})/u.test(after(p))
      ? said.replace(/s$/, '')
      : said;
  },
);

/** 16:9 · 3:2: what can't be a time is a ratio. */
const ratio = rule('number', 'd', /(\d{1,4}):(\d{1,4})(?![\d:])/u, (m) => {
  const [, a = '', b = ''] = m;
  const isTime = b.length === 2 && Number(b) < 60 && a.length < 3 && Number(a) < 25;
  return isTime || /^0\d/.test(a) || /^0\d/.test(b) ? null : `${cardinal(a)} to ${cardinal(b)}`;
});

export const clockRules: Rule[] = [clock, before12, span, zone, military, duration, ratio];
