import { phonemiseAs } from '../core/index.ts';

/** The engine spells, in English, a word of more than 160 bytes. */
const tooLong = /[ァ-ヴー]{40}(?=[ァ-ヴー])/g;

/** Small vowels that espeak-ng's ja_rules know behind these; all others it would name in English ("Japanese letter"). */
const diphthongs = new Set(
  'イェ ウィ ウェ ウォ クァ クィ クェ クォ シェ チェ ツァ ツィ ツェ ツォ ティ テェ トゥ ファ フィ フェ フォ グァ グィ グェ グォ ジェ ディ デェ ドゥ'.split(
    ' ',
  ),
);
const full: Readonly<Record<string, string>> = {
  ァ: 'ア', ィ: 'イ', ゥ: 'ウ', ェ: 'エ', ォ: 'オ', ヵ: 'カ', ヶ: 'ケ', ヮ: 'ワ', ヰ: 'イ', ヱ: 'エ', ヲ: 'オ', ヂ: 'ジ', ヅ: 'ズ',
}; // prettier-ignore

/** ヴ is as good as ブ, and the engine takes it for ウ with a mark behind some letters. */
const labials: Readonly<Record<string, string>> = { ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ', ャ: 'ビャ', ュ: 'ビュ', ョ: 'ビョ' }; // prettier-ignore

/** A vowel that is long already, by a letter of its own, and a mark of length behind it. */
const long =
  /(?:[アカガサザタダナハバパマヤラワャ]ア|[イキギシジチニヒビピミリ]イ|[ウクグスズツヌフブプムユルュ]ウ|[エケゲセゼテデネヘベペメレ][エイ]|[オコゴソゾトドノホボポモヨロョ][オウ])ー/g;

/** A letter that the engine doesn't know where it stands, by one that it does. クウォ it would take for クー and a lone ォ. */
const known = (text: string): string =>
  text
    .replaceAll(/ヴ([ァィェォャュョ]?)/g, (_, small: string) => labials[small] ?? 'ブ')
    .replaceAll(
      /([ウクスツヌフムユルグズヅブプュゥ])ウ([ィェォ])/g,
      (_, before: string, small: string) => `${before}ウ${full[small] ?? ''}`,
    )
    .replaceAll(/(^|[^ァ-ヴ])[ァィゥェォ]/g, (m, before: string) => before + (full[m.slice(before.length)] ?? ''))
    .replaceAll(/([ァ-ヴー])([ァィゥェォ])/g, (pair, before: string, small: string) =>
      diphthongs.has(pair) ? pair : before + (full[small] ?? ''),
    )
    .replaceAll(/[ヵヶヮヰヱヲヂヅ]/g, (c) => full[c] ?? c)
    .replaceAll(/(^|[^ァ-ヴ]|[ンッ])ー{1,200}/g, '$1')
    .replaceAll(/ー{2,200}/g, 'ー')
    .replaceAll(long, (pair) => pair.slice(0, 2));

const katakana = (text: string): string =>
  text.replaceAll(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60)).replaceAll(/[ヷヸヹヺ]/g, 'バ');

/** espeak-ng's Japanese voice knows kana and nothing else; what a reading still holds of kanji is left out, lest it say "Chinese letter". */
export const phonemise = phonemiseAs('ja', (reading) =>
  known(katakana(reading).replaceAll(/[^ァ-ヴー、。,.!?！？\s]/gu, '')).replaceAll(tooLong, '$& '),
);
