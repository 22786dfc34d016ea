import { clusters } from './letters.ts';

/**
 * How a syllable can be written (Haas 1964, Thai-English Student's Dictionary, introduction; ราชบัณฑิตยสถาน, หลักเกณฑ์การอ่าน). In a
 * pattern C is the onset, T a tone mark or nothing, F a final consonant. `cost` is what choosing it costs the parse: the
 * fewer and the plainer the syllables, the better. `first` holds the letters it may begin with where they are few.
 */
export type Pattern = {
  regex: RegExp;
  vowel: string;
  coda: string | undefined;
  cost: number;
  first: string | null;
  kind: OnsetKind;
};

/** One letter; two that sound as one or as a cluster; or one of a short syllable of its own that leads another (ต in ตลาด). */
type OnsetKind = 'one' | 'pair' | 'led';

const pairs = `ห[งญณนมยรลว]|อย(?=ู่|าก|่า)|${Object.keys(clusters).join('|')}`;
const onsets: Record<OnsetKind, string> = {
  one: '(?<onset>[ก-ฮ])',
  // ทร sounds s, and จร c, in a closed set of words.
  pair: `(?!ทร(?![าัุงวิี])|จร(?!ิง)|สร(?:ะ|ุป|าญ)|ซร(?!้)|[บป]ริ[กจขคชญณธบปพมยวศษสหท])(?<onset>${pairs})`,
  led: '(?<lead>[กขคจฉชซตถทธบปผฝพภมยวศสอดนณ])(?<onset>[ก-ฮ])',
};

const T = String.raw`(?<tone>[่้๊๋]?)`;
/** No letter behind which a vowel stands can be a final. */
const bare = String.raw`(?![ะาำัิีึืุู็])`;
/** Letters under a karan are not heard; two of them only as ends of words of Sanskrit (ศาสตร์, จันทร์, ลักษณ์, กาญจน์). */
const silent = String.raw`(?:(?:[ตทดธ]ร|ษณ|(?<=ญ)จน|(?<=น)ทน|ษม|ริย|[ก-ฮ])[ิุ]?์)?`;
/** An r, l or h of an English spelling, silenced before the final that is heard: ปาร์ค, ชอล์ก, โอห์ม. */
const dropped = '(?:[รลห]์)?';
const F = String.raw`${dropped}(?<final>[กขคฆงจชซญฎฏฐฑฒณดตถทธนบปพฟภมยรลวศษสฬ])${bare}(?<after>(?<=ต|[ัิุ][กคท]|ช)ร(?![ะาำัิีึืุู็่้๊๋รอ]))?${silent}`;
const finals = (letters: string): string => `(?<final>[${letters}])${bare}${silent}`;
const open = silent;

const make = (source: string, vowel: string, cost: number, coda?: string): Pattern[] =>
  (source.includes('{C}') ? (['one', 'pair', 'led'] as const) : (['one'] as const)).map((kind) => ({
    regex: new RegExp(source.replace('{C}', onsets[kind]), 'uy'),
    vowel,
    cost,
    first: /^[เแโไใ]/.test(source) ? source.charAt(0) : source.startsWith('[ไใ]') ? 'ไใ' : null,
    kind,
    coda,
  }));

