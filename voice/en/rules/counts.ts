import {
  after,
  anyOf,
  before,
  currencySigns,
  parseQuantity,
  quantityPattern,
  rule,
  type Rule,
  unitSymbols,
  withoutZeros,
} from '../../core/index.ts';
import { cardinal, ordinal, plural, year } from '../numbers.ts';
import { currencyWords, eachWords, ownUnits, scaleWords, unitName } from '../units.ts';
import { amount, measured, words } from '../wording.ts';
import { isWait } from './calendar.ts';

const quantity = quantityPattern(words);
const figure = String.raw`\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,16}`;
const plain = (written: string): string => withoutZeros(written.replaceAll(',', ''));
const say = (written: string): string => amount(parseQuantity(written, words.style));

/** 1st · 22nd · 1,000th · 21ST: whatever letters stand there, the number decides. */
const ordinalRule = rule(
  'ordinal',
  'd',
  new RegExp(`(${figure})(?:st|nd|rd|th|ST|ND|RD|TH)(?![\\p{L}\\p{N}@]|\\.\\p{L})`, 'u'),
  (m) => ordinal(plain(m[1] ?? '')),
);

/** Page 1/3 · Step 2/5: so many of so many. */
const ofRule = rule(
  'number',
  'd',
  /(?<=(?:[Pp]ages?|[Ss]teps?|[Qq]uestions?|[Ii]tems?|[Ss]lides?|[Ss]creens?|[Pp]arts?|[Ff]iles?|[Ss]tages?|[Pp]hotos?|[Ss]heets?|[Vv]olumes?|[Cc]opy|PAGE|STEP|QUESTION) )(\d{1,4}) ?\/ ?(\d{1,4})(?![\d/])/u,
  (m) => `${cardinal(m[1] ?? '')} of ${cardinal(m[2] ?? '')}`,
);
const ofBefore = rule(
  'number',
  'd',
  /(\d{1,4})\/(\d{1,4})(?= (?:[Pp]ages?|[Ss]teps?|[Qq]uestions?)(?!\p{L}))/u,
  (m) => `${cardinal(m[1] ?? '')} of ${cardinal(m[2] ?? '')}`,
);

/** 24/7, 50/50 and 9/11 are no fractions. */
const fixed = rule(
  'number',
  'd',
  /(24)[/-](7)(?![\d/-])|(50)[/-](50)(?![\d/-])|(9)\/(11)(?![\d/])|(20)\/(20)(?= ?(?:vision|$))/u,
  (m) =>
    m
      .slice(1)
      .filter((part) => part !== undefined)
      .map(cardinal)
      .join(' '),
);

/** 120/80 mmHg: 'over'. */
const pressure = rule(
  'measure',
  'd',
  /(\d{2,3})\/(\d{2,3}) ?mm ?Hg(?![\p{L}])/u,
  (m) => `${cardinal(m[1] ?? '')} over ${cardinal(m[2] ?? '')} millimeters of mercury`,
);

const lowerNext = String.raw`(?= ?(?:[%°℃]|\p{Ll}|[KMGTkm]?B\b))`;
/** 3-5 days · 10-20% · 36.5–37.5 °C: between two figures, of which the second is larger, a dash is 'to'. */
const rangeRule = rule(
  'range',
  'd',
  /(\d{1,9}(?:,\d{3}){0,4}(?:\.\d{1,4})?)( ?[-–—~〜～] ?)(?=(\d{1,9}(?:,\d{3}){0,4}(?:\.\d{1,4})?)(?![\d:*●•○]|[-–/]\d|\.\d| ?[-+*=] ?\d))/u,
  (m, p) => {
    const [, from = '', mark = '', to = ''] = m;
    if (/^0\d/.test(from) || /^0\d/.test(to) || /[\p{L}\d][-./:,]?$|[-/]$/u.test(before(p))) return null;
    const counted = new RegExp(`^${to.replaceAll('.', String.raw`\.`)}${lowerNext}`, 'u').test(after(p));
    const rises = Number(from.replaceAll(',', '')) < Number(to.replaceAll(',', ''));
    const equation = /^[\d.,]{1,20} ?=/.test(after(p));
    if (equation || !(counted || /[^-]/.test(mark.trim()) || rises)) return null;
    if (!counted && mark === '-' && isPlace(before(p), after(p))) return null;
    return `${say(from)} to`;
  },
);

