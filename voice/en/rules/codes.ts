import { before, parseQuantity, rule, type Rule } from '../../core/index.ts';
import { spellLetters } from '../letters.ts';
import { cardinal, inPairs, oneByOne } from '../numbers.ts';
import { words } from '../wording.ts';

const groups = (written: string): string => (written.match(/\d+/g) ?? []).map(oneByOne).join(', ');
const word = (list: string): string => `(?<![\\p{L}\\p{N}])(?:${list})`;

const callWords = word(
  '[Cc]all|[Cc]alling|[Dd]ial|[Dd]ialing|[Pp]hone|[Tt]ext|[Ff]ax|[Tt]el(?:ephone)?|[Hh]otline|[Hh]elpline|[Cc]enter|[Ee]mergency|CALL|DIAL|TEL',
);
/** Call 112 · hotline 1345 · Tel: 120: short numbers where the text says that it is one. */
const shortPhone = rule(
  'phone',
  'd',
  new RegExp(
    `(?<=${callWords}(?:s? (?:number|us at|at|on|to|no\\.)|\\.)?[: ]{1,2})(\\d{3,12})(?![\\d:%]|[.,/-]\\d|-?\\p{L}| (?:\\p{Ll}{2,20}s|people|won|times)(?!\\p{L}))`,
    'u',
  ),
  (m) => groups(m[1] ?? ''),
);
const namedPhone = rule(
  'phone',
  'd',
  /([1-9]\d{2,3})(?= (?:hotline|helpline|call center|contact center|Hotline|Helpline|Call Center|Contact Center|emergency))/u,
  (m) => groups(m[1] ?? ''),
);

/** ext. 305 · x123 behind a number · extension 12 */
const extension = rule(
  'phone',
  'l',
  /(?:[Ee]xt\.?|[Ee]xtension|EXT\.?|x)[: ]{0,2}(\d{1,6})(?![\d\p{L}]|[.,-]\d)/u,
  (m, p) => (m[0].startsWith('x') && p.previous !== 'phone' ? null : `extension ${oneByOne(m[1] ?? '')}`),
);

/** 01012345678 · 021234567: as they are grouped on cards. */
const mobile = rule('phone', 'd', /(01\d)(\d{3,4})(\d{4})(?![\d.,*-]|[A-Za-z])/u, (m) =>
  [m[1], m[2], m[3]].map((g) => oneByOne(g ?? '')).join(', '),
);

const codeWords =
  '[Cc]odes?|CODE|PIN|OTP|[Pp]assword|[Pp]asscode|ID|[Aa]ccount|[Cc]ard|[Pp]assport|[Ll]icen[cs]e|[Rr]egistration|[Rr]eference|[Rr]eceipt|[Rr]eservation|[Cc]onfirmation|[Bb]ooking|[Tt]racking|[Ss]erial|[Dd]ocument|[Aa]uthenticity|[Vv]erification|[Cc]ase|[Cc]ertificate|[Ii]nvoice|[Oo]rder|[Bb]usiness|[Pp]ostal|[Zz]ip|ZIP|[Nn]umber|[Nn]o\\.|[Mm]odel|[Ss]tudent|[Ee]mployee|[Mm]ember(?:ship)?|[Cc]ustomer|[Cc]redit';
/** verification code 604918 · Receipt number: 20260001 · ID 1234: four figures and more, without a comma. */
const code = rule(
  'id',
  'd',
  new RegExp(
    `(?<=${word(codeWords)}(?: (?:number|code|ID|card|no\\.|No\\.))?(?: (?:is|was|are))?(?: ?[:#=])?(?: ?))(\\d{4,30}(?:[- ]\\d{1,12}){0,5})(?![\\d:%*●•○]|[.,/]\\d|-?\\p{L}| (?:\\p{Ll}{2,20}s|people|won|times|million|billion|thousand)(?!\\p{L}))`,
    'u',
  ),
  (m, p) =>
    /(?:^|[^\p{L}])(?:[Nn]umbers? (?:is|was|are)) $/u.test(before(p)) && m[1]?.length === 4 ? null : groups(m[1] ?? ''),
);

const doors =
  'Box|Room|Rm\\.?|Suite|Ste\\.?|Apt\\.?|Apartment|Unit|Flat|Office|Ward|room|suite|apartment|unit|office|ROOM';