export const patterns: readonly Pattern[] = [
  make(`เ{C}ี${T}ยะ`, 'ia', 1),
  make(`เ{C}ี${T}ย${F}`, 'ia', 1),
  make(`เ{C}ี${T}ย${open}`, 'ia', 1),
  make(`เ{C}ื${T}อ${F}`, 'ya', 1),
  make(`เ{C}ื${T}อ${open}`, 'ya', 1),
  make(`{C}ั${T}วะ`, 'ua', 1),
  make(`{C}ั${T}ว${open}`, 'ua', 1),
  make(`เ{C}${T}อะ`, 'x', 1),
  make(`เ{C}${T}าะ${silent}`, 'O', 0.9),
  make(`เ{C}${T}า${open}`, 'a', 1, 'w'),
  make('เ(?<onset>ง)ิ(?<tone>)น', 'x', 0.9, 'n'),
  make(`เ{C}ิ${T}${F}`, 'xx', 1),
  make(`เ{C}${T}อ${F}`, 'xx', 1),
  make(`เ{C}${T}อ${open}`, 'xx', 1),
  make(`เ{C}${T}ย${bare}${open}`, 'xx', 1, 'j'),
  make(`เ{C}${T}ะ`, 'e', 1),
  make(`แ{C}${T}ะ`, 'E', 1),
  make(`โ{C}${T}ะ`, 'o', 1),
  make(`เ{C}็${F}`, 'e', 1),
  make(`แ{C}็${F}`, 'E', 1),
  // A tone mark leaves no room for ็: e is short under any (เล่น, เส้น, เก๋ง), ae under the first (แข่ง), not the second (แห้ง).
  make(`เ{C}(?<tone>[่้๋๊])${finals('งนม')}`, 'e', 1),
  make(`แ{C}(?<tone>่)${finals('งน')}`, 'E', 1),
  make('เ(?<onset>พ)(?<tone>)(?<final>ช)(?:ร(?![ะาิีุ]))?', 'e', 0.95),
  make(`เ{C}${T}${F}`, 'ee', 1),
  make(`แ{C}${T}${F}`, 'EE', 1),
  make(`โ{C}${T}${F}`, 'oo', 1),
  make(`เ{C}${T}${open}`, 'ee', 1.1),
  make(`แ{C}${T}${open}`, 'EE', 1.1),
  make(`โ{C}${T}${open}`, 'oo', 1.1),
  make(`[ไใ]{C}${T}(?:ย${bare})?${open}`, 'a', 1, 'j'),
  // Written short, said long: ได้, ไม้, ใต้, เท้า, เช้า, and น้ำ where it ends a word.
  make('ไ(?<onset>[ดม])(?<tone>้)', 'aa', 0.99, 'j'),
  make('ใ(?<onset>ต)(?<tone>้)', 'aa', 0.99, 'j'),
  make('เ(?<onset>[ทช])(?<tone>้)า', 'aa', 0.99, 'w'),
  make('(?<onset>น)(?<tone>้)ำ(?![ก-ฮเ-ไ])', 'aa', 0.99, 'm'),
  make(`{C}${T}ำ`, 'a', 1, 'm'),
  // The vowel of a last syllable of Sanskrit is not heard: ชาติ, ธาตุ, เหตุ, ภูมิ, สมบัติ, เกียรติ.
  make('{C}ั(?<tone>)ติ(?!์)', 'a', 0.95, 't'),
  make('{C}า(?<tone>)ต[ิุ](?!์)', 'aa', 0.95, 't'),
  make('เ{C}(?<tone>)ตุ(?!์)', 'ee', 0.95, 't'),
  make('เ{C}ี(?<tone>)ยรติ(?!์)', 'ia', 0.95, 't'),
  make('(?<onset>ภ)ู(?<tone>)มิ', 'uu', 0.95, 'm'),
  make(`{C}${T}ะ`, 'a', 1),
  make(`{C}ั${T}ย${bare}${open}`, 'a', 1, 'j'),
  make(`{C}ั${T}${F}`, 'a', 1),
  make(`{C}${T}า${F}`, 'aa', 1),
  make(`{C}${T}า${open}`, 'aa', 1.03),
  make(`{C}ิ${T}${F}`, 'i', 1),
  make(`{C}ิ${T}${open}`, 'i', 1.05),
  make(`{C}ี${T}${F}`, 'ii', 1),
  make(`{C}ี${T}${open}`, 'ii', 1),
  make(`{C}ึ${T}${F}`, 'y', 1),
  make(`{C}ึ${T}${open}`, 'y', 1),
  make(`{C}ื${T}อ${open}`, 'yy', 1),
  make(`{C}ื${T}${F}`, 'yy', 1),
  make(`{C}ุ${T}${F}`, 'u', 1),
  make(`{C}ุ${T}${open}`, 'u', 1.05),
  make(`{C}ู${T}${F}`, 'uu', 1),
  make(`{C}ู${T}${open}`, 'uu', 1),
  make(`{C}็อ${T}${F}`, 'O', 1),
  // Short under the first tone mark before ง น ย (กล่อง, ก่อน, บ่อย) but for อ่อน, ซ่อน; under the second before ง, where
  // the letter is not low (ห้อง, ต้อง; but น้อง, ร้อง).
  make('(?<onset>[อซ])(?<tone>่)อ(?<final>น)', 'OO', 0.98),
  make(`{C}(?<tone>่)อ${finals('งนย')}`, 'O', 0.99),
  make(`(?=[กขจตถปผสหอ])(?!ห[งนมรลวย]){C}(?<tone>้)อ${finals('ง')}`, 'O', 0.99),
  make(`{C}(?<tone>๊)อ${finals('กดตปบ')}`, 'O', 0.99),
  make(`{C}${T}อ${F}`, 'OO', 1),
  make(`{C}${T}อ${open}`, 'OO', 1.1),
  // รร is a before a final, an without one (ธรรม, สวรรค์).
  make('{C}รร(?<tone>)(?=ม[ะาิีุ])', 'a', 0.9, 'm'),
  make(`{C}รร${F}`, 'a', 0.9),
  make(`{C}รร${open}`, 'a', 0.95, 'n'),
  make(`{C}${T}ว(?!รร)${F}`, 'ua', 1.12),
  // The unwritten vowel is o, before ร long o; never before ย and ว.
  make(`{C}(?<tone>)ร(?![ะาำัิีึืุู็์่้๊๋ร])${open}`, 'OO', 1.2, 'n'),
  make(`{C}${T}(?![รยว])${F}`, 'o', 1.2),
  // English -er: without a tone mark, falling at the end of a longer word (Kenstowicz & Suchato 2006, Lingua 116).
  make(`เ{C}(?<tone>้?)อร์`, 'er', 0.9),
  // A letter alone is a short a (ณ, and in Sanskrit words); before ร and a vowel it is long o (ธรณี, มรดก, บริการ);
  // ปริ is two syllables.
  make(`(?<onset>[ก-ฮ])(?<tone>)(?!์)`, 'a', 2.1),
  make(`(?<onset>[จทธมบหว])(?<tone>)(?=ร(?:[ณดสทมส][ก-ฮ]?[ะาีิุ]?|ิ))`, 'OO', 0.8),
  make('(?<onset>บ)(?<tone>)(?=ด[ีิ])', 'OO', 0.8),
  make('(?<onset>ป)(?<tone>)(?=ริ[กจขคชญณธบปพมยวศษสหท])', 'a', 0.4),
].flat();

/** ฤ alone, after a consonant, and with a final; the consonants after which it is ri (ราชบัณฑิตยสถาน, การอ่าน ฤ). */
export const ri = /([ก-ฮ]?)[ฤฦ](ๅ?)(?:([กขตทษดศ])(?![ะาิีุู])|(ต)ิ(?![ก-ฮเ-ไ])|(?=(ต)ิ))?/uy;
export const saysRi = 'กตทศส';
