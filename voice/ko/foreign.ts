import type { VoiceLanguage } from '../core/index.ts';
import hanja from './lexicon/hanja.ts';

let readings: ReadonlyMap<string, string> | null = null;
const readingOf = (char: string): string => {
  readings ??= new Map(
    hanja.split('\n').flatMap((line) => Array.from(line).slice(1).map((c): [string, string] => [c, line.charAt(0)])), // prettier-ignore
  );
  return readings.get(char) ?? '';
};

/** 두음법칙 (한글 맞춤법 제10-12항): 녀 is 여 and 로 is 노 where a word begins. */
const initial = (reading: string): string => {
  if (reading === '') return '';
  const code = reading.charCodeAt(0) - 0xac_00;
  const [onset, vowel] = [Math.floor(code / 588), Math.floor((code % 588) / 28)];
  const isY = [2, 3, 6, 7, 12, 17, 20].includes(vowel);
  const next = onset === 5 ? (isY ? 11 : 2) : onset === 2 && isY ? 11 : onset;
  return String.fromCharCode(0xac_00 + next * 588 + (code % 588));
};

const kana: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ア아イ이ウ우エ에オ오カ카キ키ク쿠ケ케コ코サ사シ시ス스セ세ソ소タ타チ치ツ쓰テ테ト토ナ나ニ니ヌ누ネ네ノ노ハ하ヒ히フ후ヘ헤ホ호マ마ミ미ム무メ메モ모ヤ야ユ유ヨ요ラ라リ리ル루レ레ロ로ワ와ヲ오' +
    'ガ가ギ기グ구ゲ게ゴ고ザ자ジ지ズ즈ゼ제ゾ조ダ다ヂ지ヅ즈デ데ド도バ바ビ비ブ부ベ베ボ보パ파ピ피プ푸ペ페ポ포ァ아ィ이ゥ우ェ에ォ오ャ야ュ유ョ요ヴ부'
  )
    .match(/../g)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]) ?? [],
);

const isKana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
const isHan = /^\p{Script=Han}$/u;
// ン and ッ are codas of the syllable before them.
const coda: Readonly<Record<string, number>> = { ン: 4, ッ: 19 };

/** Syllables so far, and a kana more. A list: asked for its last letter, a growing string is copied whole each time. */
const sayKana = (out: string[], char: string): void => {
  const katakana = char >= 'ぁ' && char <= 'ゖ' ? String.fromCharCode(char.charCodeAt(0) + 96) : char;
  const last = (out.at(-1)?.charCodeAt(0) ?? 0) - 0xac_00;
  const tail = coda[katakana];
  if (tail !== undefined && last >= 0 && last % 28 === 0) out.splice(-1, 1, String.fromCharCode(0xac_00 + last + tail));
  else if (kana[katakana]) out.push(kana[katakana]);
};

/** Letters of other scripts as a Korean reads them: Chinese characters in their Korean reading, kana by sound; others aren't read. */
export const sayForeign = (run: string): string => {
  const out: string[] = [];
  for (const char of run) {
    if (isKana.test(char)) sayKana(out, char);
    else if (isHan.test(char)) out.push(out.length === 0 ? initial(readingOf(char)) : readingOf(char));
  }
  return out.length === 0 ? '다른 나라 글자' : out.join('');
};

/** Whose voice would do better. Chinese characters alone are Korean ones, in Korea. */
export const languageOf = (run: string): { lang?: VoiceLanguage } => {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)) return { lang: 'ja' };
  return /\p{Script=Thai}/u.test(run) ? { lang: 'th' } : {};
};
