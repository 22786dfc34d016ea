import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../protocol/index.ts';
import { embeddedQuality } from '../../../../../renderer/kiosk/speech/quality.ts';
import { pitchFor } from '../../../../../renderer/kiosk/speech/embedded/voices.ts';
import { synthesise } from '../../../../support/espeak.ts';
import { loudnessOf, peakOf, pitchOf } from '../../../../support/loudness.ts';

/** The real engine with the real front end, without a browser: what the worker makes. */

const sentences: Record<Language, string> = {
  ko: '안녕하세요. 주민등록표 등본을 발급하는 화면입니다. 다음 버튼을 누르면 신청 내용을 확인할 수 있습니다.',
  en: 'Hello. This screen gives you a resident registration transcript. Press Next to check your answers.',
  ja: 'こんにちは。住民登録票の写しを発行する画面です。次へを押すと、申請の内容を確認できます。',
  zh: '您好。这里可以领取居民登记表副本。请按下一步，检查您的回答。',
  th: 'สวัสดี หน้าจอนี้ใช้ขอสำเนาทะเบียนบ้าน กดถัดไปเพื่อตรวจสอบคำตอบของท่าน',
  vi: 'Xin chào quý vị. Màn hình này cấp bản sao đăng ký cư trú. Nhấn Tiếp theo để kiểm tra câu trả lời.',
};
const spoken = (Object.keys(sentences) as Language[]).filter((language) => embeddedQuality(language) !== 'none');

