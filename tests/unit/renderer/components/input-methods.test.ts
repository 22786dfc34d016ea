import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  strike,
  type MethodName,
  type Stroke,
  type Typed,
} from '../../../../renderer/kiosk/components/OnScreenKeyboard/typing.ts';
import { pinyinTones } from '../../../../renderer/kiosk/components/OnScreenKeyboard/methods/pinyin.ts';
import { tones } from '../../../../renderer/kiosk/components/OnScreenKeyboard/methods/telex.ts';

const empty: Typed = { text: '', caret: 0, open: 0 };
const strokeOf = (method: MethodName, key: string): Stroke => {
  if (key === '<') return { type: 'backspace' };
  return key === ' ' ? { type: 'text', text: key } : { type: 'key', method, key };
};
const typeIn = (method: MethodName, keys: string, from = empty): Typed =>
  Array.from(keys).reduce((typed, key) => strike(typed, strokeOf(method, key)), from);

/** Whatever is struck, erasing all of it leaves nothing, and what stands around it is never touched. */
const holdsFor = (method: MethodName, alphabet: string): void => {
  const keys = fc.array(fc.constantFrom(...Array.from(`${alphabet}< `)), { maxLength: 30 });
  fc.assert(
    fc.property(keys, (struck) => {
      let typed = typeIn(method, struck.join(''), { text: '앞뒤', caret: 1, open: 0 });
      expect(typed.text).toBe(typed.text.normalize('NFC'));
      expect(typed.text.endsWith('뒤')).toBe(true);
      expect(typed.caret).toBe(typed.text.length - 1);
      for (let presses = 0; typed.caret > 1 && presses < 120; presses += 1)
        typed = strike(typed, { type: 'backspace' });
      if (!struck.includes('<')) expect(typed.text).toBe('앞뒤');
    }),
  );
};

describe('Vietnamese by Telex', () => {
  test.each([
    ['Nguyeenx Vawn Huwng', 'Nguyễn Văn Hưng'],
    ['tieengs Vieejt', 'tiếng Việt'],
    ['dduwowngf', 'đường'],
    ['dduwowcj', 'được'],
    ['dduowngf', 'đường'],
    ['nguowif', 'người'],
    ['DDaf Nawngx', 'Đà Nẵng'],
    ['hoaf', 'hòa'],
    ['hoafn', 'hoàn'],
    ['hoasn', 'hoán'],
    ['thuys', 'thúy'],
    ['quys', 'quý'],
    ['quaan', 'quân'],
    ['quawngj', 'quặng'],
    ['giaf', 'già'],
    ['gif', 'gì'],
    ['gieengs', 'giếng'],
    ['muaw', 'mưa'],
    ['huwu', 'hưu'],
    ['hoawcj', 'hoặc'],
    ['ngoaif', 'ngoài'],
    ['khuyur', 'khuỷu'],
    ['ddiaj chir', 'địa chỉ'],
    ['chuyeern nhaf', 'chuyển nhà'],
    ['nghix', 'nghĩ'],
    ['baans', 'bấn'],
    ['tienge', 'tiêng'],
    ['tuw', 'tư'],
    ['w', 'ư'],
    ['DDWOWNG', 'ĐƯƠNG'],
  ])('%s makes %s', (keys, text) => {
    expect(typeIn('telex', keys)).toMatchObject({ text, caret: text.length });
  });

  test('a sign typed twice is a letter after all', () => {
    expect(typeIn('telex', 'ass').text).toBe('as');
    expect(typeIn('telex', 'aaa').text).toBe('aa');
    expect(typeIn('telex', 'oww').text).toBe('ow');
    expect(typeIn('telex', 'ddd').text).toBe('dd');
    expect(typeIn('telex', 'asz').text).toBe('a');
    expect(typeIn('telex', 'sz').text).toBe('sz');
  });

  test('the marks on keys of their own do the same, and pressed again are taken back', () => {
    expect(typeIn('telex', `toan${tones.s}`).text).toBe('toán');
    expect(typeIn('telex', `toán${tones.s}`).text).toBe('toan');
    expect(typeIn('telex', `đương${tones.f}`).text).toBe('đường');
    expect(typeIn('telex', tones.s).text).toBe('');
  });

  test('backspace takes the tone of a letter in hand, then its shape, then the letter', () => {
    expect(['<', '<<', '<<<', '<<<<'].map((erased) => typeIn('telex', `bees${erased}`).text)).toEqual([
      'bê',
      'be',
      'b',
      '',
    ]);
    expect(typeIn('telex', 'booj<').text).toBe('bô');
    expect(typeIn('telex', 'DD<').text).toBe('D');
  });

  test('a word that is done loses whole letters', () => {
    expect(typeIn('telex', 'bees <<').text).toBe('b');
  });

  test('a word is written anew only while it is in hand', () => {
    expect(typeIn('telex', 's', { text: 'ba', caret: 2, open: 0 }).text).toBe('bas');
  });

  test('holds for any strokes', () => holdsFor('telex', `aeouywdsfrxjzngăđĂWS${Object.values(tones).join('')}`));
});