/** House numbers, clauses and rooms have a dash that is no range: 12-3 Sejong-ro, Article 29-2, Unit 3-201. */
const isPlace = (front: string, behind: string): boolean =>
  /(?:^|[^\p{L}])(?:article|art\.|section|sec\.|form|room|rm\.|unit|apt\.?|suite|no\.|number|building|bldg\.|ro|gil|daero|dong|address:?|exit|gate|model|type|line|table|figure|fig\.|bus|at) $/iu.test(
    front,
  ) || /^\d{1,4},? (?:\p{Lu}|[\p{L}'’]{2,20}-(?:ro|gil|daero|dong|ga|gu))/u.test(behind);

/** What is left of such: 'twelve dash three'. Short ones; long ones are identifiers. */
const dashRule = rule('id', 'd', /(\d{1,4})-(\d{1,4})(?![\d*●•○]|[-–]\d|\.\d)/u, (m, p) => {
  const [, a = '', b = ''] = m;
  if (
    /^0\d/.test(a) ||
    /^0\d/.test(b) ||
    a.length + b.length > 6 ||
    /[\p{L}\d][-.]?$/u.test(before(p)) ||
    /^ ?=/.test(after(p))
  )
    return null;
  return `${cardinal(a)} dash ${cardinal(b)}`;
});

/** 3.5 × 4.5 cm · 1920x1080 · 35mm x 45mm: 'by'; in a sum, 'times'. */
const by = rule('symbol', 'ls', /[x×X](?= ?\d)/u, (_, p) => {
  if (!/\d ?(?:[cmk]?m|in|ft|px)? ?$/.test(before(p))) return null;
  const sum = /^ ?[\d.,]{1,20} ?[=+]/.test(after(p)) || /[=+*/÷] ?\d{1,9} ?$/.test(before(p));
  return sum ? 'times' : 'by';
});
const sized = rule('number', 'd', /(\d{1,5}(?:\.\d{1,4})?) ?(?=[xX×] ?\d{1,5}(?![\d-]|[A-Za-z]\d))/u, (m) =>
  say(m[1] ?? ''),
);

const bothUnits: Readonly<Record<string, readonly [one: string, many: string]>> = {
  ...Object.fromEntries(
    Object.entries(unitSymbols).map(([symbol, unit]) => [symbol, [unitName(unit, true), unitName(unit, false)]]),
  ),
  ...ownUnits,
};

/** 30 s · 2 hrs · 100 sq ft · 5 lb. bag: what only English writes, and a dot in mid-sentence. */
const unitRule = rule(
  'measure',
  'ds',
  new RegExp(
    `(${quantity})( ?)(${anyOf(Object.keys(ownUnits))})(\\.(?! ?\\p{Lu}|\\p{L}| ?$))?(?![\\p{L}\\p{N}/²³'’@]|-\\p{L}|\\.\\p{L})`,
    'u',
  ),
  (m, p) => {
    const [, written = '', gap = '', unit = ''] = m;
    const known = ownUnits[unit];
    if (!known || (unit === 'in' && (gap !== '' || /[\d]$/.test(unit)))) return null;
    if (unit === 's' && gap === '' && /^[1-9]\d?0$/.test(written) && !isWait(p)) return null;
    return measured(parseQuantity(written, words.style), ...known);
  },
);
const dottedUnit = rule(
  'measure',
  'ds',
  new RegExp(`(${quantity}) ?(lbs?|oz|ft|in|yd|mi|gal|km|cm|mm|kg|hr|min|sec|m|g)\\.(?= ?[\\p{Ll},;:)\\d])`, 'u'),
  (m) => measured(parseQuantity(m[1] ?? '', words.style), ...(bothUnits[m[2] ?? ''] ?? ['', ''])),
);

/** 5 min walk, 2 hr session: one of the unit, as in a compound. */
const before_ =
  'walk|drive|ride|break|wait|stay|delay|session|call|interview|lesson|visit|course|limit|service|bag|box|bottle|pack|file|race|run|radius|zone';
const adjective = rule(
  'measure',
  'd',
  new RegExp(`(\\d{1,4}) ?(min|hr|h|km|m|ft|kg|lb|L|ml|GB|MB)\\.?(?= (?:${before_})(?!\\p{L}))`, 'u'),
  (m) => `${cardinal(m[1] ?? '')} ${bothUnits[m[2] ?? '']?.[0] ?? ''}`,
);

/** $5-10 · $1.2–1.5 million: both are of the sign that stands before. */
const moneyRange = rule(
  'money',
  's',
  new RegExp(
    `(${anyOf(Object.keys(currencySigns).filter((sign) => sign.length === 1))})(\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,2})?) ?[-–—~〜～] ?(\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,2})?)(?![\\d%]|[.,/-]\\d)(?: ?(${words.scales}))?`,
    'u',
  ),
  (m, p) => {
    const [, sign = '', from = '', to = '', scale = ''] = m;
    if (Number(from.replaceAll(',', '')) >= Number(to.replaceAll(',', ''))) return null;
    const currency = sign === '¥' ? words.yen : (currencySigns[sign] ?? 'USD');
    const second = words.money({ amount: parseQuantity(to, words.style), currency, sign, scale, per: null }, p);
    return second === null ? null : `${say(from)} to ${second}`;
  },
);

/** 5-km run · 10-kg box: one of the unit, before what it is of. */
const compound = rule(
  'measure',
  'd',
  new RegExp(
    `(\\d{1,4}(?:\\.\\d{1,3})?)-(${anyOf(Object.keys(bothUnits).filter((unit) => /^[A-Za-z]{1,4}$/.test(unit)))})(?= \\p{Ll})(?! (?:to|and|or)\\b)`,
    'u',
  ),
  (m) => `${say(m[1] ?? '')} ${bothUnits[m[2] ?? '']?.[0] ?? ''}`,
);

/** 5'11" · 6′ 2″ */
const feet = rule(
  'measure',
  'd',
  /(\d{1,2})['′’] ?(\d{1,2}(?:\.\d)?)(?:["″”]|['’]{2})/u,
  (m) => `${cardinal(m[1] ?? '')} feet ${say(m[2] ?? '')} inch${m[2] === '1' ? '' : 'es'}`,
);

/** 24-hour · 3-day: a number and the word it is joined to. */
const joined = rule(
  'number',
  'd',
  new RegExp(`(${figure})-(?=\\p{L}\\p{Ll}{1,20}(?![\\p{L}\\d@.]{0,63}@)(?!\\d))`, 'u'),
  (m, p) =>
    /[\p{L}\d][-.]?$/u.test(before(p)) || /^0\d/.test(m[1] ?? '')
      ? null
      : /^(?:19|20)\d\d$/.test(m[1] ?? '')
        ? year(m[1] ?? '')
        : cardinal(plain(m[1] ?? '')),
);

/** 10K · 1.5M views · 5k run */
const scaled = rule('number', 'd', /(\d{1,4}(?:\.\d{1,3})?)(K|k|M|bn|B)(?=\+?(?: \p{Ll}|[.,;:!?)]|$))/u, (m, p) => {
  const [, written = '', scale = ''] = m;
  const round = written.includes('.') || /^[1-9]\d?0{0,3}$/.test(written);
  if (!round || /[\p{L}\d-]$/u.test(before(p)) || (scale !== 'k' && scale !== 'K' && !/^\+? \p{Ll}/u.test(after(p))))
    return null;
  return /[kK]/.test(scale) && /^[1-9]$/.test(written)
    ? `${say(written)} K`
    : `${say(written)} ${scaleWords[scale] ?? ''}`;
});