const refusals = (language: Language): string[] => {
  const file = new URL(`../../../../../locales/${language}/errors.json`, import.meta.url);
  return [...readFileSync(file, 'utf8').matchAll(/": "([^"{]{15,})"/g)].map(([, text = '']) => text).slice(0, 8);
};

const AUDIBLE = 0.002;
const ms = (samples: number, rate: number): number => (samples * 1000) / rate;

describe.each(spoken)('%s', (language) => {
  test('begins and ends with sound, not with silence', async () => {
    const { samples, rate } = await synthesise(sentences[language], language);
    const first = samples.findIndex((sample) => Math.abs(sample) > AUDIBLE);
    const last = samples.findLastIndex((sample) => Math.abs(sample) > AUDIBLE);
    expect(ms(first, rate)).toBeLessThan(5);
    expect(ms(samples.length - 1 - last, rate)).toBeLessThan(5);
  });

  test('is as loud as the others, and never clips', { timeout: 30_000 }, async () => {
    // ITU-R BS.1770 over what the product says, so that the six lie within 2 LU of each other.
    const { samples, rate } = await synthesise(refusals(language).join('\n'), language);
    expect(loudnessOf(samples, rate)).toBeGreaterThan(-23);
    expect(loudnessOf(samples, rate)).toBeLessThan(-21);
    expect(peakOf(samples)).toBeLessThan(0.95);
  });

  test('an English sentence within it is as loud, in the English voice', async () => {
    const english = ' This screen gives you a resident registration transcript. ';
    const text = sentences[language] + english + sentences[language];
    const { samples, words, rate } = await synthesise(text, language);
    const from = words.find(({ start }) => start >= sentences[language].length)?.at ?? 0;
    const to = words.find(({ start }) => start >= sentences[language].length + english.length)?.at ?? 0;
    const own = loudnessOf(samples.subarray(0, from), rate);
    expect(Math.abs(loudnessOf(samples.subarray(from, to), rate) - own)).toBeLessThan(2);
    const alone = await synthesise(english, 'en');
    // As long as alone, and the pause after it.
    expect(ms(to - from - alone.samples.length, rate)).toBeLessThan(700);
  });

  test('tells where each word begins, in order, all the way through the text', async () => {
    const text = sentences[language];
    const { words, samples } = await synthesise(text, language);
    expect(words[0]?.start).toBe(0);
    expect(words.at(-1)?.end).toBeGreaterThan(text.length * 0.8);
    expect(words.map(({ at }) => at)).toEqual(words.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(words.at(-1)?.at).toBeLessThan(samples.length);
    expect(words.length).toBeGreaterThan(3);
  });
});

describe('rate', () => {
  test('0.5 to 2.5 times, at the same pitch', async () => {
    const text = 'The quick brown fox jumps over the lazy dog again and again';
    const slow = await synthesise(text, 'en', { rate: 0.5 });
    const normal = await synthesise(text, 'en');
    const fast = await synthesise(text, 'en', { rate: 2.5 });
    expect(slow.samples.length / normal.samples.length).toBeGreaterThan(1.7);
    expect(normal.samples.length / fast.samples.length).toBeGreaterThan(2);
    const pitch = pitchOf(normal.samples, normal.rate);
    expect(Math.abs(pitchOf(slow.samples, slow.rate) / pitch - 1)).toBeLessThan(0.15);
    expect(Math.abs(pitchOf(fast.samples, fast.rate) / pitch - 1)).toBeLessThan(0.15);
  });

  test('beyond its ends it is as at its ends', async () => {
    const most = await synthesise('Press Next', 'en', { rate: 2.6 });
    const more = await synthesise('Press Next', 'en', { rate: 9 });
    expect(more.samples.length / most.samples.length).toBeCloseTo(1, 1);
  });
});

describe('pitch', () => {
  const text = 'This screen gives you a resident registration transcript. Press Next.';
  test('is as many times the normal as asked for, as fast, as loud, and never clips', async () => {
    const normal = await synthesise(text, 'en');
    const [height, loudness] = [pitchOf(normal.samples, normal.rate), loudnessOf(normal.samples, normal.rate)];
    for (const pitch of [0.75, 0.87, 1.15, 1.35]) {
      // oxlint-disable-next-line no-await-in-loop -- one engine
      const { samples, rate } = await synthesise(text, 'en', { pitch });
      expect(Math.abs(pitchOf(samples, rate) / height / pitch - 1)).toBeLessThan(0.08);
      expect(Math.abs(loudnessOf(samples, rate) - loudness)).toBeLessThan(1);
      expect(Math.abs(samples.length / normal.samples.length - 1)).toBeLessThan(0.05);
      expect(peakOf(samples)).toBeLessThan(0.98);
    }
  });

  test('beyond what the engine can do it is as at its ends', () => {
    expect([pitchFor(0), pitchFor(1), pitchFor(50)].map(({ pitch }) => pitch)).toEqual([0, 50, 99]);
  });
});

describe('what a text holds', () => {
  test('a pause follows a sentence, none follows the last', async () => {
    const one = await synthesise('Hello', 'en');
    const two = await synthesise('Hello. Hello', 'en');
    const pause = ms(two.samples.length - 2 * one.samples.length, one.rate);
    expect(pause).toBeGreaterThan(100);
    expect(pause).toBeLessThanOrEqual(150);
  });

  test('an English name inside Korean is spoken by the English voice, as long as it takes alone', async () => {
    const whole = await synthesise('John Smith', 'ko');
    const alone = await synthesise('John Smith', 'en');
    expect(whole.samples.length / alone.samples.length).toBeCloseTo(1, 1);
  });

  test('an amount is one place in the text, however many words it takes to say it', async () => {
    const text = '수수료는 13,500원입니다.';
    const { words } = await synthesise(text, 'ko');
    const amount = text.indexOf('13,500');
    expect(words.some(({ start, end }) => start === amount && end >= amount + '13,500원'.length)).toBe(true);
  });

  test('mark-up in it is never obeyed', async () => {
    const plain = await synthesise('Hello break time there', 'en');
    const marked = await synthesise('Hello <break time="9s"/> there', 'en');
    expect(marked.samples.length).toBeLessThan(plain.samples.length * 3);
    const phonemes = await synthesise("[[h@l'oU]]", 'en');
    const spelled = await synthesise("h@l'oU", 'en');
    expect(phonemes.samples.length).toBeGreaterThan(spelled.samples.length * 0.8);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['marks alone', '... !'],
    ['NUL', '\0'],
    ['controls', '\u0001\u0002\u001b'],
    ['a lone surrogate', '\ud800'],
    ['directions', '\u202e\u2066\u200f'],
    ['zero width', '\u200b\u2060\ufeff'],
  ])('%s makes no sound, and the next text does', async (_, text) => {
    expect((await synthesise(text, 'en')).samples.length).toBeLessThan(4000);
    expect((await synthesise('Hello', 'en')).samples.length).toBeGreaterThan(5000);
  });

  test.each([
    ['a broken character', 'Hello \ud800 there'],
    ['NUL', 'Hello \0 there'],
    ['a tower of marks', `Hello Z${'\u0301'.repeat(5000)} there`],
    ['a turn of direction', 'Hello \u202ethere\u202c'],
    ['right to left', 'Hello שלום there'],
    ['an entity', 'Hello &amp; &#60;speak&#62; there'],
    ['a tag that is never closed', 'Hello <speak><voice name="de"> there'],
    ['emoji', 'Hello 😀👨‍👩‍👧‍👦 there'],
    ['one word without end', `Hello ${'a'.repeat(3000)} there`],
  ])('%s in it is passed over or spoken, and the words around it are', async (_, text) => {
    const { words, samples } = await synthesise(text, 'en');
    expect(text.slice(words[0]?.start, words[0]?.end)).toContain('Hello');
    expect(text.slice(words.at(-1)?.start, words.at(-1)?.end)).toContain('there');
    expect(samples.length).toBeGreaterThan(8000);
  });

  test('100,000 characters begin at once and end when they are no longer wanted', async () => {
    const text = '신청서를 작성하고 다음 버튼을 누르세요. '.repeat(4348);
    const { samples, rate } = await synthesise(text, 'ko', { stopAfter: 3 });
    expect(samples.length / rate).toBeGreaterThan(3);
    expect(samples.length / rate).toBeLessThan(20);
  });
});
