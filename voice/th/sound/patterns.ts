/**
 * How a syllable can be written. In a pattern C is the onset, T a tone mark or nothing, F a final consonant; `final` says
 * whether there must be one. Longer and more telling spellings stand first. `cost` is what choosing it costs the parse:
 * the fewer and the plainer the syllables, the better.
 */
export type Pattern = { regex: RegExp; vowel: string; coda?: string; cost: number };

const C = String.raw`(?<onset>ห[งญณนมยรลว]|อย|[กขคตปพผบดฟทจสศซ][รลว]|[ก-ฮ])`;
const single = String.raw`(?<onset>[ก-ฮ])`;
const T = String.raw`(?<tone>[่้๊๋]?)`;
// A final may carry a silent vowel (ชาติ, เหตุ) or be followed by silenced letters (ศาสตร์, จันทร์).
const silent = String.raw`(?:[ก-ฮ]?[ก-ฮ][ิุ]?์)?`;
const F = String.raw`(?<final>[กขคฆงจชซฌญฎฏฐฑฒณดตถทธนบปพฟภมยรลวศษสฬ])(?![ะาำัิีึืุู็])${silent}`;
const open = silent;
/** A final consonant may not begin the next syllable's leading vowel cluster; the parse as a whole decides. */
const make = (source: string, vowel: string, cost: number, coda?: string): Pattern => ({
  regex: new RegExp(source, 'uy'),
  vowel,
  cost,
  ...(coda === undefined ? {} : { coda }),
});

export const patterns: readonly Pattern[] = [
  make(`เ${C}ี${T}ยะ`, 'ia', 1),
  make(`เ${C}ี${T}ย${F}`, 'ia', 1),
  make(`เ${C}ี${T}ย${open}`, 'ia', 1),
  make(`เ${C}ื${T}อ${F}`, 'ya', 1),
  make(`เ${C}ื${T}อ${open}`, 'ya', 1),
  make(`${C}ั${T}วะ`, 'ua', 1),
  make(`${C}ั${T}ว${open}`, 'ua', 1),
  make(`เ${C}${T}อะ`, 'x', 1),
  make(`เ${C}${T}าะ${silent}`, 'O', 1),
  make(`เ${C}${T}า${open}`, 'a', 1, 'w'),
  make(`เ${C}ิ${T}${F}`, 'xx', 1),
  make(`เ${C}${T}อ${F}`, 'xx', 1),
  make(`เ${C}${T}อ${open}`, 'xx', 1),
  make(`เ${C}${T}ย${open}`, 'xx', 1, 'j'),
  make(`เ${C}${T}ะ`, 'e', 1),
  make(`แ${C}${T}ะ`, 'E', 1),
  make(`โ${C}${T}ะ`, 'o', 1),
  make(`เ${C}็${F}`, 'e', 1),
  make(`แ${C}็${F}`, 'E', 1),
  // A short e or ae with a tone mark and a final is usually short: เล่น, แข่ง, เก่ง; not where the final stops the breath.
  make(`เ${C}(?<tone>[่้])${F.replace('กขคฆงจ', 'ง').replace(/\[ง[^\]]*\]/, '[งนมณญว]')}`, 'e', 1),
  make(`แ${C}(?<tone>[่้])${F.replace(/\[[^\]]*\]/, '[งน]')}`, 'E', 1),
  make(`เ${C}${T}${F}`, 'ee', 1),
  make(`แ${C}${T}${F}`, 'EE', 1),
  make(`โ${C}${T}${F}`, 'oo', 1),
  make(`เ${C}${T}${open}`, 'ee', 1.1),
  make(`แ${C}${T}${open}`, 'EE', 1.1),
  make(`โ${C}${T}${open}`, 'oo', 1.1),
  make(`[ไใ]${C}${T}ย?${open}`, 'a', 1, 'j'),
  make(`${C}${T}ำ`, 'a', 1, 'm'),
  make(`${C}${T}ะ`, 'a', 1),
  make(`${C}ั${T}ย${open}`, 'a', 1, 'j'),
  make(`${C}ั${T}${F}`, 'a', 1),
  make(`${C}${T}า${F}`, 'aa', 1),
  make(`${C}${T}า${open}`, 'aa', 1),
  make(`${C}ิ${T}${F}`, 'i', 1),
  make(`${C}ิ${T}${open}`, 'i', 1.05),
  make(`${C}ี${T}${F}`, 'ii', 1),
  make(`${C}ี${T}${open}`, 'ii', 1),
  make(`${C}ึ${T}${F}`, 'y', 1),
  make(`${C}ึ${T}${open}`, 'y', 1),
  make(`${C}ื${T}อ${open}`, 'yy', 1),
  make(`${C}ื${T}${F}`, 'yy', 1),
  make(`${C}ุ${T}${F}`, 'u', 1),
  make(`${C}ุ${T}${open}`, 'u', 1.05),
  make(`${C}ู${T}${F}`, 'uu', 1),
  make(`${C}ู${T}${open}`, 'uu', 1),
  make(`${C}็อ${T}${F}`, 'O', 1),
  // Short under a mark before ง น ย: ต้อง, ก่อน, บ่อย.
  make(`${C}(?<tone>[่้])อ${F.replace(/\[[^\]]*\]/, '[งนย]')}`, 'O', 1),
  make(`${C}(?<tone>๊)อ${F.replace(/\[[^\]]*\]/, '[กดตปบ]')}`, 'O', 1),
  make(`${C}${T}อ${F}`, 'OO', 1),
  // English -er: a falling tone at the end of a loan.
  make(`เ${C}(?<tone>้?)อร์`, 'xx', 0.9),
  make(`${C}${T}อ${open}`, 'OO', 1),
  make(`${C}รร${F}`, 'a', 1),
  make(`${C}รร`, 'a', 1, 'n'),
  make(`${C}${T}ว${F}`, 'ua', 1),
  make(`${C}(?<tone>)ร(?![ะาำัิีึืุู็์่้๊๋])`, 'OO', 1.6, 'n'),
  make(`${C}${T}${F}`, 'o', 1.2),
  make(`${C}ฤ`, 'ry', 1),
  make(`${single}(?<tone>)(?!์)`, 'a', 1.7),
  make('(?<onset>ฤ)(?<tone>)(?<final>[กตทดษ])?', 'ri', 1.3),
];
