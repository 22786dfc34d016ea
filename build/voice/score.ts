import type { VoiceLanguage } from '../../voice/index.ts';

export const kinds = ['verbalise', 'reading', 'reading-hard', 'no-english'] as const;
export type Kind = (typeof kinds)[number];
export type Case = { lang: string; kind: string; input: string; expected: string[] };

/** Lines under a header; throws where a column is missing. */
export const parseReference = (text: string): Case[] => {
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const columns = header.split('\t');
  const column = (name: string): number => {
    const at = columns.indexOf(name);
    if (at < 0) throw new Error(`the file has no column '${name}'`);
    return at;
  };
  const [lang, kind, input, expected] = [column('lang'), column('kind'), column('input'), column('expected')];
  return lines.map((line) => {
    const cells = line.split('\t');
    return {
      lang: cells[lang] ?? '',
      kind: cells[kind] ?? '',
      input: cells[input] ?? '',
      expected: (cells[expected] ?? '').split(' | '),
    };
  });
};

type Answer = { spoken: string; reading: string; phonemes: string };

/** Whether an answer is one of those expected, where what may be written or said either way is made equal. */
export const judge = ({ lang, kind, input, expected }: Case & { lang: VoiceLanguage }, answer: Answer): boolean => {
  if (kind === 'no-english') return answer.phonemes !== '' && !/\([a-z]{2,3}(?:-[a-z]+)*\)/.test(answer.phonemes);
  if (kind === 'verbalise') return expected.some((e) => words(lang, e) === words(lang, answer.spoken));
  if (lang === 'zh' && /^\d+:/.test(expected[0] ?? '')) return polyphone(input, expected[0] ?? '', answer);
  return expected.some((e) => sounds[lang](e) === sounds[lang](answer.reading));
};

/** Without case, width, punctuation; without spaces where a script needs none. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();

type Equal = readonly (readonly [RegExp, string])[];
const spellings: Partial<Record<VoiceLanguage, Equal>> = {
  ja: [
    [/ゼロ|れい|[〇○]/g, '零'],
    [/一千/g, '千'],
    [/エイ/g, 'エー'],
    [/[ヶケヵ](?=月)/g, 'か'],
  ],
  zh: [
    [/[〇○]/g, '零'],
    [/幺/g, '一'],
    [/两(?=[千百万亿])/g, '二'],
  ],
  th: [
    [/ํา/g, 'ำ'],
    [/เปอร์เซนต์/g, 'เปอร์เซ็นต์'],
  ],
  en: [[/ and (?=\S)/g, ' ']],
  vi: [
    [/ngàn/g, 'nghìn'],
    [/(?<!\p{L})lẻ(?!\p{L})/gu, 'linh'],
    [/tỉ(?!\p{L})/gu, 'tỷ'],
    [/mươi bốn/g, 'mươi tư'],
  ],
};

const words = (lang: VoiceLanguage, text: string): string => {
  const equal = (spellings[lang] ?? []).reduce((t, [from, to]) => t.replaceAll(from, to), bare(text));
  if (lang !== 'en' && lang !== 'vi') return equal.replaceAll(' ', '');
  // Letters spelled one by one: A M and AM.
  return lang === 'en' ? equal.replaceAll(/\b(\w) (?=\w\b)/g, '$1') : oldTones(equal);
};

/** Tone marks as in hoà for hòa: on the second vowel of oa, oe, uy. */
const oldTones = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .normalize('NFC');

/** ㅚ ㅙ ㅞ are one; ㅖ is ㅔ after a consonant but ㄹ; 져 is 저; 의 is 이 where it isn't first. */
const korean = (text: string): string => {
  const syllables = Array.from(text.normalize('NFC').replaceAll(/[^가-힣]/g, ''), (s) => s.charCodeAt(0) - 0xac_00);
  return syllables
    .map((code, i) => {
      const [onset, vowel, coda] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
      return `${onset},${koreanVowel(onset, vowel, i === 0)},${coda}`;
    })
    .join(' ');
};
const [none, rieul] = [11, 5];
const koreanVowel = (onset: number, vowel: number, isFirst: boolean): number => {
  if (vowel === 11 || vowel === 10) return 15;
  if (vowel === 7 && onset !== none && onset !== rieul) return 5;
  if (vowel === 3 && onset !== none) return 1;
  if (onset >= 12 && onset <= 14) return { 2: 0, 6: 4, 12: 8, 17: 13 }[vowel] ?? vowel;
  return vowel === 19 && !(onset === none && isFirst) ? 20 : vowel;
};

