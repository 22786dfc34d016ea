import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';
import { cardinal, oneByOne } from '../../../../voice/vi/numbers.ts';
import {
  holdsInAnyText,
  numbers,
  readsNumbersBack,
  saysOfBadInput,
  textsOf,
} from '../../../support/voice-properties.ts';

const voice = await loadLanguage('vi');

const figures = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const heardAs: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };
const figureOf = (word: string): bigint => {
  const figure = heardAs[word] ?? figures.indexOf(word);
  if (figure < 0) throw new Error(`${word} is no numeral`);
  return BigInt(figure);
};
const large: Readonly<Record<string, bigint>> = { nghìn: 10n ** 3n, triệu: 10n ** 6n };

/** Reads Vietnamese numerals back: a grammar of its own, so that a slip of the speaking one is found. */
const heard = (words: string): bigint => {
  let [billions, below, group, unit] = [0n, 0n, 0n, 0n];
  for (const word of words.split(' ')) {
    if (word === 'trăm') [group, unit] = [group + unit * 100n, 0n];
    else if (word === 'mươi') [group, unit] = [group + unit * 10n, 0n];
    else if (word === 'mười') group += 10n;
    else if (word in large) [below, group, unit] = [below + (group + unit) * (large[word] ?? 0n), 0n, 0n];
    else if (word === 'tỷ')
      [billions, below, group, unit] = [(billions + below + group + unit) * 10n ** 9n, 0n, 0n, 0n];
    else if (word !== 'linh') unit = figureOf(word);
  }
  return billions + below + group + unit;
};

const texts = textsOf([
  ...Array.from('.,-/:~()%đhkgaBz ạế ₫$*#@&<[]\n\u0301\u202e\u0000'),
  ...[' 5/7/2026 ', ' 0912 345 678 ', 'kg ', ' thứ ', ' ngày ', ' tháng ', ' số ', 'tr ', ' và ', ' CN ', ' gọi ', ' TP. ', ' Q.1 ', ' IV ', ' quý ', ' UBND '],
]); // prettier-ignore

describe('numbers, the thousands parted by points', () => {
  readsNumbersBack({
    spoken: cardinal,
    heard,
    inSentence: (n) => heard(voice.verbalise(`${n.toLocaleString('de')}đ`).text.replace(' đồng', '')),
    oneByOne: (run) =>
      oneByOne(run)
        .split(' ')
        .map((word) => figures.indexOf(word))
        .join(''),
  });

  test('without a unit as well', () => {
    for (const n of numbers(2000, 16))
      expect(heard(voice.verbalise(`Số dân: ${n.toLocaleString('de')}`).text.replace('Số dân: ', ''))).toBe(n);
  });
});

describe('whatever the text', () => {
  holdsInAnyText({ voice, texts, kept: /[0-9<>&[\]]/, letters: /[\da-z]/i });
});

saysOfBadInput(voice, [
  ['a lone surrogate', 'a\ud800n', 'an'],
  ['a NUL', 'bà\u0000n', 'bàn'],
  ['a bidi override', 'tầng 1\u202e2', 'tầng mười hai'],
  ['a letter in two characters', 'ta\u0302\u0300ng 3', 'tầng ba'],
  ['marks of speech', '<speak>[[a]]</speak>', 'nhỏ hơn speak lớn hơn a nhỏ hơn speak lớn hơn'],
]);