/** 3F · 4/F · B2F · B1: floors. */
const floor = rule('counter', 'd', /([1-9]\d?)\/?F(?![\p{L}\p{N}-])/u, (m) => `${ordinal(m[1] ?? '')} floor`);
const basement = rule('counter', 'l', /(?<![\p{L}\p{N}-])B([1-9])F?(?![\p{L}\p{N}-])/u, (m) =>
  m[0].endsWith('F') ? `basement ${cardinal(m[1] ?? '')}` : `B ${cardinal(m[1] ?? '')}`,
);

/** 10x faster: so many times. */
const fold = rule(
  'number',
  'd',
  /(\d{1,4}(?:\.\d)?)[xX×](?= (?:faster|slower|more|less|larger|bigger|higher|the|as|a|an|per|daily)(?!\p{L}))/u,
  (m) => `${say(m[1] ?? '')} times`,
);

/** 12.50 dollars · 1.20 euros: coins are said where they are written in full. */
const currencyByName: Readonly<Record<string, keyof typeof currencyWords>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  baht: 'THB',
};
const named = rule(
  'money',
  'd',
  /(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})\.(\d\d) (dollar|euro|pound|baht)s?(?!\p{L})/u,
  (m, p) =>
    words.money(
      {
        amount: parseQuantity(`${m[1] ?? ''}.${m[2] ?? ''}`, words.style),
        currency: currencyByName[m[3] ?? ''] ?? 'USD',
        sign: '',
        scale: '',
        per: null,
      },
      p,
    ),
);
/** 50.000₫ · 1.250.000 VND, with the dots of Vietnam; 75,50 € and €75,50, with the comma of the continent. */
const vietnamese = rule(
  'money',
  'd',
  /(\d{1,3}(?:\.\d{3}){1,4}) ?(?:₫|đ|VNĐ|VND|dong)(?!\p{L})/u,
  (m) => `${cardinal((m[1] ?? '').replaceAll('.', ''))} dong`,
);
const continental = rule(
  'money',
  'ds',
  /€ ?(\d{1,3}(?:\.\d{3}){0,3}|\d{1,9}),(\d\d)(?!\d)|(\d{1,3}(?:\.\d{3}){0,3}|\d{1,9}),(\d\d) ?(?:€|EUR(?!\p{L}))/u,
  (m, p) =>
    words.money(
      {
        amount: parseQuantity(`${(m[1] ?? m[3] ?? '').replaceAll('.', '')}.${m[2] ?? m[4] ?? ''}`, words.style),
        currency: 'EUR',
        sign: '',
        scale: '',
        per: null,
      },
      p,
    ),
);
/** under-18s · over 65s: people of that age. */
const ages = rule('number', 'd', /(?<=(?:[Uu]nder|[Oo]ver)[- ])([1-9]\d)s(?![\p{L}\p{N}])/u, (m) =>
  plural(cardinal(m[1] ?? '')),
);
const cents = rule('money', 'd', /(\d{1,3})(?:¢|￠)/u, (m) => `${cardinal(m[1] ?? '')} cent${m[1] === '1' ? '' : 's'}`);