const vowelRows = [
  'アカガサザタダナハバパマヤャラワァ',
  'イキギシジチニヒビピミリィ',
  'ウクグスズツヌフブプムユュルゥ',
  'エケゲセゼテデネヘベペメレェ',
  'オコゴソゾトドノホボポモヨョロォ',
];
const longAfter = ['アァ', 'イィ', 'ウゥ', 'エイェ', 'オウォ'];

/** Katakana, where merged kana and both ways of writing a long vowel are equal, and は へ may be written as they are. */
const japanese = (text: string): string => {
  const kana = text
    .normalize('NFKC')
    .replaceAll(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 96))
    .replaceAll(/ヴ(?=[ァィェォ])/g, 'ブ')
    .replaceAll(/ブ([ァィェォ])/g, (_, v: string) => ({ ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ' })[v] ?? '')
    .replaceAll(/[ヴヲヅヂヰヱ]/g, (c) => ({ ヴ: 'ブ', ヲ: 'オ', ヅ: 'ズ', ヂ: 'ジ', ヰ: 'イ', ヱ: 'エ' })[c] ?? c)
    .replaceAll('ニッポン', 'ニホン')
    .replaceAll('ワタクシ', 'ワタシ')
    .replaceAll(/[^ァ-ヺー]/g, '')
    .replaceAll('イウ', 'ユウ');
  let out = '';
  let row = -1;
  for (const c of kana) {
    const isLong = c === 'ー' || (row >= 0 && 'アイウエオ'.includes(c) && (longAfter[row] ?? '').includes(c));
    if (isLong) out += out.endsWith('ー') ? '' : 'ー';
    else {
      out += { ハ: 'ワ', ヘ: 'エ' }[c] ?? c;
      row = vowelRows.findIndex((r) => r.includes(c));
    }
  }
  return out;
};

/** Without release marks, stress and spaces; a glottal stop counts only before a vowel. */
const thai = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s.ˈˌ|]|\u031a/g, '')
    .replaceAll(/t͡?ɕ/g, 't͡ɕ')
    .replaceAll('g', 'ɡ')
    .replaceAll('ɪ', 'i')
    .replaceAll(/ʔ(?=[˥˦˧˨˩]|$)/g, '');

const syllable = (pinyin: string): string =>
  pinyin
    .toLowerCase()
    .replaceAll(/u:|ü/g, 'v')
    .replace(/[05]$/, '')
    .replace(/([a-zê])$/, '$15');
const sounds: Record<VoiceLanguage, (text: string) => string> = {
  ko: korean,
  ja: japanese,
  th: thai,
  zh: (text) => text.trim().split(/\s+/).map(syllable).join(' '),
  en: (text) => words('en', text),
  vi: (text) => words('vi', text),
};

/** '3:hang2': how the fourth character of the input is read; a token of pinyin stands for each character of the spoken text. */
const polyphone = (input: string, expected: string, { spoken, reading }: Answer): boolean => {
  const [index = '0', wanted = ''] = expected.split(':');
  const chars = Array.from(input);
  const char = chars[Number(index)] ?? '';
  const nth = chars.slice(0, Number(index)).filter((c) => c === char).length;
  const han = Array.from(spoken).filter((c) => /\p{Script=Han}/u.test(c) && c !== '々');
  const tokens = reading.split(/\s+/).filter((t) => /^[a-zêüv:]+[0-5]?$/i.test(t));
  const places = han.flatMap((c, i) => (c === char ? [i] : []));
  return han.length === tokens.length && syllable(tokens[places[nth] ?? -1] ?? '') === syllable(wanted);
};
