import { after, before, rule, type Rule, withoutZeros } from '../../core/index.ts';
import { cardinal } from '../numbers.ts';
import { sayTime } from '../wording.ts';

const eras: Readonly<Record<string, string>> = { R: '令和', H: '平成', S: '昭和', T: '大正', M: '明治' };
const isMonth = (m: string): boolean => Number(m) >= 1 && Number(m) <= 12;
const isDay = (d: string): boolean => Number(d) >= 1 && Number(d) <= 31;
const number = (figures: string): string => cardinal(withoutZeros(figures));

/** R6.4.1, H30.8, S55: an era by its letter (JIS X 0301); 令和6.4.1 and 令和6/4/1 too. R元年 is 令和元年. */
const eraDate = (era: string, [y = '', m = '', d = '']: readonly string[]): string | null => {
  if (!isMonth(m) || (d !== '' && !isDay(d))) return null;
  return `${era}${number(y)}年${number(m)}月${d === '' ? '' : `${number(d)}日`}`;
};
const eraRules: Rule[] = [
  rule('date', 'l', /(?<![A-Za-z0-9])([RHSTM])\.?(\d{1,2})[./-](\d{1,2})(?:[./-](\d{1,2}))?(?![\d./-])/u, (m) =>
    eraDate(eras[m[1] ?? ''] ?? '', [m[2] ?? '', m[3] ?? '', m[4] ?? '']),
  ),
  rule('date', 'l', /(?<![A-Za-z0-9])([RHSTM])(\d{1,2}|元)(?=年)/u, (m) => {
    const [, era = '', year = ''] = m;
    return `${eras[era] ?? ''}${year === '元' ? year : number(year)}`;
  }),
  rule('date', 'd', /(?<=令和|平成|昭和|大正|明治)(\d{1,2})[./-](\d{1,2})(?:[./-](\d{1,2}))?(?![\d./-])/u, (m) =>
    eraDate('', [m[1] ?? '', m[2] ?? '', m[3] ?? '']),
  ),
  rule('date', 'l', /(?:B\.?C\.?|A\.?D\.?|B\.?E\.?)(?= ?\d{1,4}年?)/u, (m) =>
    m[0].startsWith('A') ? '西暦' : /E/.test(m[0]) ? '仏暦' : '紀元前',
  ),
];

/** 07月, 05日, 00分: their zeros aren't said, but for none at all. */
const zeroRule = rule('date', 'd', /(0\d|00)(?=[年月日時分秒])/u, (m) => number(m[0]));

const days = '月火水木金土日';
const dayName = (char: string): string =>
  char.startsWith('祝') ? '祝日' : char.startsWith('休') || char.startsWith('振') ? '休日' : `${char}曜日`;
const dayList =
  /\(([月火水木金土日祝休])(?:曜日?|日)?(?:([~〜～・、,/-])([月火水木金土日祝休]|振休)(?:曜日?|日)?)?(?:([~〜～・、,/-])([月火水木金土日祝休])(?:曜日?|日)?)?(?:([~〜～・、,/-])([月火水木金土日祝休])(?:曜日?|日)?)?\)/u;
const joint = (mark: string | undefined): string => (mark === undefined ? '' : /[~〜～-]/.test(mark) ? 'から' : '、');

/** 10月5日(月), (月・祝), (火~土): days of the week in brackets; a lone one only behind a date. */
const weekdayRule = rule('date', 's', dayList, (m, p) => {
  const [, first = '', mark, second, mark2, third, mark3, fourth] = m;
  if (second === undefined && !/(?:[\d日週]|^)$/.test(before(p))) return null;
  const rest = [[mark, second], [mark2, third], [mark3, fourth]] as const; // prettier-ignore
  return dayName(first) + rest.map(([j, day]) => (day === undefined ? '' : joint(day === '祝' && !/[~〜～]/.test(j ?? '') ? undefined : j) + dayName(day))).join(''); // prettier-ignore
});

/** 月~金 9:00: days without brackets, where no other word touches them. */
const openDaysRule = rule(
  'date',
  'w',
  new RegExp(`(?<!\\p{L})([${days}])[~〜～-]([${days}])(?!\\p{L})`, 'u'),
  (m) => `${dayName(m[1] ?? '')}から${dayName(m[2] ?? '')}`,
);

/** 4/1(火), 10/5~10/9, 3/31まで: a day of the year where what stands around says so, for 3/4 is a fraction. */
const shortRule = rule('date', 'd', /(\d{1,2})\/(\d{1,2})(?![\d/])/u, (m, p) => {
  const [, month = '', day = ''] = m;
  if (!isMonth(month) || !isDay(day)) return null;
  const isDate =
    /^ ?(?:\([月火水木金土日祝]|[~〜～-] ?\d{1,2}\/\d|まで|から|以降|以前|必着|締|開始|発売|予定|付|頃|[~〜～])/u.test(
      after(p),
    ) || /\d\/\d{1,2}(?:\([^)]{1,3}\))? ?[~〜～-] ?$/u.test(before(p));
  return isDate ? `${number(month)}月${number(day)}日` : null;
});

/** AM 9:00, 9:00 PM, 9pm: 午前, 午後. */
const half = (mark: string): string => (/^a/i.test(mark) ? '午前' : '午後');
const halfDay = '[AaPp]\\.?[Mm]\\.?';
const clock = (hour: string, minute: string | undefined): string | null =>
  Number(hour) > 12
    ? null
    : sayTime(
        { hour: withoutZeros(hour), minute: withoutZeros(minute ?? '0'), second: null },
        { text: '', start: 0, end: 0, previous: null },
      );
const halfDayRules: Rule[] = [
  rule('time', 'l', new RegExp(`(?<![A-Za-z])(${halfDay}) ?(\\d{1,2})(?::([0-5]\\d)|時)?(?![\\d:.])`, 'u'), (m) => {
    const said = clock(m[2] ?? '', m[3]);
    return said === null ? null : half(m[1] ?? '') + said;
  }),
  rule('time', 'd', new RegExp(`(\\d{1,2})(?::([0-5]\\d))? ?(${halfDay})(?![A-Za-z])`, 'u'), (m) => {
    const said = clock(m[1] ?? '', m[2]);
    return said === null ? null : half(m[3] ?? '') + said;
  }),
];

/** 残り時間 02:30: minutes and seconds that are left, no time of day. */
const leftRule = rule(
  'duration',
  'd',
  /(?<=(?:残り時間|残り|経過時間|制限時間|再生時間|あと)[はが:、 ]{0,2})(\d{1,2}):([0-5]\d)(?![\d:])|(\d{1,2}):([0-5]\d)(?=お待ち|使え|手伝い|経過)/u,
  (m) => {
    const [minutes, seconds] = [number(m[1] ?? m[3] ?? ''), number(m[2] ?? m[4] ?? '')];
    if (seconds === '零') return `${minutes}分`;
    return minutes === '零' ? `${seconds}秒` : `${minutes}分${seconds}秒`;
  },
);

export const dateRules: Rule[] = [
  ...eraRules,
  ...halfDayRules,
  zeroRule,
  leftRule,
  weekdayRule,
  openDaysRule,
  shortRule,
];