/** 10,000 won/month · 30 km/day: per. */
const per = rule(
  'symbol',
  's',
  new RegExp(
    `/ ?(${anyOf([...Object.keys(eachWords), 'second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'quarter', 'person', 'page', 'copy', 'piece', 'time', 'unit', 'household', 'capita', 'adult', 'child', 'room', 'seat', 'visit'])})(?![\\p{L}\\p{N}/])`,
    'u',
  ),
  (m, p) => {
    if (!/\d(?:[\d.,]{0,12})? ?[\p{L}\p{Sc}%²³]{0,12}$/u.test(before(p)) || /\d\/\d{0,4}$/.test(before(p))) return null;
    const unit = m[1] ?? '';
    return unit === 'ea' ? 'each' : `per ${eachWords[unit] ?? unit}`;
  },
);

/** 10^6 · 2^3 */
const power = rule('number', 's', /\^(-?\d{1,3})(?!\d)/u, (m) => `to the power of ${say(m[1] ?? '')}`);
/** 5 - 3 = 2 */
const minus = rule('symbol', 's', /[-−–](?= ?[\d.]{1,12} ?[-+=*/×÷])/u, (_, p) =>
  /[\d)] ?$/.test(before(p)) ? 'minus' : null,
);
const division = rule('symbol', 's', /\/(?= ?\d{1,9} ?=)/u, (_, p) =>
  /[\d)] ?$/.test(before(p)) ? 'divided by' : null,
);
/** 10/2 = 5: the slash of a sum makes no fraction. */
const dividend = rule(
  'number',
  'd',
  /(\d{1,9}) ?\/ ?(\d{1,9})(?= ?=)/u,
  (m) => `${cardinal(m[1] ?? '')} divided by ${cardinal(m[2] ?? '')}`,
);
const times = rule('symbol', 's', /\*(?= ?[\d(])/u, (_, p) => (/[\dxyz)] ?$/.test(before(p)) ? 'times' : null));
/** ~5 minutes · <5 · >= 3 */
const about = rule('symbol', 's', /[~〜～≈](?= ?[\d$₩€£¥])/u, (_, p) =>
  /[\p{L}\p{N})%] ?$/u.test(before(p)) ? null : 'about',
);
const compare = rule(
  'symbol',
  's',
  /(<=|>=|≤|≥|<|>)(?= ?[-+$₩€£¥]?\d)/u,
  (m) =>
    ({
      '<=': 'less than or equal to',
      '≤': 'less than or equal to',
      '>=': 'greater than or equal to',
      '≥': 'greater than or equal to',
      '<': 'less than',
      '>': 'greater than',
    })[m[1] ?? ''] ?? null,
);

/** 15+ years · 65+: 'or more' is what a plus behind a figure means. */
const more = rule('number', 's', /\+(?=$|[ ,.;:)!?](?! ?\d))/u, (_, p) => (/\d$/.test(before(p)) ? 'plus' : null));

export const countRules: Rule[] = [
  ordinalRule,
  ofRule,
  ofBefore,
  fixed,
  pressure,
  dividend,
  feet,
  named,
  cents,
  vietnamese,
  continental,
  ages,
  moneyRange,
  adjective,
  compound,
  unitRule,
  dottedUnit,
  scaled,
  floor,
  basement,
  fold,
  sized,
  by,
  per,
  power,
  minus,
  division,
  times,
  about,
  compare,
  more,
];
/** Behind dates and phones. */
export const rangeRules: Rule[] = [rangeRule, joined, dashRule];
