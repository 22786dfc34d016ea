import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type As, type LanguageVoice, loadLanguage } from '../../../../voice/index.ts';
import { cardinal } from '../../../../voice/zh/numbers.ts';

let voice: LanguageVoice;
beforeAll(async () => {
  voice = await loadLanguage('zh');
  await voice.whole;
});

const lines = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

const say = (text: string, as?: As): string => voice.verbalise(text, as ? { as } : {}).text.trim();
const pinyin = (text: string): string[] =>
  voice
    .read(voice.verbalise(text))
    .text.split(/\s+/)
    .filter((token) => /^[a-zü:]+[0-5]?$/i.test(token));
const toEngine = (text: string): string =>
  voice
    .phonemise(voice.read(voice.verbalise(text)))
    .text.replaceAll(/\s+/g, ' ')
    .trim();
const hanziOf = (text: string): string[] => text.match(/(?!々)\p{Script=Han}/gu) ?? [];

describe('corpus', () => {
  it.each(lines('corpus.tsv'))('says %s', (text, expected) => expect(say(text ?? '')).toBe(expected));

  it.each(lines('readings.tsv'))('reads %s: %s', (text = '', word = '', reading = '') => {
    const at = hanziOf(say(text)).join('').indexOf(word);
    expect(
      pinyin(text)
        .slice(at, at + word.length)
        .join(' '),
    ).toBe(reading);
  });

  it.each(lines('corpus.tsv'))('reads a syllable for each hanzi of %s', (text = '') => {
    expect(pinyin(text)).toHaveLength(hanziOf(say(text)).length);
  });
});

describe('numbers (吕叔湘《现代汉语八百词》; GB/T 15835)', () => {
  it.each([
    ['10', '十'],
    ['110', '一百一十'],
    ['105', '一百零五'],
    ['10010', '一万零一十'],
    ['110000', '十一万'],
    ['100000000', '一亿'],
    ['1000000000000', '一万亿'],
    ['10000000000000000', '一亿亿'],
  ])('%s is %s', (figures, expected) => expect(cardinal(figures)).toBe(expected));

  it('says 两 of what is counted and 二 of what is numbered', () => {
    expect(['2个', '2万', '2号', '第2个', '12个', '2月', '2楼', '2点'].map((t) => say(t))).toEqual([
      '两个', '两万', '二号', '第二个', '十二个', '二月', '二楼', '两点',
    ]); // prettier-ignore
  });
});

describe('what a field holds', () => {
  it.each([
    ['13800138000', 'phone', '幺三八 零零幺三 八零零零'],
    ['110101', 'digits', '一一零一零一'],
    ['A-17', 'id', 'A 一七'],
    ['20261005', 'date', '二零二六年十月五日'],
    ['1,250', 'amount', '一千二百五十'],
    ['AB', 'letters', 'AB'],
  ] as const)('%s as %s', (text, as, expected) => expect(say(text, as)).toBe(expected));
});

describe('tones in speech (黄伯荣、廖序东《现代汉语》, 变调)', () => {
  it.each([
    ['一个', 'yi2 ge4'],
    ['一定', 'yi2 ding4'],
    ['一天', 'yi4 tian1'],
    ['一起', 'yi4 qi3'],
    ['第一', 'di4 yi1'],
    ['统一', 'tong3 yi1'],
    ['一月一日', 'yi1 yue4 yi1 ri4'],
    ['二零一五', 'er4 ling2 yi1 wu3'],
    ['一万一千', 'yi2 wan4 yi4 qian1'],
    ['看一看', 'kan4 yi5 kan4'],
    ['不是', 'bu2 shi4'],
    ['不能', 'bu4 neng2'],
    ['是不是', 'shi4 bu5 shi4'],
    ['对不起', 'dui4 bu5 qi3'],
    ['衣服部分', 'yi1 fu2 bu4 fen4'],
  ])('%s is %s', (text, expected) => expect(toEngine(text)).toBe(expected));

  it('spells what the engine would read as English', () => {
    expect(toEngine('英雄')).toBe('ying1 xong2');
    expect(toEngine('花儿')).toBe('hua1 er5');
    expect(toEngine('A座')).toBe('ei1 zuo4');
  });

  it('keeps citation tones in the reading', () => expect(pinyin('一定不是')).toEqual(['yi1', 'ding4', 'bu4', 'shi4']));
});

describe('words and their seams', () => {
  it('takes a word of the lexicon only where a word may begin and end', () => {
    expect(pinyin('校长发言')).toEqual(['xiao4', 'zhang3', 'fa1', 'yan2']);
    expect(pinyin('除了解释')).toEqual(['chu2', 'le5', 'jie3', 'shi4']);
  });
});