/** Room 305 · Apt. 1203: in pairs, as people say them. */
const door = rule(
  'id',
  'd',
  new RegExp(`(?<=${word(doors)}(?: [Nn]o\\.)?[: ]{1,2}#?)([1-9]\\d{2,3})(?![\\d:%]|[.,/]\\d)`, 'u'),
  (m) => inPairs(m[1] ?? ''),
);
const rides = 'Boeing|Airbus|[Bb]us|[Ff]light|[Rr]oute|[Tt]rain|[Hh]ighway|KTX|Hwy\\.?|Rte\\.?|Interstate';
/** Bus 146 · Flight 702 · Route 305 */
const ride = rule(
  'id',
  'd',
  new RegExp(
    `(?<=${word(rides)}(?: (?:[Nn]o\\.|[Nn]umber))? )([1-9]\\d{2,3})(?![\\d:%]|[.,/]\\d|-?\\p{L}| \\p{Ll}{2,20}s(?!\\p{L}))`,
    'u',
  ),
  (m) => inPairs(m[1] ?? ''),
);

const streetWords =
  'St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Dr|Drive|Ln|Lane|Ct|Court|Pl|Place|Sq|Square|Hwy|Highway|Pkwy|Parkway|Expy|Expressway|Way|Terrace|Ter|Trail|Circle|Cir';
/** 123 Elm St. · 2788 Ocean Park Blvd · 305 Teheran-ro: house numbers. */
const house = rule(
  'address',
  'd',
  new RegExp(
    `([1-9]\\d{2,4})(?= (?:[NSEW]\\.? )?(?:(?:\\p{Lu}[\\p{L}'’]{1,20}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${streetWords})(?![\\p{L}])| \\p{Lu}[\\p{L}'’]{1,20}-(?:ro|gil|daero)(?!\\p{L}))`,
    'u',
  ),
  (m, p) => (/[\p{Sc}\p{L}\d.,-]$/u.test(before(p)) ? null : inPairs(m[1] ?? '')),
);
const zip = rule(
  'id',
  'd',
  /(?<=[A-Z]{2},? |(?:Korea|Seoul|Busan|Thailand|Bangkok|Tokyo|Japan|Vietnam),? )(\d{5})(?:-(\d{4}))?(?![\d,.-]\d|\d|[\p{L}]| \p{Ll})/u,
  (m) =>
    [m[1], m[2]]
      .filter((g) => g !== undefined)
      .map(oneByOne)
      .join(' '),
);

/** 8-gil · 24beon-gil · 3-ga · 101-dong: parts of Korean addresses, which the number is said before. */
const korean = rule(
  'address',
  'd',
  /(\d{1,4})(beon|bun)?-?(?=(?:gil|ga|ro|dong|ho|ri|daero|myeon)(?!\p{L}))/u,
  (m, p) => (/\d[-.]?$/.test(before(p)) ? null : `${cardinal(m[1] ?? '')}${m[2] ? ` ${m[2]}` : ''}`),
);

