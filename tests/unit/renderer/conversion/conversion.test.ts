import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { load as loadChinese } from '../../../../renderer/kiosk/conversion/chinese.ts';
import type { Converter } from '../../../../renderer/kiosk/conversion/convert.ts';
import { load as loadJapanese } from '../../../../renderer/kiosk/conversion/japanese.ts';
import { createLines } from '../../../../renderer/kiosk/conversion/lines.ts';

let japanese: Converter;
let chinese: Converter;
beforeAll(async () => {
  [japanese, chinese] = await Promise.all([loadJapanese(), loadChinese()]);
}, 60_000);

const textsOf = (converter: Converter, open: string): string[] => converter.candidates(open).map(({ text }) => text);

describe('kana', () => {
  test.each([
    ['じゅうみんとうろく', '住民登録'],
    ['ひっこし', '引っ越し'],
    ['じゅうしょをかえたい', '住所を変えたい'],
    ['たいざいち', '滞在地'],
    ['かぞくのしょるいをください', '家族の書類をください'],
    ['きょうはいいてんきですね', '今日はいい天気ですね'],
  ])('%s is most likely %s', (kana, text) => {
    expect(textsOf(japanese, kana)[0]).toBe(text);
  });

  test('all that sounds so is there, and the kana themselves, in both kinds', () => {
    expect(textsOf(japanese, 'はし')).toEqual(expect.arrayContaining(['橋', '箸', '端', 'はし', 'ハシ']));
    expect(textsOf(japanese, 'とうほん')[0]).toBe('謄本');
  });

  test('each is told apart by a word that has it', () => {
    const said = japanese.candidates('はし').map((each) => each.said);
    expect(new Set(said).size).toBe(said.length);
    expect(said.find((each) => each.startsWith('橋'))).toMatch(/^橋、..の橋$/);
    expect(said).toContain('ハシ、カタカナ');
  });

  test('of a longer phrase its first word can be taken alone', () => {
    const first = japanese.candidates('じゅうしょをかえたい').find(({ text }) => text === '住所');
    expect(first?.takes).toBe('じゅうしょ'.length);
  });
});

describe('pinyin', () => {
  test.each([
    ['nihao', '你好'],
    ['banjia', '搬家'],
    ['hukou', '户口'],
    ['woyaobanjia', '我要搬家'],
    ['zhongg', '中国'],
    ["xi'an", '西安'],
    ['lüxing', '履行'],
  ])('%s is most likely %s', (pinyin, text) => {
    expect(textsOf(chinese, pinyin)[0]).toBe(text);
  });

  test('a tone leaves fewer words', () => {
    expect(textsOf(chinese, 'mā')[0]).toBe('妈');
    expect(textsOf(chinese, 'dìzhǐ')[0]).toBe('地址');
    expect(textsOf(chinese, 'dìzhì')[0]).toBe('地质');
  });

  test('without a mark between them letters are read either way', () => {
    expect(textsOf(chinese, 'xian')).toEqual(expect.arrayContaining(['先', '县', '西安']));
    expect(textsOf(chinese, "xi'an")).not.toContain('县');
  });

  test('each is told apart by words that have its characters', () => {
    expect(chinese.candidates('ni')[0]?.said).toMatch(/^你，..的你$/);
    const said = chinese.candidates('shishi').map((each) => each.said);
    expect(new Set(said).size).toBe(said.length);
  });
});

test('whatever is in hand, nothing breaks, and each word stands for a part of it', () => {
  const letters = fc.array(fc.constantFrom(...Array.from("aeiounghzxrvü'ǎīあかんっー゛0 中")), { maxLength: 24 });
  fc.assert(
    fc.property(letters, (typed) => {
      const open = typed.join('');
      for (const converter of [japanese, chinese])
        for (const { text, takes } of converter.candidates(open)) {
          expect(text).not.toBe('');
          expect(takes).toBeGreaterThan(0);
          expect(takes).toBeLessThanOrEqual(open.length);
        }
    }),
    { numRuns: 60 },
  );
});

test('lines are found by their readings, first, last and not there', () => {
  const lines = createLines('\na\t1\t2\nab\t3\nb\t4\n');
  expect(lines.exact('a')).toEqual(['1', '2']);
  expect(lines.exact('b')).toEqual(['4']);
  expect(lines.exact('c')).toEqual([]);
  expect(lines.exact('')).toEqual([]);
  expect(lines.startingWith('a', 9)).toEqual([
    ['a', '1', '2'],
    ['ab', '3'],
  ]);
});
