import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageVoice } from '../../voice/index.ts';
import { misplaced } from './any-text.ts';

/** A stream of numbers that is the same on every run, of 1 to `most` digits in turn. */
export function* numbers(count: number, most = 17): Generator<bigint> {
  let seed = 20_261_125n;
  for (let i = 0; i < count; i++) {
    seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
    yield seed % 10n ** BigInt(1 + (i % most));
  }
}

export type Numerals = {
  /** Digits to words: what the language's own rules say. */
  spoken: (digits: string) => string;
  /** Words to a number: a grammar of the test's own, so that a slip of the speaking one is found. */
  heard: (words: string) => bigint;
  /** In a sentence, the thousands parted as the language does, and the number that is heard in what is said of it. */
  inSentence: (n: bigint) => bigint;
  /** Digits, each on its own, to words and back. */
  oneByOne: (digits: string) => string;
  most?: number;
};

/** What holds of the numbers of every language. */
export const readsNumbersBack = ({ spoken, heard, inSentence, oneByOne, most = 17 }: Numerals): void => {
  test('100,000 amounts can be read back from their words, and their words from them', () => {
    for (const n of numbers(100_000, most)) {
      const words = spoken(String(n));
      if (heard(words) !== n || spoken(String(heard(words))) !== words)
        expect(`${n}: ${words}`).toBe(String(heard(words)));
    }
  });

  test('in a sentence too, with the thousands parted', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (n) => {
        expect(inSentence(n)).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  test('figure by figure none is lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (run) => {
        expect(oneByOne(run)).toBe(run);
      }),
    );
  });
};

/** Texts of any kind, and of what the rules of one language look for. */
export const textsOf = (own: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(fc.constantFrom(...Array.from('0123456789'), ...own), { maxLength: 40 }).map((parts) => parts.join('')),
  );

export type Whatever = {
  voice: LanguageVoice;
  texts: fc.Arbitrary<string>;
  /** Texts of which what is said is said the same again; `texts` where none are given. */
  again?: fc.Arbitrary<string>;
  /** What never reaches the engine. */
  kept: RegExp;
  /** A text that has any of it is never silent. */
  letters: RegExp;
};

export const inputFor = (voice: LanguageVoice, text: string): string =>
  voice.phonemise(voice.read(voice.verbalise(text))).text;

/** What holds in every language of texts that its own rules look at. */
export const holdsInAnyText = ({ voice, texts, again = texts, kept, letters }: Whatever): void => {
  test('nothing throws, and what the engine would obey or cannot say does not reach it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(inputFor(voice, text)).not.toMatch(kept);
      }),
      { numRuns: 3000 },
    );
  });

  test('a text with a digit or a letter of its script is never silent', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (letters.test(text)) expect(voice.verbalise(text).text.trim()).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('what is said is said the same again', () => {
    fc.assert(
      fc.property(again, (text) => {
        const once = voice.verbalise(text).text;
        expect(voice.verbalise(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('tokens are in order, within the source, and make up the text; marks are in order, within what the engine gets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spoken = voice.verbalise(text);
        expect(misplaced(spoken, text)).toBe('');
        const input = voice.phonemise(voice.read(spoken));
        const places = input.marks.map(({ at }) => at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((at) => at < input.text.length)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
};

/** What a language's own letters make of input that is no text. What holds in all of them: core/any-text.test.ts. */
export const saysOfBadInput = (
  voice: LanguageVoice,
  cases: readonly (readonly [name: string, text: string, spoken: string])[],
): void => {
  describe('bad input', () => {
    test.each(cases)('%s', (_, text, spoken) => {
      expect(voice.verbalise(text).text).toBe(spoken);
    });
  });
};
