import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardinal, oneByOne, ordinal } from '../../../../voice/en/numbers.ts';
import { loadLanguage } from '../../../../voice/index.ts';

const voice = await loadLanguage('en');
await voice.whole;

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const large: Record<string, bigint> = { thousand: 10n ** 3n, million: 10n ** 6n, billion: 10n ** 9n, trillion: 10n ** 12n, quadrillion: 10n ** 15n }; // prettier-ignore

/** Reads English numerals back: a grammar of its own, so that a slip of the speaking one is found. */
const heard = (words: string): bigint => {
  let [total, group] = [0n, 0n];
  for (const word of words.split(' ')) {
    if (small.includes(word)) group += BigInt(small.indexOf(word));
    else if (tens.includes(word)) group += BigInt(tens.indexOf(word) * 10);
    else if (word === 'hundred') group *= 100n;
    else if (word in large) [total, group] = [total + group * (large[word] ?? 0n), 0n];
    else throw new Error(`${word} is no numeral`);
  }
  return total + group;
};

const pipeline = (text: string): string => voice.phonemise(voice.read(voice.verbalise(text))).text;
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('0123456789'),
        ...Array.from(".,-/:~()%'$₩€£#*@&<>[]+=_ abAIVXMst\n\u0301\u202e\u0000"),
        ...['2026-1-2', '010-1234-5678', 'kg', ' Jan. ', 'May ', 'Chapter ', 'No. ', ' St.', 'Dr. ', ' a.m.', 'pm', 'th', 'km/h', ' to ', '가', '☎', '½', 'www.', '.com', ' in '],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
); // prettier-ignore

/** What lines of a kiosk are made of, in any order. */
const pieces = ['3', '12', '1,300', '2.5', '007', '$3.50', '₩800', '1/2', '2026-10-05', 'Oct. 5', '5 Oct', 'May 3', '9:05', '18:00', '9 a.m.', '2-5pm', '010-1234-5678', '+82 2 120', 'A-017', 'D-10', '3F', 'B2', 'km', 'kg', 'm', 'in', 's', '5 km/h', '3rd', '1990s', 'No. 4', 'Elm St.,', 'Dr. Kim', 'Room 305', 'Article 3', 'Chapter IV', 'Louis XIV', '57 BC', 'FBI', 'to', '–', '+', '=', '&', '(', ')', '%', '@', 'www.gov.kr', 'a@b.kr', 'etc.', 'e.g.', 'vs.', 'U.S.', 'Mon', 'the', 'a', 'A', 'per', '원', '주민센터', '950101-1******', '👋', '10%', '5-7 days', 'people', '×', '24/7', 'Q3', "'98", 'million', 'half']; // prettier-ignore

/** A stream of numbers that is the same on every run, of 1 to 16 digits in turn. */
function* numbers(count: number): Generator<bigint> {
  let seed = 20_261_125n;
  for (let i = 0; i < count; i++) {
    seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
    yield seed % 10n ** BigInt(1 + (i % 16));
  }
}

describe('numbers', () => {
  test('100,000 amounts can be read back from their words, and their words from them', () => {
    for (const n of numbers(100_000)) {
      const words = cardinal(String(n));
      if (heard(words) !== n || cardinal(String(heard(words))) !== words)
        expect(`${n}: ${words}`).toBe(String(heard(words)));
    }
    expect(heard(cardinal(String(10n ** 16n)))).toBe(10n ** 16n);
  });

  test('in a sentence too, with the thousands parted', () => {
    for (const n of numbers(3000)) {
      const { text } = voice.verbalise(`${n.toLocaleString('en')} won`);
      expect(heard(text.replace(' won', ''))).toBe(n);
    }
  });

  test('cents are not lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        const { text } = voice.verbalise(`$${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
        const [, dollars = 'zero', cents = 'zero'] = /^(?:(.*?) dollars?)?(?: ?(.+?) cents?)?$/.exec(text) ?? [];
        expect(heard(dollars) * 100n + heard(cents)).toBe(BigInt(n));
      }),
      { numRuns: 2000 },
    );
  });

  test('figure by figure none is lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (run) => {
        const read = oneByOne(run)
          .split(' ')
          .map((word) => small.indexOf(word))
          .join('');
        expect(read).toBe(run);
      }),
    );
  });

  test('an ordinal differs from its cardinal in the last word only', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n - 1n }), (n) => {
        const [a, b] = [cardinal(String(n)).split(' '), ordinal(String(n)).split(' ')];
        expect(b.slice(0, -1)).toEqual(a.slice(0, -1));
        expect(b.at(-1)).toMatch(/(?:first|second|third|th)$/);
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
        if (/[\da-zA-Z가-힣]/.test(text)) expect(voice.verbalise(text).text.trim()).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('what is said is said the same again', () => {
    const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(lines, (text) => {
        const once = voice.verbalise(text).text;
        expect(voice.verbalise(once).text).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  test('tokens are in order, within the source, and make up the text; marks lie within the engine text', () => {
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
        const input = voice.phonemise(voice.read(spoken));
        expect(input.marks.every((mark) => mark.at < input.text.length)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bad input', () => {
  test.each([
    ['empty', '', ''],
    ['only control characters', '\u0000\u202e\u200b\ufeff', ''],
    ['a lone surrogate', 'a\ud800b', 'ab'],
    ['a NUL', 'a\u0000b', 'ab'],
    ['a bidi override', '1\u202e2 copies', 'twelve copies'],
    ['a keycap', '1\ufe0f\u20e3 first', 'one first'],
    ['full width', '１２，０００ won', 'twelve thousand won'],
  ])('%s', (_, text, spoken) => {
    expect(voice.verbalise(text).text).toBe(spoken);
  });

  test.each(['<speak>hello</speak>', '[[h@l]] hello', 'hello &amp; hello', '<break time="9s"/>hello'])(
    'mark-up is text: %s',
    (text) => {
      expect(pipeline(text)).toContain('hello');
      expect(pipeline(text)).not.toMatch(/[<>&[\]]/);
    },
  );
});