describe('Thai', () => {
  test.each([
    ['ทะเบียน', 'ทะเบียน'],
    // The mark before the vowel, under SARA AM, in two halves: one and the same word.
    ['น\u0E49\u0E33', 'น\u0E49\u0E33'],
    ['น\u0E33\u0E49', 'น\u0E49\u0E33'],
    ['น\u0E4D\u0E49า', 'น\u0E49\u0E33'],
    ['ท\u0E48\u0E35', 'ท\u0E35\u0E48'],
    ['เเม่', 'แม่'],
    ['พันธุ์', 'พันธุ์'],
    // Another of its kind takes the place.
    ['ก\u0E48\u0E49', 'ก\u0E49'],
    ['ก\u0E34\u0E35', 'ก\u0E35'],
    // There is nothing for it to stand over.
    ['\u0E48', ''],
    ['เ\u0E48', 'เ'],
  ])('%s makes %s', (keys, text) => {
    expect(typeIn('thai', keys)).toMatchObject({ text, caret: text.length });
  });

  test('backspace takes a sign first, then the letter', () => {
    expect(['<', '<<', '<<<'].map((erased) => typeIn('thai', `ท\u0E35\u0E48${erased}`).text)).toEqual([
      'ท\u0E35',
      'ท',
      '',
    ]);
    expect(typeIn('thai', 'น\u0E49\u0E33<').text).toBe('น\u0E49');
    expect(strike({ text: 'ก\u0E48 ', caret: 2, open: 0 }, { type: 'backspace' }).text).toBe('ก ');
  });

  test('holds for any strokes', () =>
    holdsFor('thai', 'กทอเแาำะใๆ\u0E31\u0E34\u0E35\u0E38\u0E47\u0E48\u0E49\u0E4C\u0E4D'));
});

describe('kana', () => {
  test.each([
    ['とうほん', 'とうほん'],
    ['は゛', 'ば'],
    ['は゛゜', 'ぱ'],
    ['は゜゜', 'は'],
    ['か゜', 'か'],
    ['きや小', 'きゃ'],
    ['つ小', 'っ'],
    ['つ小゛', 'づ'],
    ['や小小', 'や'],
    ['う゛', 'ゔ'],
    ['ん゛小', 'ん'],
    ['゛', ''],
  ])('%s makes %s, all of it in hand', (keys, text) => {
    expect(typeIn('kana', keys)).toEqual({ text, caret: text.length, open: text.length });
  });

  test('a word takes the place of what it stands for, and the rest stays in hand', () => {
    const typed = strike(typeIn('kana', 'とうほんを'), { type: 'choose', text: '謄本', takes: 4 });
    expect(typed).toEqual({ text: '謄本を', caret: 3, open: 1 });
    expect(strike(typed, { type: 'choose', text: 'を', takes: 9 })).toEqual({ text: '謄本を', caret: 3, open: 0 });
  });

  test('given up, it stays as it was typed', () => {
    expect(strike(typeIn('kana', 'とう'), { type: 'end' })).toEqual({ text: 'とう', caret: 2, open: 0 });
  });

  test('holds for any strokes', () => holdsFor('kana', 'あかはつやをんー゛゜小'));
});

describe('pinyin', () => {
  const [one, two, three, four] = pinyinTones;
  test.each([
    [`ma${three}`, 'mǎ'],
    [`zhong${one}`, 'zhōng'],
    [`xian${four}`, 'xiàn'],
    [`liu${two}`, 'liú'],
    [`gui${four}`, 'guì'],
    [`hou${four}`, 'hòu'],
    [`nü${three}`, 'nǚ'],
    [`ni${three}hao${three}`, 'nǐhǎo'],
    [`ma${three}${three}`, 'ma'],
    [`ma${three}${one}`, 'mā'],
    [`zh${one}`, 'zh'],
  ])('%s makes %s', (keys, text) => {
    expect(typeIn('pinyin', keys)).toEqual({ text, caret: text.length, open: text.length });
  });

  test('backspace takes a tone first, and ü as one', () => {
    expect(['<', '<<', '<<<'].map((erased) => typeIn('pinyin', `nü${three}${erased}`).text)).toEqual(['nü', 'n', '']);
  });

  test('holds for any strokes', () => holdsFor('pinyin', `aeiouünghzxr'${pinyinTones.join('')}`));
});
