import { expect, test } from 'vitest';
import type { Language } from '../../../../../protocol/index.ts';
import { placeOf } from '../../../../../renderer/kiosk/speech/embedded/place.ts';
import type { EngineInput } from '../../../../../renderer/kiosk/speech/front-end.ts';
import { plainInput } from '../../../../../renderer/kiosk/speech/plain-input.ts';

const shown = (input: EngineInput, source: string, language: Language, position: number, length: number) => {
  const place = placeOf(input, { position, length }, source, language);
  return place && source.slice(place.start, place.end);
};

test("the engine's words, counted in code points from 1, are found in the source", () => {
  const source = '😀😀 다음 버튼';
  const input = plainInput(source);
  expect(shown(input, source, 'ko', 4, 2)).toBe('다음');
  expect(shown(input, source, 'ko', 7, 2)).toBe('버튼');
  expect(shown(input, source, 'ko', 4, 5)).toBe('다음 버튼');
  expect(shown(input, source, 'ko', 99, 1)).toBe('버튼');
  expect(shown({ text: '', marks: [] }, source, 'ko', 1, 1)).toBeNull();
});

test('Chinese, one syllable a character, is marked word by word', () => {
  const source = '请选择需要的文件';
  const text = 'qing3 xuan3 ze2 xu1 yao4 de5 wen2 jian4';
  const input = { text, marks: [{ at: 0, start: 0, end: source.length }] };
  const marked = [...text.matchAll(/\S+/g)].map(({ index }) => shown(input, source, 'zh', index + 1, 3));
  expect(marked).toEqual(['请', '选择', '选择', '需要', '需要', '的', '文件', '文件']);
});

test('Thai phonemes are marked about where they stand', () => {
  const source = 'กดถัดไป';
  const text = '[[kot2 that2 paj3]]';
  const input = { text, marks: [{ at: 0, start: 0, end: source.length }] };
  expect(shown(input, source, 'th', 3, 4)).toBe('กด');
  expect(shown(input, source, 'th', 14, 4)).toBe('ไป');
});

test('an amount stays one place', () => {
  const source = '13,500원';
  const input = { text: 'man samchon obaek won', marks: [{ at: 0, start: 0, end: source.length }] };
  expect(shown(input, source, 'ko', 5, 7)).toBe(source);
});
