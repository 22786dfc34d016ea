import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';
import { native, oneByOne, sino } from '../../../../voice/ko/numbers.ts';
import { holdsInAnyText, readsNumbersBack, saysOfBadInput, textsOf } from '../../../support/voice-properties.ts';

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

const texts = textsOf([
  ...Array.from('.,-/:~()%원시분월일층명번AaBz가나다 ₩$*#@&<[]\n\u0301\u202e\u0000'),
  ...['2026-1-2', '010-1234-5678', 'kg', '제', '오후'],
]);

describe('numbers', () => {
  readsNumbersBack({
    spoken: sino,
    heard,
    inSentence: (n) => heard(voice.verbalise(`${n.toLocaleString('en')}원`).text.replace('원', '')),
    oneByOne: (run) => Array.from(oneByOne(run, '공'), (c) => (c === '공' ? '0' : figures.indexOf(c))).join(''),
  });

  test('native numerals from 1 to 99', () => {
    for (let n = 1; n < 100; n++)
      expect(native(String(n))).toBe(n === 20 ? '스무' : (tens[Math.floor(n / 10)] ?? '') + (ones[n % 10] ?? ''));
  });
});

describe('whatever the text', () => {
  holdsInAnyText({ voice, texts, kept: /[A-Za-z0-9<>&[\]]/, letters: /[\d가-힣]/ });

  test('the reading has one syllable for each', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spoken = voice.verbalise(text);
        expect(voice.read(spoken).text).toHaveLength(spoken.text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

saysOfBadInput(voice, [
  ['a lone surrogate', '가\ud800나', '가나'],
  ['a bidi override', '1\u202e2층', '십이층'],
  ['a keycap', '1\ufe0f\u20e3 번', '일번'],
]);
