import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';
import { cardinal, oneByOne } from '../../../../voice/ja/numbers.ts';

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

const pipeline = (text: string): string => voice.phonemise(voice.read(voice.verbalise(text))).text;
const digitsIn = (text: string): number => (text.match(/\d/g) ?? []).length;
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('0123456789'),
        ...Array.from('.,-/:~()%円時分月日階名番AaBzかな漢字ーッ〜「（ ¥$*#@&<[]\n\u0301\u202e\u0000'),
        '2026-1-2',
        '010-1234-5678',
        'kg',
        '第',
        '午後',
        'ォ',
        'つ',
        '分の',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('numbers', () => {
  test('100,000 amounts can be read back from their words, and their words from them', () => {
    let seed = 20_261_005n;
    for (let i = 0; i < 100_000; i++) {
      seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
      const n = seed % 10n ** BigInt(1 + (i % 17));
      const words = cardinal(String(n));
      if (heard(words) !== n || cardinal(String(heard(words))) !== words)
        expect(`${n}: ${words}`).toBe(String(heard(words)));
    }
  });

  test('in a sentence too, with the thousands parted', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (n) => {
        const { text } = voice.verbalise(`${n.toLocaleString('en')}枚`);
        expect(heard(text.replace('枚', ''))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  test('and from their sound: no figure is lost between kanji and kana', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }), (n) => {
        expect(heard(kanji(voice.read(voice.verbalise(String(n))).text))).toBe(n);
      }),
      { numRuns: 3000 },
    );
  });

  test('figure by figure none is lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (run) => {
        const read = Array.from(oneByOne(run), (c) => figures.indexOf(c)).join('');
        expect(read).toBe(run);
      }),
    );
  });
});

describe('whatever the text', () => {
  test('nothing throws, no Latin letter and no digit reaches the engine, nor anything it obeys', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(pipeline(text)).not.toMatch(/[A-Za-z0-9<>&[\]\p{Script=Han}]/u);
      }),
      { numRuns: 3000 },
    );
  });

  test('a text with a digit or a letter of its script is never silent', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (digitsIn(text) > 0 || /[ぁ-んァ-ン一-龠]/.test(text))
          expect(voice.verbalise(text).text.trim()).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('what is said is said the same again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = voice.verbalise(text).text;
        expect(voice.verbalise(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('tokens are in order, within the source, and make up the text; so are those of the reading', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spoken = voice.verbalise(text);
        expect(spoken.tokens.map((t) => t.spoken).join('')).toBe(spoken.text);
        let at = 0;
        for (const { start, end } of spoken.tokens) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        const reading = voice.read(spoken);
        expect(reading.tokens.map((t) => t.reading).join('')).toBe(reading.text);
        at = 0;
        for (const { start, end } of reading.tokens) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bad input', () => {
  test.each([
    ['empty', '', ''],
    ['only control characters', '\u0000\u202e\u200b\ufeff', ''],
    ['a lone surrogate', 'か\ud800な', 'かな'],
    ['a NUL', 'か\u0000な', 'かな'],
    ['a bidi override', '1\u202e2階', '十二階'],
    ['a keycap', '1\ufe0f\u20e3 番', '一 番'],
  ])('%s', (_, text, spoken) => {
    expect(voice.verbalise(text).text).toBe(spoken);
  });

  test('a tower of marks on a digit loses no digit', () => {
    expect(voice.verbalise(`1${'\u0301'.repeat(5000)}2`).text).toMatch(/一.*二|十二/);
  });
});
