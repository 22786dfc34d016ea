import { after, before, latinLetter, rule, type Rule } from '../rule.ts';
import type { AddressPart, IdPart, Wording } from '../wording.ts';

const digitGroups = (written: string): string[] => written.match(/\d+/g) ?? [];

/** +82 10-1234-5678 · (02) 123-4567 · 010.1234.5678 · 0912 345 678 · card and account numbers in groups. */
export const phoneRules = (words: Wording): Rule[] => [
  rule(
    'phone',
    's',
    /\(?\+\d{1,3}\)?(?:[ .-]?\(\d{1,4}\)|(?<=\))\d{1,4}|[ .-]\d{1,4})(?:[ .-]{1,2}\d{2,4}){1,4}(?!\d)/u,
    (m, p) => words.phone({ country: true, groups: digitGroups(m[0]) }, p),
  ),
  rule('phone', 's', /\(\d{2,4}\)[ .-]?\d{3,4}[ .-]\d{4}(?!\d)/u, (m, p) =>
    words.phone({ country: false, groups: digitGroups(m[0]) }, p),
  ),
  rule('phone', 'd', /\d{2,4}\) ?\d{3,4}[ .-]\d{4}(?!\d)/u, (m, p) =>
    words.phone({ country: false, groups: digitGroups(m[0]) }, p),
  ),
  rule('phone', 'd', /\d{2,4}([.-])\d{3,4}[.-]\d{4}(?![\d*●-])/u, (m, p) =>
    words.phone({ country: false, groups: digitGroups(m[0]) }, p),
  ),
  rule('phone', 'd', /0\d{1,3} \d{3,4} \d{3,4}(?![\d,.]\d)(?!\d)/u, (m, p) =>
    words.phone({ country: false, groups: digitGroups(m[0]) }, p),
  ),
  // 402 913: a code in two groups, where nothing is counted by it.
  rule('digits', 'd', /(?<!\d[ ,.])\d{3} \d{3}(?=\s*(?:$|[.?!;。]\s|[.?!;。]$))/u, (m) =>
    digitGroups(m[0])
      .map((group) => words.digits(group, 'id'))
      .join(', '),
  ),
  rule('digits', 'd', /\d{4}(?: \d{4}){2,4}(?!\d)/u, (m, p) =>
    words.phone({ country: false, groups: digitGroups(m[0]) }, p),
  ),
  rule('digits', 'd', /\d{1,10}(?:-\d{1,10}){1,6}(?![\d*●•○-]|[xX](?![a-z]))/u, (m, p) => {
    const groups = digitGroups(m[0]);
    const long = groups.join('').length >= 7 || groups.length > 2 || groups.some((g) => /^0\d/.test(g));
    return long ? words.phone({ country: false, groups }, p) : null;
  }),
];

const hidden = '*●•○◯＊';
const maskRun = new RegExp(`[${hidden}]{1,40}`, 'gu');

/** Cuts an identifier into its runs. X and x count as hidden only beside other hidden characters. */
export const idParts = (written: string): IdPart[] =>
  [...written.replaceAll(maskRun, (run) => '*'.repeat(run.length)).matchAll(/\d+|[\p{L}]+|\*+|./gu)].map(([text]) => ({
    text,
    type: /^\d/.test(text) ? 'digits' : text.startsWith('*') ? 'masked' : /^\p{L}/u.test(text) ? 'letters' : 'mark',
  }));

const idRun = `[A-Za-z0-9${hidden}]{1,30}`;

/** 900101-1****** · 1A2B-3C4D · A-017 · M12345678: letters, digits and hidden characters in one run. */
export const idRules = (words: Wording): Rule[] => [
  rule('id', 'ds', new RegExp(`(?:\\d[\\d-]{0,30}[-*●•○◯][\\d${hidden}-]{1,40})`, 'u'), (m, p) => {
    const parts = idParts(m[0].replace(/-+$/, ''));
    if (!parts.some(({ type }) => type === 'masked')) return null;
    return { spoken: words.id(parts, p), end: p.start + m[0].replace(/-+$/, '').length };
  }),
  rule(
    'id',
    'dl',
    new RegExp(`${idRun}(?:[-/]${idRun}){0,8}(?![\\p{L}&&[A-Za-z]])`.replace('&&[A-Za-z]', ''), 'u'),
    (m, p) => {
      const parts = idParts(m[0]);
      const has = (type: IdPart['type']): boolean => parts.some((part) => part.type === type);
      if (!has('digits') || !(has('letters') || has('masked'))) return null;
      if (/[A-Za-z0-9]$/.test(before(p)) || /^['’][a-z]/.test(after(p))) return null;
      return words.id(parts, p);
    },
  ),
];

/** 2.0.1 · 192.168.0.1: a version or an address, and no number; 1.000.000 is one where thousands are parted by a point. */
export const dottedRule = (words: Wording): Rule =>
  rule('digits', 'd', /\d{1,5}(?:\.\d{1,5}){2,8}(?!\d|[.,]\d)/u, (m, p) =>
    words.style.group === '.' && /^[1-9]\d{0,2}(?:\.\d{3}){2,6}$/.test(m[0])
      ? null
      : words.address(addressParts(m[0]), p),
  );

/** Top-level domains and file endings that make a dotted word an address; any other dotted word is a sentence without a space. */
const domains =
  'com|org|net|gov|edu|mil|int|info|biz|io|app|dev|kr|jp|cn|th|vn|uk|us|eu|de|fr|au|ca|tw|hk|sg|한국|go|or|co|ac|re|ne|me|tv';
const endings =
  'pdf|jpg|jpeg|png|gif|hwp|hwpx|doc|docx|xls|xlsx|ppt|pptx|txt|csv|zip|mp3|mp4|avi|html|htm|xml|json|exe';

export const addressParts = (written: string): AddressPart[] =>
  [...written.matchAll(/\d+|[\p{L}\p{M}]+|./gu)].map(([text]) => ({
    text,
    type: /^\d/.test(text) ? 'digits' : /^\p{L}/u.test(text) ? 'word' : 'mark',
  }));

const path = String.raw`(?:/[A-Za-z0-9._~%?&=#+/-]{0,200}[A-Za-z0-9/=#])?`;

/** help@korea.kr · www.gov.kr · https://example.com/a?b=1 · 문서.PDF (from its dot on) */
export const addressRules = (words: Wording): Rule[] => {
  const say: Rule['say'] = (m, p) => words.address(addressParts(m[0]), p);
  return [
    rule('address', 'dl', /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/u, say),
    rule(
      'address',
      'l',
      new RegExp(`https?://[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,6}(?::\\d{1,5})?${path}`, 'iu'),
      say,
    ),
    rule('address', 'l', new RegExp(`www(?:\\.[A-Za-z0-9-]{1,63}){1,6}${path}`, 'iu'), say),
    rule(
      'address',
      'dl',
      new RegExp(`(?:[A-Za-z0-9-]{1,63}\\.){1,6}(?:${domains})(?!${latinLetter}|[0-9]|\\.[A-Za-z])${path}`, 'iu'),
      (m, p) => (/^[\d.]+$/.test(m[0]) ? null : say(m, p)),
    ),
    rule('address', 'dl', new RegExp(`[A-Za-z0-9_-]{1,63}\\.(?:${endings})(?!${latinLetter}|[0-9])`, 'iu'), say),
    rule('address', 's', new RegExp(`(?<=[\\p{L}\\p{N}\\p{M}])\\.(?:${endings})(?!${latinLetter}|[0-9])`, 'iu'), say),
  ];
};