/** Covid-19 · mid-2026 · Windows11: a word and a number; capitals and short runs are codes. */
const wordNumber = rule(
  'id',
  'l',
  /((?:\p{Lu}?\p{Ll}{3,20}|\p{Lu}\p{Ll}{1,20}|COVID))-?(\d{1,4})(?![\p{L}\p{N}@.-]|['’]s)/u,
  (m, p) => {
    const [, name = '', run = ''] = m;
    if (/[\p{L}\d@._/-]$/u.test(before(p)) || (name.length < 4 && !m[0].includes('-'))) return null;
    return `${name} ${run.startsWith('0') || run.length === 3 ? oneByOne(run) : run.length === 4 ? inPairs(run) : cardinal(run)}`;
  },
);

/** 1-800-FLOWERS, 1-877-CASH-NOW */
const vanity = rule('phone', 'd', /1-8\d\d-(?=[A-Z]{3})/u, (m) => groups(m[0]));

/** PM2.5 · USB3.0: a figure with a point is one number. */
const lettered = rule('id', 'l', /(?<![\p{L}\p{N}])(\p{L}{1,12})-?(\d{1,3}\.\d{1,3})(?![\p{L}\d]|\.\d)/u, (m) => {
  const [, name = '', run = ''] = m;
  return /^[vV]$/.test(name) ? null : `${name} ${words.figure(parseQuantity(run, words.style))}`;
});

/** 12가 3456: the plate of a Korean car. */
const plate = rule('id', 'd', /(\d{2,3})(?=[가-힣] ?\d{4}(?!\d))/u, (m) => oneByOne(m[1] ?? ''));
const plateEnd = rule('id', 'd', /(?<=\d[가-힣] ?)(\d{4})(?![\d,.]\d|\d)/u, (m) => oneByOne(m[1] ?? ''));

/** +82 (0)2 120: the zero in brackets isn't dialled from abroad. */
const trunk = rule(
  'phone',
  's',
  /\+(\d{1,3})[ -]?\(0\)[ -]?(\d{1,4}(?:[ -]\d{2,4}){1,4})(?!\d)/u,
  (m) => `plus ${oneByOne(m[1] ?? '')}, ${groups(m[2] ?? '')}`,
);

/** v2.0.1 · Ver. 3.1 */
const version = rule(
  'id',
  'l',
  /(?<![\p{L}\p{N}])[vV](?:er)?\.? ?(\d{1,4}(?:\.\d{1,4}){1,3})(?![\p{L}\d]|\.\d)/u,
  (m) => `version ${(m[1] ?? '').split('.').map(cardinal).join(' point ')}`,
);

/** KE123 · A-017-B are left to the shared rules; SEC 1034, with a space, is a run of its own. Flights and trains: two letters. */
const flight = rule(
  'id',
  'l',
  /(?<=[Ff]light )([A-Z]{2}) ?(\d{1,4})(?![\p{L}\d])/u,
  (m) => `${spellLetters(m[1] ?? '')} ${oneByOne(m[2] ?? '')}`,
);

/** #3 · #topic · @name */
const hash = rule('symbol', 's', /#(?=\d)/u, (_, p) => (/[\p{L}\p{N}/]$/u.test(before(p)) ? null : 'number'));
const hashtag = rule('symbol', 's', /#(?=\p{L})/u, (_, p) => (/[\p{L}\p{N}/]$/u.test(before(p)) ? null : 'hashtag'));

/** 900101-1****** and the like, said with where the parts end. */
const masked = rule('id', 'd', /(\d{6})-(\d?)([*●•○]{6,7})(?![\d*●•○])/u, (m) =>
  [oneByOne(m[1] ?? ''), oneByOne(m[2] ?? ''), `${cardinal(String(m[3]?.length ?? 0))} hidden digits`]
    .filter((part) => part !== '')
    .join(', '),
);

/** PIN ****, Kim **: how much is hidden; 1234 **** **** 5678, and what is left of such, figure by figure. */
const hiddenRun = rule('id', 's', /[*●•○]{2,40}(?![\p{L}\p{N}])/u, (m, p) =>
  m[0].length === 2 && !/\p{L} ?$/u.test(before(p)) ? null : `${cardinal(String(m[0].length))} hidden`,
);
const besideHidden = rule('id', 'd', /(\d{2,8})(?= [*●•○]{3})|(?<=[*●•○]{3} ?)(\d{2,8})(?![\d,.]\d|\d)/u, (m) =>
  oneByOne(m[1] ?? m[2] ?? ''),
);

/** 2026/11/0042 that is no date; +821012345678 in one run. */
const slashes = rule('id', 'd', /\d{1,6}(?:\/\d{1,6}){2,4}(?![\d/])/u, (m) => groups(m[0]));
const run = rule(
  'phone',
  's',
  /\+(82|81|86|84|66|65|44|33|49|1)(\d{1,4}?)(\d{3,4})(\d{4})(?![\d,.]\d|\d)/u,
  (m) => `plus ${groups(m.slice(1).join(' '))}`,
);

/** Article 3(2) · § 5(1)(a) */
const clause = rule('number', 's', /\((\d{1,2}|[a-z])\)/u, (m, p) =>
  /(?:[Aa]rticle|[Ss]ection|[Pp]aragraph|[Cc]lause|§|Art\.|Sec\.)s? ?[\d-]{1,8}(?:\(\w{1,2}\)){0,2}$/u.test(before(p))
    ? `, ${/\d/.test(m[1] ?? '') ? cardinal(m[1] ?? '') : (m[1] ?? '').toUpperCase()}`
    : null,
);

export const codeRules: Rule[] = [
  shortPhone, namedPhone, extension, mobile, masked, code, door, ride, house, zip, korean, vanity, version, lettered, plate, plateEnd, trunk, flight, hash, hashtag, clause, wordNumber, besideHidden, hiddenRun, run,
]; // prettier-ignore
/** Behind dates. */
export const lateCodeRules: Rule[] = [slashes];
