import { before, rule, withoutZeros, type Rule } from '../../core/index.ts';
import { native, sino } from '../numbers.ts';

const days = '월화수목금토일';
/** 유월, 시월: the two months that lose a sound (표준어 규정 해설). */
export const monthName = (month: string): string =>
  month === '6' ? '유월' : month === '10' ? '시월' : `${sino(month)}월`;
/** Native up to twelve, Sino-Korean beyond: 열두 시, 십삼 시. */
export const hourName = (hour: string): string => (Number(hour) >= 1 && Number(hour) <= 12 ? native(hour) : sino(hour));

const afterDate = /(?:\d일?|일|월|년|\.)\s?$/;
const isMonth = (m: string): boolean => Number(m) >= 1 && Number(m) <= 12;
const isDay = (d: string): boolean => Number(d) >= 1 && Number(d) <= 31;
const monthDay = (m: string, d: string): string => `${monthName(withoutZeros(m))} ${sino(withoutZeros(d))}일`;

/** Days of the week behind dates, dates without a year or with two figures of it, spans of months and hours. */
export const calendarRules: Rule[] = [
  rule('date', 's', new RegExp(`\\(([${days}])(?:요일)?(?:[,·.・] ?(공휴일|휴일|휴무))?\\)`, 'u'), (m, p) =>
    afterDate.test(before(p)) ? `${m[1]}요일${m[2] ? ` ${m[2]}` : ''}` : null,
  ),
  rule('date', 's', new RegExp(`\\(([${days}](?:[,·/ ]{1,2}[${days}]){1,6})\\)`, 'u'), (m) => list(m[1] ?? '')),
  rule(
    'date',
    'sw',
    new RegExp(`\\(?(?<![가-힣])([${days}])(?:요일)? ?[~∼〜～–-] ?([${days}])(?:요일)?(?![가-힣])\\)?`, 'u'),
    (m) => `${m[1]}요일에서 ${m[2]}요일`,
  ),
  rule('date', 'w', new RegExp(`(?<![가-힣])[${days}](?:[,·/] ?[${days}]){1,6}(?![가-힣])`, 'u'), (m) => list(m[0])),
  rule('date', 's', /['’‘](\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?!\d)/u, (m) => {
    const [, y = '', mo = '', d = ''] = m;
    return isMonth(mo) && isDay(d) ? `${sino(withoutZeros(y))}년 ${monthDay(mo, d)}` : null;
  }),
  rule('date', 's', /['’‘](\d{2})년/u, (m) => `${sino(withoutZeros(m[1] ?? ''))}년`),
  rule('date', 'd', /(\d{4})\. ?(\d{1,2})\.(?! ?\d)/u, (m) =>
    isMonth(m[2] ?? '') ? `${sino(m[1] ?? '')}년 ${monthName(withoutZeros(m[2] ?? ''))}` : null,
  ),
  rule(
    'date',
    'd',
    new RegExp(`(\\d{1,2})[./] ?(\\d{1,2})\\.?(?= ?(?:\\([${days}]|[~∼〜～] ?\\d{1,2}[./]))`, 'u'),
    (m) => (isMonth(m[1] ?? '') && isDay(m[2] ?? '') ? monthDay(m[1] ?? '', m[2] ?? '') : null),
  ),
  rule('date', 'd', /(\d{1,2})[./] ?(\d{1,2})\.?(?! ?\d)/u, (m, p) =>
    p.previous === 'range' &&
    isMonth(m[1] ?? '') &&
    isDay(m[2] ?? '') &&
    /\d{1,2}[./] ?\d{1,2}\.?(?: ?\([월화수목금토일]\))? ?[~∼〜～] ?$/u.test(before(p))
      ? monthDay(m[1] ?? '', m[2] ?? '')
      : null,
  ),
  rule('date', 'd', /(\d{1,2}) ?[~∼〜～-] ?(\d{1,2})월/u, (m) =>
    isMonth(m[1] ?? '') && isMonth(m[2] ?? '')
      ? `${monthName(withoutZeros(m[1] ?? ''))}에서 ${monthName(withoutZeros(m[2] ?? ''))}`
      : null,
  ),
  rule('date', 'd', /(\d{1,2})월/u, (m) => (isMonth(m[1] ?? '') ? monthName(withoutZeros(m[1] ?? '')) : null)),
  rule(
    'date',
    'd',
    /(?:3·1|4·3|4·19|5·18|6·10|6·25|8·15|10·26|12·12|(?:3\.1|4\.19|5\.18|6\.25|8\.15)(?= ?(?:절|운동|혁명|민주|항쟁|전쟁|광복|경축|사태)))(?!\d)/u,
    (m) => Array.from(m[0].replace(/\D/, ''), (d) => sino(d)).join(''),
  ),
  rule('time', 'l', /(AM|PM|am|pm|[ap]\.m\.) ?(\d{1,2}):(\d{2})(?!\d)/u, (m) =>
    clock(m[1] ?? '', m[2] ?? '', m[3] ?? '0'),
  ),
  rule('time', 'd', /(\d{1,2})(?::(\d{2}))? ?(AM|PM|am|pm|[ap]\.m\.?)(?![a-zA-Z])/u, (m) =>
    clock(m[3] ?? '', m[1] ?? '', m[2] ?? '0'),
  ),
  rule(
    'time',
    'd',
    /(\d{1,2}) ?[~∼〜～-] ?(\d{1,2}) ?시(?!간)/u,
    (m) => `${hourName(withoutZeros(m[1] ?? ''))} 시에서 ${hourName(withoutZeros(m[2] ?? ''))} 시`,
  ),
  rule('time', 'd', /(\d{1,2}) ?시(?!간|[도]|군|집)/u, (m) =>
    Number(m[1]) <= 29 ? `${hourName(withoutZeros(m[1] ?? ''))} 시` : null,
  ),
];

const list = (written: string): string =>
  Array.from(written.replaceAll(/[^월화수목금토일]/g, ''), (d) => `${d}요일`).join(', ');

const clock = (half: string, hour: string, minute: string): string | null => {
  if (Number(hour) < 1 || Number(hour) > 12 || Number(minute) > 59) return null;
  const minutes = withoutZeros(minute) === '0' ? '' : ` ${sino(withoutZeros(minute))} 분`;
  return `${/^a/i.test(half) ? '오전' : '오후'} ${hourName(withoutZeros(hour))} 시${minutes}`;
};

/** Whether a time of the clock stands after 오전, 밤 and their like, itself or as the end of a span. */
export const isHalfDay = (text: string): boolean =>
  /(?:오전|오후|새벽|아침|점심|낮|저녁|밤|정오|자정)\s?(?:\d{1,2}:\d\d ?[-~∼〜～] ?)?$/.test(text);
