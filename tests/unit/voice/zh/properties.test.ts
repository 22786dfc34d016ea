import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';
import { cardinal, oneByOne } from '../../../../voice/zh/numbers.ts';

const voice = await loadLanguage('zh');
await voice.whole;

/** Reads a cardinal back: what the rules of 万 and 亿 say, the other way round. */
const value = (words: string): bigint => {
  const digit: Record<string, bigint> = Object.fromEntries(
    Array.from('零一二三四五六七八九', (c, i) => [c, BigInt(i)]),
  );
  const unit: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1000n };
  const parted =
    (power: string, size: bigint, below: (w: string) => bigint, above: (w: string) => bigint) =>
    (w: string): bigint => {
      const at = w.lastIndexOf(power);
      return at < 0 ? below(w) : above(w.slice(0, at)) * size + below(w.slice(at + 1));
    };
  const small = (w: string): bigint => {
    let sum = 0n;
    let current = 0n;
    for (const c of w.replaceAll('两', '二')) {
      if (unit[c] === undefined) current = digit[c] ?? 0n;
      else {
        sum += (current === 0n ? 1n : current) * unit[c];
        current = 0n;
      }
    }
    return sum + current;
  };
  const myriads = parted('万', 10_000n, small, small);
  const billions: (w: string) => bigint = parted('亿', 100_000_000n, myriads, (w) =>
    w.includes('亿') ? billions(w) : myriads(w),
  );
  return billions(words);
};

const pipeline = (text: string): string => voice.phonemise(voice.read(voice.verbalise(text))).text;
const hanziIn = (text: string): number => (text.match(/(?!々)\p{Script=Han}/gu) ?? []).length;
const syllablesIn = (reading: string): number =>
  reading.split(/\s+/).filter((token) => /^[a-zü:]+[0-5]?$/i.test(token)).length;

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('银行', '一', '不', '第', '元', '¥', '%', '-', '/', ':', '年', '月', '2', '10', '3.5', 'A1', '电话', '(', '号', '[[', '<b>', '々', '𠀀', 'ü', '１', '\u202e', '\u0000', '\u0301'),
); // prettier-ignore
const texts = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));

describe('numbers', () => {
  test('100,000 amounts can be read back from their words, and their words from them', () => {
    let seed = 20_261_125n;
    for (let i = 0; i < 100_000; i++) {
      seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
      const n = seed % 10n ** BigInt(1 + (i % 17));
      const said = cardinal(String(n));
      if (value(said) !== n || cardinal(String(value(said))) !== said)
        expect(`${n}: ${said}`).toBe(String(value(said)));
    }
  });

  test('in a sentence too, with the thousands parted', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (n) => {
        const { text } = voice.verbalise(`${n.toLocaleString('en')}元`);
        expect(value(text.replace('元', ''))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  test('figure by figure none is lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (run) => {
        const read = Array.from(oneByOne(run), (c) => '零一二三四五六七八九'.indexOf(c === '幺' ? '一' : c)).join('');
        expect(read).toBe(run);
      }),
    );
  });
});

describe('whatever the text', () => {
  test('nothing throws; neither digits nor hanzi, capitals nor anything it obeys reach the engine', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(voice.verbalise(text).text).not.toMatch(/[0-9]/);
        expect(pipeline(text)).not.toMatch(/[<>&[\]{}A-Z]|\p{Script=Han}/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is said is said the same again, and never nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = voice.verbalise(text).text;
        expect(voice.verbalise(once).text).toBe(once);
        if (/[a-z0-9\u4e00-\u9fff]/i.test(text)) expect(once.trim()).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('tokens are in order, within the source, and make up the text; the reading has one syllable for each hanzi', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spoken = voice.verbalise(text);
        const reading = voice.read(spoken);
        expect(spoken.tokens.map((t) => t.spoken).join('')).toBe(spoken.text);
        expect(syllablesIn(reading.text)).toBe(hanziIn(spoken.text));
        let at = 0;
        for (const { start, end } of spoken.tokens) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        const marks = voice.phonemise(reading).marks.map((mark) => mark.at);
        expect(marks).toEqual(marks.toSorted((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bad input', () => {
  test.each([
    ['empty', '', ''],
    ['only control characters', '\u0000\u202e\u200b\ufeff', ''],
    ['a lone surrogate', '银\ud800行', '银行'],
    ['a NUL', '银\u0000行', '银行'],
    ['a bidi override', '1\u202e2层', '十二层'],
  ])('%s', (_, text, spoken) => {
    expect(voice.verbalise(text).text).toBe(spoken);
  });
});
