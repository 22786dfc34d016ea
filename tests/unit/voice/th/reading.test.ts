import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguage, type LanguageVoice } from '../../../../voice/index.ts';
import { readLetters } from '../../../../voice/th/sound/spelling.ts';

const written = (word: string): string =>
  readLetters(word)
    .map(({ onset, vowel, coda, tone }) => onset + vowel + coda + tone)
    .join(' ');

describe('spelling alone', () => {
  test.each([
    // Tone by class, length and mark (หลักเกณฑ์การผันวรรณยุกต์).
    ['กา', 'kaa0'], ['ก่า', 'kaa1'], ['ก้า', 'kaa2'], ['ก๊า', 'kaa3'], ['ก๋า', 'kaa4'],
    ['ขา', 'khaa4'], ['ข่า', 'khaa1'], ['ข้า', 'khaa2'], ['คา', 'khaa0'], ['ค่า', 'khaa2'], ['ค้า', 'khaa3'],
    // Dead syllables: mid and high low, low short high, low long falling.
    ['กัด', 'kat1'], ['ขัด', 'khat1'], ['คัด', 'khat3'], ['คาด', 'khaat2'],
    // Vowels before, above, below, behind, around.
    ['เดิน', 'dxxn0'], ['เลย', 'lxxj0'], ['เมีย', 'mia0'], ['เรือน', 'ryan0'], ['ตัว', 'tua0'], ['สวน', 'suan4'],
    ['เกาะ', 'kO1'], ['เรา', 'raw0'], ['ใจ', 'caj0'], ['ไทย', 'thaj0'], ['ทำ', 'tham0'], ['คน', 'khon0'],
    ['ธรรม', 'tham0'], ['พรรค', 'phak3'], ['มือ', 'myy0'], ['ยืน', 'jyyn0'],
    // Leading ห, true clusters, ทร as s.
    ['หมา', 'maa4'], ['หนู', 'nuu4'], ['ปลา', 'plaa0'], ['กว่า', 'kwaa1'], ['ทราบ', 'saap2'],
    // อักษรนำ: the first consonant lends its class.
    ['ตลาด', 'ta1 laat1'], ['ขนม', 'kha1 nom4'], ['สนุก', 'sa1 nuk1'],
    // Silenced letters.
    ['จันทร์', 'can0'],
  ])('%s is %s', (word, reading) => {
    expect(written(word)).toBe(reading);
  }); // prettier-ignore
});

describe('whole texts', () => {
  let thai: LanguageVoice;
  beforeAll(async () => {
    thai = await loadLanguage('th');
    await thai.whole;
  });
  const said = (text: string): string => thai.verbalise(text).text.replaceAll(' ', '');

  test.each([
    ['ค่าธรรมเนียม 2,000 วอน', 'ค่าธรรมเนียมสองพันวอน'],
    ['1,250.75 บาท', 'หนึ่งพันสองร้อยห้าสิบบาทเจ็ดสิบห้าสตางค์'],
    ['เปิด 08:30 น.', 'เปิดแปดนาฬิกาสามสิบนาที'],
    ['คำถามที่ 2 จาก 7', 'คำถามที่สองจากเจ็ด'],
    ['5 ม.ค. 2570', 'ห้ามกราคมสองพันห้าร้อยเจ็ดสิบ'],
    ['พ.ศ. 2570', 'พุทธศักราชสองพันห้าร้อยเจ็ดสิบ'],
    ['โทร. 110', 'โทรหนึ่งหนึ่งศูนย์'],
    ['15%', 'สิบห้าเปอร์เซ็นต์'],
    ['อีก 30 วินาที', 'อีกสามสิบวินาที'],
    ['40 ตร.ม.', 'สี่สิบตารางเมตร'],
    ['๑๒๓', 'หนึ่งร้อยยี่สิบสาม'],
    ['2026-11-24', 'วันที่ยี่สิบสี่พฤศจิกายนคริสต์ศักราชสองพันยี่สิบหก'],
    ['บ้านเลขที่ 12/3', 'บ้านเลขที่สิบสองทับสาม'],
    ['A4', 'เอสี่'],
  ])('%s', (text, words) => {
    expect(said(text)).toBe(words);
  });

  test('what is said is given to the engine as phonemes, with a tone on each syllable', () => {
    const input = thai.phonemise(thai.read(thai.verbalise('กดปุ่มถัดไป')));
    expect(input.voice).toBe('th');
    expect(input.text).toMatch(/^\[\[.*\]\]/);
    expect(input.phonemes?.split(' ').every((syllable) => /[1-5]$/.test(syllable))).toBe(true);
  });

  test('ๆ says the word before it again', () => {
    const once = thai.read(thai.verbalise('ต่าง')).text.trim();
    expect(thai.read(thai.verbalise('ต่างๆ')).text.trim()).toBe(`${once} ${once}`);
  });

  test.each(['', '์์์', '\u0e48', 'เ', 'ฤๅ', '[[a]]<b>&', 'ก'.repeat(5_000), '\uD800', 'ABC ไทย 한국'])(
    'never throws, whatever it is given (%#)',
    (text) => {
      expect(() => thai.phonemise(thai.read(thai.verbalise(text)))).not.toThrow();
    },
  );
});
