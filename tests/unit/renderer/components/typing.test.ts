import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strike, type Stroke, type Typed } from '../../../../renderer/kiosk/components/OnScreenKeyboard/typing.ts';

const empty: Typed = { text: '', caret: 0, open: 0 };
const isJamo = (key: string): boolean => /[ㄱ-ㅣ]/.test(key);
const strokeOf = (key: string): Stroke => {
  if (key === '<') return { type: 'backspace' };
  return isJamo(key) ? { type: 'key', method: 'hangul', key } : { type: 'text', text: key };
};
const typeIn = (keys: string, from = empty): Typed =>
  keys.split('').reduce((typed, key) => strike(typed, strokeOf(key)), from);

describe('two-set Hangul', () => {
  test.each([
    ['ㅎㅗㅇㄱㅣㄹㄷㅗㅇ', '홍길동'],
    ['ㄱㅏㅂㅅ', '값'],
    ['ㄱㅏㅂㅅㅣ', '갑시'],
    ['ㅇㅓㅂㅅㄷㅏ', '없다'],
    ['ㅂㅏㄺ', '밝'],
    ['ㄷㅏㄹㄱ', '닭'],
    ['ㄷㅏㄹㄱㅇㅣ', '닭이'],
    ['ㅇㅗㅐ', '왜'],
    ['ㅎㅜㅔㅅㅗㄴ', '훼손'],
    ['ㅇㅢㅅㅏ', '의사'],
    ['ㅇㅡㅣㅅㅏ', '의사'],
    ['ㄲㅏㅊㅣ', '까치'],
    ['ㄱㅏㄸㅏ', '가따'],
    ['ㅅㅔㅈㅗㅇㄷㅐㄹㅗ 209', '세종대로 209'],
    ['ㅇㅏㅣ', '아ㅣ'],
  ])('%s makes %s', (keys, text) => {
    expect(typeIn(keys)).toMatchObject({ text, caret: text.length });
  });

  test('backspace takes the letters of the syllable in hand one by one', () => {
    expect(typeIn('ㄱㅏㅂㅅ<').text).toBe('갑');
    expect(typeIn('ㄱㅏㅂㅅ<<').text).toBe('가');
    expect(typeIn('ㄱㅏㅂㅅ<<<').text).toBe('ㄱ');
    expect(typeIn('ㄱㅏㅂㅅ<<<<').text).toBe('');
    expect(typeIn('ㅇㅗㅐ<').text).toBe('오');
  });

  test('a syllable that is done goes as a whole', () => {
    expect(typeIn('ㄱㅏㄱㅏ <<').text).toBe('가');
    expect(strike({ text: '홍길동', caret: 3, open: 0 }, { type: 'backspace' }).text).toBe('홍길');
  });

  test('after another caret place a letter begins a syllable of its own', () => {
    const typed = strike({ text: '강', caret: 1, open: 0 }, { type: 'key', method: 'hangul', key: 'ㅏ' });
    expect(typed.text).toBe('강ㅏ');
  });

  test('typing in the middle leaves what is around it', () => {
    const middle = { text: '홍동', caret: 1, open: 0 };
    expect(typeIn('ㄱㅣㄹ', middle)).toEqual({ text: '홍길동', caret: 2, open: 1 });
  });
});

test('backspace takes what a person sees as one character', () => {
  expect(strike({ text: 'ne\u0301', caret: 3, open: 0 }, { type: 'backspace' }).text).toBe('n');
  expect(strike({ text: '', caret: 0, open: 0 }, { type: 'backspace' }).text).toBe('');
});

test('whatever is struck, the text before and after the caret stays, and the caret stays within', () => {
  const keys = fc.array(fc.constantFrom(...'ㄱㅏㅗㅂㅅㄹㅣㅇㄲ <a1-'.split('')), { maxLength: 30 });
  fc.assert(
    fc.property(keys, (struck) => {
      const typed = typeIn(struck.join(''), { text: '앞뒤', caret: 1, open: 0 });
      expect(typed.text.endsWith('뒤')).toBe(true);
      expect(typed.caret).toBe(typed.text.length - 1);
      expect(typed.caret).toBeGreaterThanOrEqual(0);
    }),
  );
});
