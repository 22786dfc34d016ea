import { after, anyOf, before, isPause, type Place, rule, type Rule } from '../../core/index.ts';
import { markNames } from '../letters.ts';
import { dotted, numbered, onlyDotted, plain, states, streets, suffixes, titles } from '../lexicon/abbreviations.ts';
import { stop } from './calendar.ts';

const alone = '(?![\\p{L}\\p{N}])';
const start = '(?<![\\p{L}\\p{N}])';

/** As a sentence begins, or a name: Dr. is Doctor. */
const capitalised = (said: string, written: string): string =>
  /^\p{Lu}/u.test(written) ? said.charAt(0).toUpperCase() + said.slice(1) : said;

/** Before a name: Dr. Kim, Mrs Park, St. Mary. */
const title = rule(
  'abbreviation',
  'l',
  new RegExp(
    `${start}(${anyOf(Object.keys(titles))})(\\.?)${alone}(?=\\.? ?["“‘(]?\\p{Lu}|\\.? (?:&|and) (?:Mr|Ms|Dr))`,
    'u',
  ),
  (m, p) => {
    const [, short = '', dot = ''] = m;
    if (dot === '' && onlyDotted.has(short)) return null;
    // Elm St. Mary waits: behind a name and before a new sentence it is a street; Dr. and St. begin a name anywhere else.
    if (short in streets && isStreet(p)) return null;
    return capitalised(titles[short] ?? '', short);
  },
);

