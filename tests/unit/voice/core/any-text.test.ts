import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startEspeak } from '../../../../build/voice/espeak.ts';
import { productTexts } from '../../../../build/voice/texts.ts';
import { loadLanguage, voiceLanguages } from '../../../../voice/index.ts';
import { inputOf, markUp, misplaced } from '../../../support/any-text.ts';

/** What holds in every language, whatever the text. What a language's words must be is in its own folder. */

const espeak = await startEspeak();

const pieces = [
  ...Array.from('0123456789.,-/:~()%*#@&<>[]{}|\\^_=+$€£¥₩฿₫ \n\t\0\u200b\u202e\u2066\u0301\ud800\udc00'),
  ...['[[', ']]', '<speak>', '&amp;', '2026-11-25', '010-1234-5678', '10:30', 'a@b.kr', 'https://a.kr/b?c=1', 'km²', '½', 'XIV'],
  ...['다음', '제3조', '次へ', '第３条', '下一步', 'ถัดไป', 'ๆ', 'ฯลฯ', 'Tiếp', 'Đ', 'next', 'ABC', 'שלום', 'عربي', '😀', '👨‍👩‍👧'],
]; // prettier-ignore
const apart = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(' '));
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join('')),
);

describe.each(voiceLanguages)('%s', async (language) => {
  const voice = await loadLanguage(language);
  await voice.whole;

  test('nothing throws, places hold, and the engine is given nothing to obey', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { spoken, input } = inputOf(voice, text);
        expect(misplaced(spoken, text)).toBe('');
        expect(markUp(input)).toEqual([]);
        for (const { at, start, end } of input.marks) {
          expect(at).toBeLessThanOrEqual(input.text.length);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('no digit is left in words, and what has one is said', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: words } = voice.verbalise(text);
        expect(words).not.toMatch(/\p{Nd}/u);
        if (/[0-9]/.test(text)) expect(words.trim()).not.toBe('');
      }),
      { numRuns: 600 },
    );
  });

  test('what is said is said the same again', () => {
    for (const { text } of productTexts(language)) {
      const { text: words } = voice.verbalise(text);
      expect(voice.verbalise(words).text).toBe(words);
    }
    fc.assert(
      fc.property(apart, (text) => {
        const { text: words } = voice.verbalise(text);
        expect(voice.verbalise(words).text).toBe(words);
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    ['empty', ''],
    ['blank', ' \n\t '],
    ['NUL and controls', '\0\u0001\u001b'],
    ['zero width', '\u200b\u2060\ufeff'],
    ['a turn of direction', '\u202e\u2066'],
    ['a lone surrogate', '\ud800'],
  ])('%s is nothing to say', (_, text) => {
    const { spoken, input } = inputOf(voice, text);
    expect(spoken.text.trim()).toBe('');
    expect(input.text.trim()).toBe('');
  });

  test.each([
    ['NUL', '1\u00002'],
    ['a turn of direction', '\u202e12\u202c'],
    ['a lone surrogate', '\ud8001\udfff2'],
    ['zero width', '1\u200b2'],
  ])('%s within a figure is passed over', (_, text) => {
    expect(voice.verbalise(text).text).toBe(voice.verbalise('12').text);
  });

  test('a tower of marks takes no figure with it', () => {
    const { text } = voice.verbalise(`1${'\u0301'.repeat(5000)}2`);
    const [one = '', two = '', twelve = ''] = ['1', '2', '12'].map((figure) => voice.verbalise(figure).text);
    expect(text.includes(twelve) || (text.includes(one) && text.includes(two))).toBe(true);
  });

  test.each(['<speak><break time="9s"/>1</speak>', '&lt;break/&gt; 1', "[[h@l'oU]] 1", '[[[[1]]]]', '[ [ 1 ] ]'])(
    'mark-up is text: %s',
    (text) => {
      const { spoken, input } = inputOf(voice, text);
      expect(spoken.text).toContain(voice.verbalise('1').text);
      expect(markUp(input)).toEqual([]);
      expect(() => espeak.phonemes(input)).not.toThrow();
    },
  );

  test('right to left amid its own words is told as what it is, and they are said', () => {
    const { text } = voice.verbalise('1 שלום 2 عربي 3');
    for (const figure of ['1', '2', '3']) expect(text).toContain(voice.verbalise(figure).text);
  });
});
