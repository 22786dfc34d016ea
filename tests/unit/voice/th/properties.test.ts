import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';
import { cardinal, oneByOne } from '../../../../voice/th/numbers.ts';

const voice = await loadLanguage('th');
await voice.whole;

const digits = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const places: Record<string, bigint> = { สิบ: 10n, ร้อย: 100n, พัน: 1_000n, หมื่น: 10_000n, แสน: 100_000n };
const words = /ยี่|เอ็ด|ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน/gu;

/** Reads the words back: a grammar of its own, so that a slip in the speaking one is found. */
const heard = (said: string): bigint => {
  let [total, figure] = [0n, 0n];
  let millions = 0n;
  for (const [word] of said.matchAll(words)) {
    const place = places[word];
    if (word === 'ล้าน') [millions, total, figure] = [(millions + total + figure) * 1_000_000n, 0n, 0n];
    else if (place) [total, figure] = [total + (figure || 1n) * place, 0n];
    else figure = word === 'ยี่' ? 2n : word === 'เอ็ด' ? 1n : BigInt(digits.indexOf(word));
  }
  return millions + total + figure;
};

const pipeline = (text: string): string => voice.phonemise(voice.read(voice.verbalise(text))).text;
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('0123456789'),
        ...Array.from('๐๑๙.,-/:~()%กขคงจดนบมรลวสหอ ฿$*#@&<[]\n\u0e31\u0e34\u0e38\u0e48\u0e49\u0e4c\u0e47เแโใไะาำฤๆฯ\u202e\u0000'),
        'AB', 'z', 'พ.ศ.', 'น.', 'บาท', 'ม.', 'ตม.', 'โทร.', 'วันที่', '2569', '08.30', '12/3', '1-2345-XXXXX-12-3', 'kg', 'หมู่', 'ฯลฯ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
); // prettier-ignore

describe('numbers', () => {
  test('100,000 amounts can be read back from their words, and their words from them', () => {
    let seed = 25_691_125n;
    for (let i = 0; i < 100_000; i++) {
      seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
      const n = seed % 10n ** BigInt(1 + (i % 17));
      const said = cardinal(String(n));
      if (heard(said) !== n || cardinal(String(heard(said))) !== said)
        expect(`${n}: ${said}`).toBe(String(heard(said)));
    }
  });

  test('in a sentence too, with the thousands parted, in Thai figures as in Arabic', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), fc.boolean(), (n, thai) => {
        const written = n.toLocaleString('en');
        const figures = written.replaceAll(/\d/g, (d) => String.fromCodePoint(0xe50 + Number(d)));
        expect(heard(voice.verbalise(`${thai ? figures : written} บาท`).text)).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  test('baht and satang: neither is lost', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 99 }), (whole, part) => {
        const { text } = voice.verbalise(`${whole.toLocaleString('en')}.${String(part).padStart(2, '0')} บาท`);
        const [baht = '', satang = ''] = text.split('บาท');
        expect([heard(baht), heard(satang)]).toEqual([BigInt(whole), BigInt(part)]);
      }),
      { numRuns: 2000 },
    );
  });

  test('figure by figure none is lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (run) => {
        expect(Array.from(oneByOne(run).matchAll(words), ([word]) => digits.indexOf(word)).join('')).toBe(run);
      }),
    );
  });
});

describe('whatever the text', () => {
  test('nothing throws, and only phonemes, pauses and spaces reach the engine', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const input = pipeline(text);
        expect(input.replaceAll(/\[\[[^[\]<>&]*\]\]/g, '')).toMatch(/^[\s.,?!:;…。、，？！：；]*$/u);
        expect(input).not.toMatch(/[\u0e00-\u0e7f<>&]/u);
      }),
      { numRuns: 3000 },
    );
  });

  test('a text with a digit or a Thai consonant is never silent', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (/[0-9๐-๙ก-ฮ]/u.test(text)) {
          expect(voice.verbalise(text).text.trim()).not.toBe('');
          expect(pipeline(text)).toContain('[[');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('no Latin letter and no digit is left in what is said', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(voice.verbalise(text).text).not.toMatch(/[A-Za-z0-9๐-๙]/u);
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

  test('tokens are in order, within the source, and make up the text; so do those of the reading and the marks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spoken = voice.verbalise(text);
        const reading = voice.read(spoken);
        expect(spoken.tokens.map((t) => t.spoken).join('')).toBe(spoken.text);
        expect(reading.tokens.map((t) => t.reading).join('')).toBe(reading.text);
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
    ['a lone surrogate', 'กา\ud800นา', 'กานา'],
    ['a NUL', 'กา\u0000นา', 'กานา'],
    ['a bidi override', '1\u202e2 ชั้น', 'สิบสอง ชั้น'],
  ])('%s', (_, text, spoken) => {
    expect(voice.verbalise(text).text).toBe(spoken);
  });
});