/** A house or a name stands before: 12 Elm St, Fifth Ave. */
const isStreet = (place: Place): boolean =>
  /(?:\p{Lu}[\p{L}'’]{1,20}|\d(?:st|nd|rd|th)) $/u.test(before(place)) &&
  !/(?:^|[.!?] |(?:^|[^\p{L}])(?:[Aa]t|[Ii]n|[Tt]o|[Ff]rom|[Mm]eet|[Ss]ee|[Aa]sk|[Cc]all|[Hh]i|[Dd]ear|[Hh]ello|[Tt]he|[Bb]y|[Ff]or|[Aa]nd|[Ww]ith|[Oo]f|[Tt]hank|[Ii]s) )$/u.test(
    before(place),
  );
const street = rule(
  'abbreviation',
  'l',
  new RegExp(`${start}(${anyOf(Object.keys(streets))})(\\.?)${alone}`, 'u'),
  (m, p) => {
    const [, short = '', dot = ''] = m;
    const numbered_ = /\d[\p{L}\d ]{0,24}$/u.test(before(p)) || dot === '.' || /^(?:,|$| \p{Lu}| \d)/u.test(after(p));
    if (
      !isStreet(p) ||
      !numbered_ ||
      (dot === '' && /^(?:Pl|Ter|Sta|Pk|Ct|Sq|Av)$/.test(short) && !/\d/.test(before(p)))
    )
      return null;
    return `${capitalised(streets[short] ?? '', short)}${stop(dot === '.' && !/^ [A-Z]{2}\b/.test(after(p)), p)}`;
  },
);

const suffix = rule(
  'abbreviation',
  'l',
  new RegExp(`${start}(${anyOf(Object.keys(suffixes))})\\.${alone}`, 'u'),
  (m, p) =>
    /[\p{L}.],? $/u.test(before(p)) ? `${capitalised(suffixes[m[1] ?? ''] ?? '', m[0])}${stop(true, p)}` : null,
);

const numberWords = anyOf([
  ...Object.keys(numbered),
  ...Object.keys(numbered).map((w) => w.toLowerCase()),
  'NO',
  'TEL',
  'VOL',
]);
/** No. 5 · p. 12 · Rm. 305 · Nos. 1–3 */
const beforeNumber = rule(
  'abbreviation',
  'l',
  new RegExp(`${start}(${numberWords})(\\.?) ?:?(?= ?#?(?:[A-Z]{1,3}-?)?\\d)`, 'u'),
  (m, p) => {
    const [, short = '', dot = ''] = m;
    if (dot === '' && !/^(?:No|Nos|Rm|Apt|Bldg|Vol|Para|Tel|TEL|Ext|Ver|pp)$/.test(short)) return null;
    if (dot === '' && short === 'No' && after(p).startsWith(' ') && !/^ \d{1,5}(?:$|[,.;)])/.test(after(p)))
      return null;
    const key = short[0]?.toUpperCase() + short.slice(1).toLowerCase();
    const said = numbered[short] ?? numbered[key];
    return said === undefined ? null : `${capitalised(said, short)}${m[0].endsWith(':') ? ',' : ''}`;
  },
);

/** These may end a sentence; behind the others, such as e.g. and vs., it goes on. */
const ending =
  /^(?:etc|et al|hrs|mins|secs|[Mm]isc|[Dd]ept|[Gg]ovt|[Uu]niv|[Bb]ldg|[Aa]pt|[Aa]ppt|Ph\.D|[BM]\.[AS]|M\.D)\.$/;
const dottedRule = rule(
  'abbreviation',
  'l',
  new RegExp(`${start}(${anyOf(Object.keys(dotted))})${alone}`, 'u'),
  (m, p) => {
    const said = dotted[m[1] ?? ''] ?? '';
    if (
      /^(?:min|Min|max|Max|temp|Temp|est|Est|reg|Reg|doc|avg|ref|Ref)\.$/.test(m[1] ?? '') &&
      /^(?:$|\n| \p{Lu})/u.test(after(p))
    )
      return null;
    return `${capitalised(said, m[0])}${stop(ending.test(m[0]), p)}`;
  },
);
const plainRule = rule(
  'abbreviation',
  'l',
  new RegExp(`(?<![\\p{L}\\p{N}.@/])(${anyOf(Object.keys(plain))})(?:(?<=/)|(?![\\p{L}\\p{N}@/]|\\.\\p{L}))`, 'u'),
  (m, p) => (/^(?:\.?@)/.test(after(p)) ? null : capitalised(plain[m[1] ?? ''] ?? '', m[0])),
);

/** Dallas, TX · CA 95051 */
const state = rule(
  'abbreviation',
  'l',
  new RegExp(`${start}(${anyOf(Object.keys(states))})(?= \\d{5}(?!\\d)|(?:[.,;]|$)|\\n)`, 'u'),
  (m, p) =>
    /^ \d{5}/.test(after(p)) ||
    (/\p{Lu}\p{Ll}{2,20}, $/u.test(before(p)) && !/^(?:MD|OK|IN|ME|OR|HI|ID)$/.test(m[1] ?? ''))
      ? (states[m[1] ?? ''] ?? null)
      : null,
);

/** D.C. and other letters with dots. */
const initials = rule(
  'letters',
  'l',
  /(?<![\p{L}\p{N}])(?:[A-Z]\.){2,6}(?![\p{L}\p{N}])/u,
  (m, p) => `${m[0].replaceAll('.', '')}${stop(true, p)}`,
);

/** What is not: "don't" keeps its sign, which the engine needs; 'self-service' keeps its hyphen. */
const inWord = rule('mark', 's', /['’‘-](?=\p{L})/u, (m, p) =>
  /\p{L}$/u.test(before(p)) ? { spoken: m[0] === '-' ? '-' : "'", kind: 'symbol' } : null,
);
const bracketed = rule('symbol', 's', /\((?:s|es)\)/u, (_, p) =>
  /\p{L}$/u.test(before(p)) ? { spoken: '', kind: 'mark' } : null,
);

export const textRules: Rule[] = [
  inWord, bracketed, title, beforeNumber, state, street, suffix, dottedRule, plainRule, initials,
]; // prettier-ignore

/** Signs that are said among words; all others pass in silence. */
const said: Readonly<Record<string, string>> = {
  '&': 'and', '+': 'plus', '=': 'equals', '≠': 'is not equal to', '≈': 'is about', '≒': 'is about', '×': 'times', '÷': 'divided by', '±': 'plus or minus', '%': 'percent', '‰': 'per mille', '@': 'at', '°': 'degrees', '#': 'hash', '$': 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen', '₩': 'won', '฿': 'baht', '₫': 'dong', '₹': 'rupee', '₱': 'peso', '¢': 'cent',
  '≤': 'less than or equal to', '≥': 'greater than or equal to', '∞': 'infinity', '√': 'square root of', '§': 'section', '¶': 'paragraph', '©': 'copyright', '®': 'registered', '™': 'trademark', '※': 'note', '↑': 'up', '↓': 'down', '★': 'star', '☆': 'star', '♥': 'heart', '♡': 'heart', '✓': 'check', '✔': 'check', '²': 'squared', '³': 'cubed', '☎': 'telephone', '☏': 'telephone', 'π': 'pi',
}; // prettier-ignore
const lone: Readonly<Record<string, string>> = { ...markNames, '…': 'ellipsis', '·': 'middle dot', '•': 'bullet', '→': 'right', '←': 'left', '−': 'minus', '–': 'dash', '—': 'dash', '#': 'number sign', '@': 'at sign', '.': 'full stop' }; // prettier-ignore

export const symbol = (char: string, place: Place): string => {
  if (place.text.trim() === char) return isPause(char) ? char : (said[char] ?? lone[char] ?? '');
  if (isPause(char)) return char;
  const [front, behind] = [before(place), after(place)];
  if ((char === '*' || char === '#') && /^(?: (?:key|sign|button)|,? (?:or|and) [#*])/.test(behind))
    return char === '*' ? 'star' : 'hash';
  if (
    (char === '*' || char === '#') &&
    /(?:[Pp]ress|[Ee]nter|[Dd]ial|then|[Mm]arked|with an?|[#*] (?:or|and)) (?:the )?["'“‘]?$/.test(front)
  )
    return char === '*' ? 'star' : 'hash';
  if (char === '#') return /(?:^|[^\p{L}])[A-G]$/u.test(front) ? 'sharp' : '';
  if (char === '/' && /(?:^|\s)and$/i.test(front)) return '';
  if (char === '/' && /(?:^|[^\p{L}])\p{L}$/u.test(front) && /^\p{L}(?!\p{L})/u.test(behind)) return '';
  if (char === '/' && /[\p{L})]$/u.test(front) && /^\p{L}/u.test(behind)) return ', ';
  if ((char === '<' || char === '>') && /[a-z0-9)] $/i.test(front) && /^ [a-z](?![a-z])/i.test(behind))
    return lone[char] ?? '';
  if (char === '(') return /[\p{L}\p{N}.%] $/u.test(front) && /^[\p{L}\p{N}$₩€£¥+]/u.test(behind) ? ', ' : '';
  if (char === ')') return /[\p{L}\p{N}%]$/u.test(front) && /^ [\p{L}\p{N}$₩€£¥]/u.test(behind) ? ',' : '';
  if (/[>→|·/]/.test(char) && /[\p{L})] $/u.test(front) && /^ \p{L}/u.test(behind)) return ',';
  return said[char] ?? '';
};
