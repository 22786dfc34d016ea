import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';
import { cardinal, oneByOne } from '../../../../voice/th/numbers.ts';
import {
  holdsInAnyText,
  inputFor,
  numbers,
  readsNumbersBack,
  saysOfBadInput,
  textsOf,
} from '../../../support/voice-properties.ts';

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

const texts = textsOf([
  ...Array.from('๐๑๙.,-/:~()%กขคงจดนบมรลวสหอ ฿$*#@&<[]\n\u0e31\u0e34\u0e38\u0e48\u0e49\u0e4c\u0e47เแโใไะาำฤๆฯ\u202e\u0000'),
  ...['AB', 'z', 'พ.ศ.', 'น.', 'บาท', 'ม.', 'ตม.', 'โทร.', 'วันที่', '2569', '08.30', '12/3', '1-2345-XXXXX-12-3', 'kg', 'หมู่', 'ฯลฯ'],
]); // prettier-ignore

describe('numbers', () => {
  readsNumbersBack({
    spoken: cardinal,
    heard,
    inSentence: (n) => heard(voice.verbalise(`${n.toLocaleString('en')} บาท`).text),
    oneByOne: (run) => Array.from(oneByOne(run).matchAll(words), ([word]) => digits.indexOf(word)).join(''),
  });

  test('in Thai figures as in Arabic', () => {
    for (const n of numbers(1000, 16)) {
      const thai = n.toLocaleString('en').replaceAll(/\d/g, (d) => String.fromCodePoint(0xe50 + Number(d)));
      expect(heard(voice.verbalise(`${thai} บาท`).text)).toBe(n);
    }
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
});

describe('whatever the text', () => {
  holdsInAnyText({ voice, texts, kept: /[\u0e00-\u0e7f<>&]/u, letters: /[0-9๐-๙ก-ฮ]/u });

  test('only phonemes, pauses and spaces reach the engine', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(inputFor(voice, text).replaceAll(/\[\[[^[\]<>&]*\]\]/g, '')).toMatch(/^[\s.,?!:;…。、，？！：；]*$/u);
      }),
      { numRuns: 3000 },
    );
  });

  test('a text with a digit or a Thai consonant is heard', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (/[0-9๐-๙ก-ฮ]/u.test(text)) expect(inputFor(voice, text)).toContain('[[');
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

  test('tokens of the reading make it up', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: whole, tokens } = voice.read(voice.verbalise(text));
        expect(tokens.map(({ reading }) => reading).join('')).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });
});

saysOfBadInput(voice, [
  ['a lone surrogate', 'กา\ud800นา', 'กานา'],
  ['a NUL', 'กา\u0000นา', 'กานา'],
  ['a bidi override', '1\u202e2 ชั้น', 'สิบสอง ชั้น'],
]);
