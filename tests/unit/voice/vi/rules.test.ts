import { describe, expect, test } from 'vitest';
import { startEspeak } from '../../../../build/voice/espeak.ts';
import { loadLanguage } from '../../../../voice/index.ts';
import { sayLoans } from '../../../../voice/vi/loan.ts';
import { load } from '../../../../voice/vi/index.ts';
import { isSyllable } from '../../../../voice/vi/syllables.ts';

const voice = await loadLanguage('vi');

/** A rule, with where it is written down, and what it makes of a text. */
const rules: [rule: string, cases: [text: string, spoken: string][]][] = [
  [
    'mốt, tư, lăm behind mươi, linh in an empty place of tens (Nguyễn Tài Cẩn, Ngữ pháp tiếng Việt: số từ)',
    [
      ['31', 'ba mươi mốt'],
      ['64', 'sáu mươi tư'],
      ['75', 'bảy mươi lăm'],
      ['708', 'bảy trăm linh tám'],
      ['11', 'mười một'],
    ],
  ],
  [
    'a point parts thousands, a comma the decimals (Luật Kế toán 2015, điều 10)',
    [
      ['7.250.000', 'bảy triệu hai trăm năm mươi nghìn'],
      ['7,25', 'bảy phẩy hai năm'],
    ],
  ],
  [
    'thứ nhất, thứ tư; all others as they are counted (Ngữ pháp tiếng Việt: số thứ tự)',
    [
      ['lần thứ 1', 'lần thứ nhất'],
      ['người thứ 4', 'người thứ tư'],
      ['người thứ 12', 'người thứ mười hai'],
    ],
  ],
  [
    'day before month (Nghị định 30/2020/NĐ-CP, thể thức văn bản)',
    [
      ['ngày 6/8/2031', 'ngày sáu tháng tám năm hai nghìn không trăm ba mươi mốt'],
      ['sáng 7/4', 'sáng ngày bảy tháng tư'],
    ],
  ],
  [
    'điều, khoản, điểm by number and letter (Luật Ban hành văn bản quy phạm pháp luật)',
    [['Điều 8 khoản 4 điểm c', 'Điều tám khoản bốn điểm c']],
  ],
  [
    'a Roman numeral counts chapters and centuries, and a word in small letters is none',
    [
      ['chương IX', 'chương chín'],
      ['số di động', 'số di động'],
      ['năm vi phạm', 'năm vi phạm'],
    ],
  ],
  [
    'units by their Vietnamese names (Nghị định 86/2012/NĐ-CP, đơn vị đo lường chính thức)',
    [
      ['9 kWh', 'chín ki lô oát giờ'],
      ['7 là', 'bảy là'],
    ],
  ],
];

describe.each(rules)('%s', (_, cases) => {
  test.each(cases)('%s: %s', (text, spoken) => {
    expect(voice.verbalise(text).text).toBe(spoken);
  });
});

describe('syllables: p, t, c and ch at the end bear sắc or nặng (Đoàn Thiện Thuật, Ngữ âm tiếng Việt)', () => {
  test.each(['nghiêng', 'quốc', 'giếng', 'khuỷu', 'uyên', 'một', 'y'])('%s is one', (word) =>
    expect(isSyllable(word)).toBe(true),
  );
  test.each(['get', 'Shift', 'won', 'street', 'ATM'])('%s is none', (word) => expect(isSyllable(word)).toBe(false));
});

describe('loans reach the engine in Vietnamese syllables', () => {
  test.each([
    ['won', 'uôn'],
    ['ATM', 'A tê em mờ'],
    ['vn', 'vê en nờ'],
    ['Latinh', 'la tinh'],
    ['bàn', 'bàn'],
  ])('%s: %s', (word, said) => {
    expect(sayLoans(word)).toBe(said);
  });

  test('and the engine falls back to English for none of them', async () => {
    const { phonemes } = await startEspeak();
    for (const word of ['Windows', 'Facebook', 'won', 'up', 'UBND', 'https', 'micrô', 'Gildongmu', 'cut', 'Smith'])
      expect(phonemes(voice.phonemise(voice.read(voice.verbalise(word))))).not.toContain('(');
  });

  test('each region has a voice of the engine', () => {
    const reading = voice.read(voice.verbalise('bàn'));
    expect([load(), load('hue'), load('saigon')].map((v) => v.phonemise(reading).voice)).toEqual([
      'vi',
      'vi-vn-x-central',
      'vi-vn-x-south',
    ]);
  });
});
