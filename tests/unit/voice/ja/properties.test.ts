import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';
import { cardinal, oneByOne } from '../../../../voice/ja/numbers.ts';
import { misplaced } from '../../../support/any-text.ts';
import { holdsInAnyText, readsNumbersBack, saysOfBadInput, textsOf } from '../../../support/voice-properties.ts';

const voice = await loadLanguage('ja');
await voice.whole;

const figures = '零一二三四五六七八九';
const small: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1000n };
const large: Record<string, bigint> = { 万: 10n ** 4n, 億: 10n ** 8n, 兆: 10n ** 12n, 京: 10n ** 16n };

/** Reads a cardinal back: a grammar of its own, so that a slip of the speaking one is found. */
const heard = (words: string): bigint => {
  let [total, group, figure] = [0n, 0n, 0n];
  for (const char of words) {
    if (figures.includes(char)) figure = BigInt(figures.indexOf(char));
    else if (char in small) [group, figure] = [group + (figure || 1n) * (small[char] ?? 0n), 0n];
    else if (char in large) [total, group, figure] = [total + (group + figure || 1n) * (large[char] ?? 0n), 0n, 0n];
    else throw new Error(`${char} is no numeral`);
  }
  return total + group + figure;
};

/** And its kana, longest first: what is read is the number that was meant. */
const kana: readonly (readonly [string, string])[] = [
  ['サンビャク', '三百'], ['ロッピャク', '六百'], ['ハッピャク', '八百'], ['サンゼン', '三千'], ['ハッセン', '八千'], ['イッセン', '一千'],
  ['イッチョー', '一兆'], ['ハッチョー', '八兆'], ['ジュッチョー', '十兆'], ['イッケー', '一京'], ['ロッケー', '六京'], ['ハッケー', '八京'], ['ジュッケー', '十京'], ['ヒャッケー', '百京'],
  ['ヒャク', '百'], ['セン', '千'], ['マン', '万'], ['オク', '億'], ['チョー', '兆'], ['ケー', '京'], ['ジュー', '十'],
  ['ゼロ', '零'], ['イチ', '一'], ['サン', '三'], ['ヨン', '四'], ['ゴ', '五'], ['ロク', '六'], ['ナナ', '七'], ['ハチ', '八'], ['キュー', '九'], ['ニ', '二'],
]; // prettier-ignore
const kanji = (reading: string): string => {
  let [out, rest] = ['', reading.replaceAll(' ', '')];
  while (rest !== '') {
    const [sound, char] = kana.find(([start]) => rest.startsWith(start)) ?? ['', ''];
    if (sound === '') throw new Error(`${rest} is no numeral`);
    out += char;
    rest = rest.slice(sound.length);
  }
  return out;
};

const texts = textsOf([
  ...Array.from('.,-/:~()%円時分月日階名番AaBzかな漢字ーッ〜「（ ¥$*#@&<[]\n\u0301\u202e\u0000'),
  ...['2026-1-2', '010-1234-5678', 'kg', '第', '午後', 'ォ', 'つ', '分の'],
]);

describe('numbers', () => {
  readsNumbersBack({
    spoken: cardinal,
    heard,
    inSentence: (n) => heard(voice.verbalise(`${n.toLocaleString('en')}枚`).text.replace('枚', '')),
    oneByOne: (run) => Array.from(oneByOne(run), (c) => figures.indexOf(c)).join(''),
  });

  test('and from their sound: no figure is lost between kanji and kana', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }), (n) => {
        expect(heard(kanji(voice.read(voice.verbalise(String(n))).text))).toBe(n);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('whatever the text', () => {
  holdsInAnyText({ voice, texts, kept: /[A-Za-z0-9<>&[\]\p{Script=Han}]/u, letters: /[\dぁ-んァ-ン一-龠]/ });

  test('tokens of the reading are in order, within the source, and make it up', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: whole, tokens } = voice.read(voice.verbalise(text));
        const read = tokens.map(({ reading, start, end }) => ({ start, end, spoken: reading }));
        expect(misplaced({ text: whole, tokens: read }, text)).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

saysOfBadInput(voice, [
  ['a lone surrogate', 'か\ud800な', 'かな'],
  ['a bidi override', '1\u202e2階', '十二階'],
  ['a keycap', '1\ufe0f\u20e3 番', '一 番'],
]);
