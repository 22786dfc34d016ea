import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';
import { native, oneByOne, sino } from '../../../../voice/ko/numbers.ts';

const voice = await loadLanguage('ko');
await voice.whole;

const figures = '영일이삼사오육칠팔구';
const small: Record<string, bigint> = { 십: 10n, 백: 100n, 천: 1000n };
const large: Record<string, bigint> = { 만: 10n ** 4n, 억: 10n ** 8n, 조: 10n ** 12n, 경: 10n ** 16n };

/** Reads Sino-Korean words back: a grammar of its own, so that a slip of the speaking one is found. */
const heard = (words: string): bigint => {
  let [total, group, figure] = [0n, 0n, 0n];
  for (const char of words.replaceAll(' ', '')) {
    if (figures.includes(char)) figure = BigInt(figures.indexOf(char));
    else if (char in small) [group, figure] = [group + (figure || 1n) * (small[char] ?? 0n), 0n];
    else if (char in large) [total, group, figure] = [total + (group + figure || 1n) * (large[char] ?? 0n), 0n, 0n];
    else throw new Error(`${char} is no numeral`);
  }
  return total + group + figure;
};

const tens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const ones = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];

const pipeline = (text: string): string => voice.phonemise(voice.read(voice.verbalise(text))).text;
const digitsIn = (text: string): number => (text.match(/\d/g) ?? []).length;
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('0123456789'),
        ...Array.from('.,-/:~()%원시분월일층명번AaBz가나다 ₩$*#@&<[]\n\u0301\u202e\u0000'),
        '2026-1-2',
        '010-1234-5678',
        'kg',
        '제',
        '오후',
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
      const words = sino(String(n));
      if (heard(words) !== n || sino(String(heard(words))) !== words)
        expect(`${n}: ${words}`).toBe(String(heard(words)));
    }
  });

  test('in a sentence too, with the thousands parted', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (n) => {
        const { text } = voice.verbalise(`${n.toLocaleString('en')}원`);
        expect(heard(text.replace('원', ''))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  test('native numerals from 1 to 99', () => {
    for (let n = 1; n < 100; n++)
      expect(native(String(n))).toBe(n === 20 ? '스무' : (tens[Math.floor(n / 10)] ?? '') + (ones[n % 10] ?? ''));
  });

  test('figure by figure none is lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (run) => {
        const read = Array.from(oneByOne(run, '공'), (c) => (c === '공' ? '0' : figures.indexOf(c))).join('');
        expect(read).toBe(run);
      }),
    );
  });
});

describe('whatever the text', () => {
  test('nothing throws, no Latin letter and no digit reaches the engine, nor anything it obeys', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(pipeline(text)).not.toMatch(/[A-Za-z0-9<>&[\]]/);
      }),
      { numRuns: 3000 },
    );
  });

  test('a text with a digit or a Hangul syllable is never silent', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (digitsIn(text) > 0 || /[가-힣]/.test(text)) expect(voice.verbalise(text).text.trim()).not.toBe('');
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

  test('tokens are in order, within the source, and make up the text; the reading has one syllable for each', () => {
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
        expect(voice.read(spoken).text).toHaveLength(spoken.text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bad input', () => {
  test.each([
    ['empty', '', ''],
    ['only control characters', '\u0000\u202e\u200b\ufeff', ''],
    ['a lone surrogate', '가\ud800나', '가나'],
    ['a NUL', '가\u0000나', '가나'],
    ['a bidi override', '1\u202e2층', '십이층'],
    ['a keycap', '1\ufe0f\u20e3 번', '일번'],
  ])('%s', (_, text, spoken) => {
    expect(voice.verbalise(text).text).toBe(spoken);
  });

  test('a tower of marks on a digit loses no digit', () => {
    expect(voice.verbalise(`1${'\u0301'.repeat(5000)}2`).text).toMatch(/일.*이|십이/);
  });
});
