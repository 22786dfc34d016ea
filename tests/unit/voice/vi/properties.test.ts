import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';
import { cardinal, oneByOne } from '../../../../voice/vi/numbers.ts';

const voice = await loadLanguage('vi');

const figures = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const heardAs: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };
const figureOf = (word: string): bigint => {
  const figure = heardAs[word] ?? figures.indexOf(word);
  if (figure < 0) throw new Error(`${word} is no numeral`);
  return BigInt(figure);
};
const large: Readonly<Record<string, bigint>> = { nghìn: 10n ** 3n, triệu: 10n ** 6n };

/** Reads Vietnamese numerals back: a grammar of its own, so that a slip of the speaking one is found. */
const heard = (words: string): bigint => {
  let [billions, below, group, unit] = [0n, 0n, 0n, 0n];
  for (const word of words.split(' ')) {
    if (word === 'trăm') [group, unit] = [group + unit * 100n, 0n];
    else if (word === 'mươi') [group, unit] = [group + unit * 10n, 0n];
    else if (word === 'mười') group += 10n;
    else if (word in large) [below, group, unit] = [below + (group + unit) * (large[word] ?? 0n), 0n, 0n];
    else if (word === 'tỷ')
      [billions, below, group, unit] = [(billions + below + group + unit) * 10n ** 9n, 0n, 0n, 0n];
    else if (word !== 'linh') unit = figureOf(word);
  }
  return billions + below + group + unit;
};

const pipeline = (text: string): string => voice.phonemise(voice.read(voice.verbalise(text))).text;
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('0123456789'),
        ...Array.from('.,-/:~()%đhkgaBz ạế ₫$*#@&<[]\n\u0301\u202e\u0000'),
        ...[
          ' 5/7/2026 ',
          ' 0912 345 678 ',
          'kg ',
          ' thứ ',
          ' ngày ',
          ' tháng ',
          ' số ',
          'tr ',
          ' và ',
          ' CN ',
          ' gọi ',
          ' TP. ',
          ' Q.1 ',
          ' IV ',
          ' quý ',
          ' UBND ',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('numbers', () => {
  test('100,000 amounts can be read back from their words, and their words from them', () => {
    let seed = 20_261_125n;
    for (let i = 0; i < 100_000; i++) {
      seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
      const n = seed % 10n ** BigInt(1 + (i % 17));
      const words = cardinal(String(n));
      if (heard(words) !== n || cardinal(String(heard(words))) !== words)
        expect(`${n}: ${words}`).toBe(String(heard(words)));
    }
  });

  test('in a sentence too, with the thousands parted by points', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (n) => {
        const { text } = voice.verbalise(`${n.toLocaleString('de')}đ`);
        expect(heard(text.replace(' đồng', ''))).toBe(n);
        expect(heard(voice.verbalise(`Số dân: ${n.toLocaleString('de')}`).text.replace('Số dân: ', ''))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  test('figure by figure none is lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (run) => {
        const read = oneByOne(run)
          .split(' ')
          .map((word) => figures.indexOf(word))
          .join('');
        expect(read).toBe(run);
      }),
    );
  });
});

describe('whatever the text', () => {
  test('nothing throws, no digit reaches the engine, nor anything it obeys', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(pipeline(text)).not.toMatch(/[0-9<>&[\]]/);
      }),
      { numRuns: 3000 },
    );
  });

  test('a text with a digit or a letter is never silent', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (/[\da-z]/i.test(text)) expect(voice.verbalise(text).text.trim()).not.toBe('');
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

  test('tokens are in order, within the source, and make up the text', () => {
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
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bad input', () => {
  test.each([
    ['empty', '', ''],
    ['only control characters', '\u0000\u202e\u200b\ufeff', ''],
    ['a lone surrogate', 'a\ud800n', 'an'],
    ['a NUL', 'bà\u0000n', 'bàn'],
    ['a bidi override', 'tầng 1\u202e2', 'tầng mười hai'],
    ['a letter in two characters', 'ta\u0302\u0300ng 3', 'tầng ba'],
    ['marks of speech', '<speak>[[a]]</speak>', 'nhỏ hơn speak lớn hơn a nhỏ hơn speak lớn hơn'],
  ])('%s', (_, text, spoken) => {
    expect(voice.verbalise(text).text).toBe(spoken);
  });

  test('a tower of marks on a digit loses no digit', () => {
    expect(voice.verbalise(`1${'\u0301'.repeat(5000)}2`).text).toMatch(/một.*hai|mười hai/);
  });
});
