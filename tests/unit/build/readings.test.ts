import { describe, expect, test } from 'vitest';
import { comparePins, formatPins, parsePins, pinOf } from '../../../build/voice/readings.ts';
import { productTexts } from '../../../build/voice/texts.ts';
import { loadLanguage, speaks, voiceLanguages, type VoiceLanguage } from '../../../voice/index.ts';

const voiceOf = async (language: VoiceLanguage) => {
  const voice = await loadLanguage(language);
  await voice.whole;
  return voice;
};

describe('what needs an approved reading', () => {
  test.each<[VoiceLanguage, string]>([
    ['ko', '다음'],
    ['ko', '日本語'],
    ['en', 'Press Next'],
    ['en', '한국어'],
    ['vi', 'Tiếp theo'],
    ['th', 'ถัดไป'],
  ])('%s: not "%s"', async (language, text) => {
    expect(pinOf(await voiceOf(language), text)).toBeNull();
  });

  test.each<[VoiceLanguage, string, string, string]>([
    ['ko', '찾은 민원 3개', '찾은 민원 세 개', '차즌 미눤 세 개'],
    ['ko', '첫 화면', '', '처 톼면'],
    ['zh', '一次', '', 'yi2 ci4'],
    ['zh', '3个', '三个', 'san1 ge4'],
    ['th', '5 ฉบับ', 'ห้า ฉบับ', 'h aː ˥˩ t͡ɕʰ a ʔ ˨˩ b a p̚ ˨˩'],
    ['en', '13 digits', 'thirteen digits', ''],
    ['vi', '3 ngày', 'ba ngày', ''],
  ])('%s: "%s"', async (language, text, spoken, reading) => {
    expect(pinOf(await voiceOf(language), text)).toEqual({ text, spoken, reading });
  });
});

describe('a reading that is not approved is told with its place', () => {
  const pin = { text: '10분', spoken: '십 분', reading: '십 뿐' };
  const where = (): string => 'locales/ko/kiosk.json: a.b';

  test('a new text', () => {
    expect(comparePins([pin], new Map(), where)).toEqual([
      'locales/ko/kiosk.json: a.b: no approved reading of "10분", said as: 십 분 | 십 뿐',
    ]);
  });
  test('another reading', () => {
    const approved = new Map([['10분', { ...pin, reading: '십 분' }]]);
    expect(comparePins([pin], approved, where)).toEqual([
      'locales/ko/kiosk.json: a.b: "10분" is said as: 십 분 | 십 뿐, approved is: 십 분 | 십 분',
    ]);
  });
  test('a text that is gone', () => {
    expect(comparePins([], new Map([['10분', pin]]), where)).toEqual(['approved, but said nowhere: "10분"']);
  });
  test('the same after it was written down', () => {
    expect(comparePins([pin], parsePins(formatPins([pin])), where)).toEqual([]);
  });
});

test.each(voiceLanguages.filter((language) => speaks(language) === 'yes'))(
  '%s: texts come with their slots filled and their place',
  (language) => {
    const texts = productTexts(language);
    expect(texts.length).toBeGreaterThan(500);
    for (const { text, where } of texts) {
      expect(text).not.toMatch(/[{}]/);
      expect(where).toMatch(/^(?:locales|services)\/.*\.json: \S+$/);
    }
  },
);
