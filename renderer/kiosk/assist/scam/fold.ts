/**
 * A text as it looks to an eye, so that what is written to be read is found however it is written: compatibility forms are
 * unified, and what is not seen (zero-width, bidi controls, fillers, variation selectors) is gone.
 */
const seen = (text: string, form: 'NFKC' | 'NFKD'): string =>
  text
    .replaceAll(/\p{DI}/gu, '')
    .normalize(form)
    .replaceAll(/\p{DI}/gu, '')
    .toLowerCase();

/**
 * One sign for all signs, one space for all spaces. The patterns are made of letters then, and small: with Unicode classes between the
 * letters, compiling the lists took minutes.
 */
export const withPlainSigns = (folded: string): string =>
  folded.replaceAll(/\s/gu, ' ').replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, '.');

const KATAKANA_TO_HIRAGANA = 0x60;

/** For scripts that are written without cases: Hangul, Han, Thai, and kana, of which both sorts are one. */
export const foldNative = (text: string): string =>
  seen(text, 'NFKC').replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA));

/** Letters of other alphabets that look like a Latin one (Unicode TR 39, the common part). */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    е: 'e',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
  },
  ...{ α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', đ: 'd', ı: 'i', ɡ: 'g' },
};

/** For Latin letters: without marks (Vietnamese is often typed so), look-alikes as what they look like. */
export const foldLatin = (text: string): string =>
  seen(text, 'NFKD')
    .replaceAll(/['’‘`´]|\p{M}/gu, '')
    .replaceAll(/[^\0-\x7F]/gu, (letter) => lookAlikes[letter] ?? letter);

const digits: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  l: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};

/** Digits and signs as the letters that they stand for in "p4ssw0rd"; `l` and `i` become one. */
export const foldDigits = (latin: string): string => latin.replaceAll(/[01l3457@$]/g, (sign) => digits[sign] ?? sign);
