import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardinal, oneByOne, ordinal } from '../../../../voice/en/numbers.ts';
import { loadLanguage } from '../../../../voice/index.ts';
import {
  holdsInAnyText,
  inputFor,
  readsNumbersBack,
  saysOfBadInput,
  textsOf,
} from '../../../support/voice-properties.ts';

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

const texts = textsOf([
  ...Array.from(".,-/:~()%'$₩€£#*@&<>[]+=_ abAIVXMst\n\u0301\u202e\u0000"),
        ...['2026-1-2', '010-1234-5678', 'kg', ' Jan. ', 'May ', 'Chapter ', 'No. ', ' St.', 'Dr. ', ' a.m.', 'pm', 'th', 'km/h', ' to ', '가', '☎', '½', 'www.', '.com', ' in '],
]); // prettier-ignore

/** What lines of a kiosk are made of, in any order. */
const pieces = ['3', '12', '1,300', '2.5', '007', '$3.50', '₩800', '1/2', '2026-10-05', 'Oct. 5', '5 Oct', 'May 3', '9:05', '18:00', '9 a.m.', '2-5pm', '010-1234-5678', '+82 2 120', 'A-017', 'D-10', '3F', 'B2', 'km', 'kg', 'm', 'in', 's', '5 km/h', '3rd', '1990s', 'No. 4', 'Elm St.,', 'Dr. Kim', 'Room 305', 'Article 3', 'Chapter IV', 'Louis XIV', '57 BC', 'FBI', 'to', '–', '+', '=', '&', '(', ')', '%', '@', 'www.gov.kr', 'a@b.kr', 'etc.', 'e.g.', 'vs.', 'U.S.', 'Mon', 'the', 'a', 'A', 'per', '원', '주민센터', '950101-1******', '👋', '10%', '5-7 days', 'people', '×', '24/7', 'Q3', "'98", 'million', 'half']; // prettier-ignore

const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((words) => words.join(' '));

describe('numbers', () => {
  readsNumbersBack({
    spoken: cardinal,
    heard,
    inSentence: (n) => heard(voice.verbalise(`${n.toLocaleString('en')} won`).text.replace(' won', '')),
    oneByOne: (run) =>
      oneByOne(run)
        .split(' ')
        .map((word) => small.indexOf(word))
        .join(''),
    most: 16,
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
  holdsInAnyText({ voice, texts, again: lines, kept: /[0-9<>&[\]]/, letters: /[\da-zA-Z가-힣]/ });
});

saysOfBadInput(voice, [
  ['a lone surrogate', 'a\ud800b', 'ab'],
  ['a bidi override', '1\u202e2 copies', 'twelve copies'],
  ['a keycap', '1\ufe0f\u20e3 first', 'one first'],
  ['full width', '１２，０００ won', 'twelve thousand won'],
]);

test.each(['<speak>hello</speak>', '[[h@l]] hello', 'hello &amp; hello', '<break time="9s"/>hello'])(
  'mark-up is text: %s',
  (text) => {
    expect(inputFor(voice, text)).toContain('hello');
    expect(inputFor(voice, text)).not.toMatch(/[<>&[\]]/);
  },
);
