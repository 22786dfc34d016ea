import { anyOf, before, idParts, rule, type Rule } from '../../core/index.ts';
import { abbreviations, spelledOffices } from '../abbreviations.ts';
import { oneByOne } from '../numbers.ts';
import { words } from '../wording.ts';

/** A Thai consonant is called by itself and อ: ก is กอ. */
const named = (letters: string): string => Array.from(letters.replaceAll(/[^ก-ฮ]/gu, ''), (one) => `${one}อ`).join('');

/** พ.ร.บ. and all that the list has come first; other letters with dots are named, as Thais do: ส.ส. is สอสอ. */
const dotted = rule('abbreviation', 'w', /(?:[ก-ฮ]\.){1,6}/u, (m, p) => {
  if (/[ก-๎]$/u.test(before(p))) return null;
  return Object.keys(abbreviations).some((known) => p.text.startsWith(known, p.start)) ? null : named(m[0]);
});

const office = rule('abbreviation', 'w', new RegExp(`(?:${anyOf(spelledOffices)})\\.`, 'u'), (m, p) =>
  /[ก-๎.]$/u.test(before(p)) ? null : named(m[0]),
);

/** ก alone, as in ข้อ ก: its name. ณ is a word. */
const alone = rule('letters', 'w', /(?<![ก-๎.])[ก-ฆง-ฒด-ฮ](?![ก-๎.])/u, (m) => named(m[0]));

/** Number plates: ทะเบียนรถ 1กข 1234. */
const plate = rule('id', 'dw', /(\d?)([ก-ฮ]{2}) ?-? ?(\d{1,4})(?!\d)/u, (m, p) =>
  /ทะเบียน(?:รถ)?(?:เลขที่)? ?$/u.test(before(p))
    ? `${oneByOne(m[1] ?? '')}${named(m[2] ?? '')} ${oneByOne(m[3] ?? '')}`
    : null,
);

/** 1-2345-XXXXX-12-3: on Thai papers hidden figures are X. */
const masked = rule('id', 'd', /\d[\dX]{0,5}(?:-[\dX]{1,6}){1,6}(?![\dA-Za-z])/u, (m, p) =>
  /X{2}/u.test(m[0]) ? words.id(idParts(m[0].replaceAll('X', '*')), p) : null,
);

/** A hyphen between Thai letters and a figure is no minus: โควิด-19. */
const hyphen = rule('mark', 's', /(?<=[ก-๎])-(?=\d)/u, () => '');

/** What ฯ stands for in three royal phrases. */
const royal: Readonly<Record<string, string>> = {
  โปรด: 'โปรดเกล้าโปรดกระหม่อม',
  น้อม: 'น้อมเกล้าน้อมกระหม่อม',
  ทูล: 'ทูลเกล้าทูลกระหม่อม',
};
const graces = rule('abbreviation', 'w', /(โปรด|น้อม|ทูล)เกล้าฯ/u, (m) => royal[m[1] ?? ''] ?? null);

export const letterRules: Rule[] = [graces, masked, plate, office, dotted, alone, hyphen];
