import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../../../protocol/index.ts';
import { runsOf } from '../../../../renderer/kiosk/speech/runs.ts';
import type { LanguageRun } from '../../../../renderer/kiosk/speech/speech.ts';

const shown = (text: string, language: Language, runs: readonly LanguageRun[] = []): string[] =>
  runsOf({ text, language, rank: 'focus', runs }).map((run) => `${run.language}:${text.slice(run.start, run.end)}`);

test.each<[string, Language, string[]]>([
  ['다음, 버튼', 'ko', ['ko:다음, 버튼']],
  ['상담원 John Smith님이 봅니다', 'ko', ['ko:상담원 ', 'en:John Smith', 'ko:님이 봅니다']],
  ['Nguyễn Văn An 님', 'ko', ['vi:Nguyễn Văn An ', 'ko:님']],
  ['IC 카드와 PDF 파일', 'ko', ['ko:IC 카드와 PDF 파일']],
  ['5km, 30kg, USB3', 'ko', ['ko:5km, 30kg, USB3']],
  ['help@example.kr로 보내세요', 'ko', ['ko:help@example.kr로 보내세요']],
  ['www.gov.kr에서', 'ko', ['ko:www.gov.kr에서']],
  ['Certificate 주민등록표 등본, button', 'en', ['en:Certificate ', 'ko:주민등록표 등본, ', 'en:button']],
  ['Thẻ 외국인등록증 của quý vị', 'vi', ['vi:Thẻ ', 'ko:외국인등록증 ', 'vi:của quý vị']],
  ['次へ、버튼', 'ja', ['ja:次へ、', 'ko:버튼']],
  ['กด Next เพื่อไปต่อ', 'th', ['th:กด ', 'en:Next ', 'th:เพื่อไปต่อ']],
  ['日本語 and ภาษาไทย', 'en', ['zh:日本語 ', 'en:and ', 'th:ภาษาไทย']],
  ['こんにちは世界 is Japanese', 'en', ['ja:こんにちは世界 ', 'en:is Japanese']],
  ['大韓民國 국민', 'ko', ['ko:大韓民國 국민']],
  ['Nhấn Enter để chỉ', 'vi', ['vi:Nhấn ', 'en:Enter ', 'vi:để chỉ']],
  ['Touch, press any key, or plug in a headset', 'vi', ['en:Touch, press any key, or plug in a headset']],
  ['Ông Tran Van Nam, bà Kim Lan', 'vi', ['vi:Ông Tran Van Nam, bà Kim Lan']],
  ['chữ Latinh, 400 won, help@example.kr', 'vi', ['vi:chữ Latinh, 400 won, help@example.kr']],
  ['My name is Nguyễn Văn An, and yours?', 'en', ['en:My name is ', 'vi:Nguyễn Văn An, ', 'en:and yours?']],
  ['A café for José', 'en', ['en:A café for José']],
  ['', 'ko', []],
])('%s', (text, language, runs) => {
  expect(shown(text, language)).toEqual(runs);
});

test('what is marked is believed over the script', () => {
  expect(shown('日本語, 버튼', 'ko', [{ start: 0, end: 3, language: 'ja' }])).toEqual(['ja:日本語, ', 'ko:버튼']);
});

test('of a language that nobody knows, all stays in it', () => {
  expect(shown('saluton al vi', 'eo' as Language)).toEqual(['eo:saluton al vi']);
});

test('whatever is marked, the runs cover all of the text once, in order', () => {
  const run = fc.record({
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
    language: fc.constantFrom(...languages),
  });
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.constantFrom(...languages),
      fc.array(run, { maxLength: 5 }),
      (text, language, runs) => {
        const all = runsOf({ text, language, rank: 'focus', runs });
        expect(all.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const [index, { start, end }] of all.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBe(all[index - 1]?.end ?? 0);
        }
      },
    ),
  );
});

test.each(['가あ', 'ก中', 'word ử ', 'abc가', 'שלום word '])('100,000 characters of %s are parted in time', (piece) => {
  const text = piece.repeat(100_000 / piece.length);
  for (const language of languages) {
    const all = runsOf({ text, language, rank: 'focus' });
    expect(all.at(-1)?.end).toBe(text.length);
  }
});
