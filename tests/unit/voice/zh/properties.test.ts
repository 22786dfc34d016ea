import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';
import { cardinal, oneByOne } from '../../../../voice/zh/numbers.ts';
import { holdsInAnyText, readsNumbersBack, saysOfBadInput } from '../../../support/voice-properties.ts';

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
  readsNumbersBack({
    spoken: cardinal,
    heard: value,
    inSentence: (n) => value(voice.verbalise(`${n.toLocaleString('en')}元`).text.replace('元', '')),
    oneByOne: (run) => Array.from(oneByOne(run), (c) => '零一二三四五六七八九'.indexOf(c === '幺' ? '一' : c)).join(''),
  });
});

describe('whatever the text', () => {
  holdsInAnyText({
    voice,
    texts,
    kept: /[<>&[\]{}A-Z]|\p{Script=Han}/u,
    letters: /[a-z0-9\u4e00-\u9fff]/i,
  });

  test('the reading has one syllable for each hanzi, and no digit is left in what is said', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spoken = voice.verbalise(text);
        expect(spoken.text).not.toMatch(/[0-9]/);
        expect(syllablesIn(voice.read(spoken).text)).toBe(hanziIn(spoken.text));
      }),
      { numRuns: 2000 },
    );
  });
});

saysOfBadInput(voice, [
  ['a lone surrogate', '银\ud800行', '银行'],
  ['a NUL', '银\u0000行', '银行'],
  ['a bidi override', '1\u202e2层', '十二层'],
]);
