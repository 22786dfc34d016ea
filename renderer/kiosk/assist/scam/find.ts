import type { Language } from '../../../../protocol/index.ts';
import { foldDigits, foldLatin, foldNative, withPlainSigns } from './fold.ts';
import { scamKinds, type ScamKind, type ScamWords } from './list.ts';
import en from './words/en.json';
import ja from './words/ja.json';
import ko from './words/ko.json';
import th from './words/th.json';
import vi from './words/vi.json';
import zh from './words/zh.json';

/** A text in the foldings that are searched. */
type Folded = { native: string; latin: string; digits: string };
/** `letters`: of each part, without spaces; where one of them is not in the text, the pattern need not be made. */
type Matcher = { kind: ScamKind; in: keyof Folded; letters: readonly string[]; pattern: () => RegExp };

/** What may be strewn between letters, after `withPlainSigns`. */
const SIGN = '[ .]';
const SIGN_NO_SPACE = '[.]';
const LETTER = String.raw`[a-z\u00DF-\u024F\u1E00-\u1EFF]`;
const START = `(?<!${LETTER})`;

const strewn = (word: string, between: string): string => Array.from(word).join(between);

/** Words whole, joined or apart, with signs among their letters ("g.ift-card"); or spelled, with a space between all letters. */
const latinPart = (part: string): string => {
  const words = part.split(/\s+/);
  const whole = words.map((word) => strewn(word, `${SIGN_NO_SPACE}{0,3}`)).join(`${SIGN}{0,4}`);
  return `(?:${whole}|${strewn(words.join(''), `${SIGN}{1,3}`)})`;
};

/** Boundaries are of Latin letters only: "OTP번호" is OTP. A digit may follow: "password1". A plural is the same word. */
const latinPattern = (wording: string): RegExp => {
  const parts = wording.split('~').map((part) => {
    const open = part.trimEnd().endsWith('*');
    const letters = latinPart(part.replaceAll('*', '').trim());
    return open ? `${START}${letters}${LETTER}*` : `${START}${letters}(?:s|es)?(?!${LETTER})`;
  });
  return new RegExp(parts.join('[^]{1,24}?'), 'gu');
};

/**
 * Korean is written in words with particles behind them: inside of a word what is before and behind does not matter, but what
 * begins in the middle of one and ends in the next is chance ("방송 금지" is no 송금).
 */
const koreanPart = (part: string): string => {
  const words = part.split(/\s+/);
  const inWord = words.map((word) => strewn(word, `${SIGN_NO_SPACE}{0,3}`)).join(`${SIGN}{0,4}`);
  return `(?:${inWord}|(?<![^ .])${strewn(words.join(''), `${SIGN}{0,3}`)})`;
};
/** Thai, Chinese and Japanese have no spaces between words: where one stands means nothing. */
const unspacedPart = (part: string): string => strewn(part.replaceAll(/\s+/g, ''), `${SIGN}{0,3}`);

const nativePattern = (wording: string): RegExp => {
  const part = /\p{Script=Hangul}/u.test(wording) ? koreanPart : unspacedPart;
  const parts = wording.split('~').map((words) => part(words.trim()));
  return new RegExp(parts.join('[^]{0,12}?'), 'gu');
};

const matcher = (
  kind: ScamKind,
  where: keyof Folded,
  wording: string,
  pattern: (wording: string) => RegExp,
): Matcher => {
  let made: RegExp | null = null;
  const letters = wording.split('~').map((part) => part.replaceAll(/[ .*]/g, ''));
  return { kind, in: where, letters, pattern: () => (made ??= pattern(wording)) };
};

const isLatin = (wording: string): boolean => /^[\p{Script=Latin}\p{N}]/u.test(wording);

const matchersOf = (kind: ScamKind, wording: string): Matcher[] => {
  if (wording.startsWith('=')) return [matcher(kind, 'native', foldNative(wording.slice(1)), latinPattern)];
  if (!isLatin(wording)) return [matcher(kind, 'native', foldNative(wording), nativePattern)];
  const latin = foldLatin(wording);
  return [matcher(kind, 'latin', latin, latinPattern), matcher(kind, 'digits', foldDigits(latin), latinPattern)];
};

/** The words of each language, as they stand in words/. */
export const scamWords: Readonly<Record<Language, ScamWords>> = { ko, en, ja, zh, th, vi };

/** All six at once: in which language somebody is cheated is the thief's choice. */
const matchers: readonly Matcher[] = Object.values(scamWords).flatMap((words) =>
  scamKinds.flatMap((kind) => words[kind].flatMap((wording) => matchersOf(kind, wording))),
);

const each = (make: (folding: keyof Folded) => string): Folded => ({
  native: make('native'),
  latin: make('latin'),
  digits: make('digits'),
});
const fold = (text: string): Folded => {
  const latin = foldLatin(text);
  return {
    native: withPlainSigns(foldNative(text)),
    latin: withPlainSigns(latin),
    digits: withPlainSigns(foldDigits(latin)),
  };
};

/**
 * What of thieves' wordings stands in a text, each kind once. `before`: what was written just before it, so that a wording that
 * is cut in two is found with its end; one that lies wholly in `before` is not.
 */
export const findScamWords = (text: string, before = ''): ScamKind[] => {
  const [old, now] = [fold(before), fold(text)];
  const whole = each((folding) => `${old[folding]} ${now[folding]}`);
  const letters = each((folding) => whole[folding].replaceAll(/[ .]/g, ''));
  const found = (wanted: Matcher): boolean => {
    if (!wanted.letters.every((part) => letters[wanted.in].includes(part))) return false;
    const from = old[wanted.in].length + 1;
    return [...whole[wanted.in].matchAll(wanted.pattern())].some(({ 0: match, index }) => index + match.length > from);
  };
  return scamKinds.filter((kind) => matchers.some((wanted) => wanted.kind === kind && found(wanted)));
};
