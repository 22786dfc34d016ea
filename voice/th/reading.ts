import type { Reading, Spoken } from '../core/index.ts';
import { syllablesOf } from './sound/segment.ts';
import { toIpa } from './sound/syllable.ts';

const run = /[\u0e01-\u0e4e]+/gu;
const ipa = (letters: string): string => `${syllablesOf(letters).map(toIpa).join(' ')} `;

/** Long enough for any word that ๆ may say again. */
const wordLength = 30;

/** ๆ behind a space says again the last word before it (ราชบัณฑิตยสภา asks for spaces on both sides). */
const repeated = (letters: string, before: string): string => {
  const word = before.trimEnd().slice(-wordLength);
  const once = syllablesOf(word).length;
  return `${syllablesOf(word + letters)
    .slice(once)
    .map(toIpa)
    .join(' ')} `;
};

/** IPA with tones, a space between phones; what is no Thai letter (a pause, a space) passes as it is. */
export const ipaOf = (text: string, before = ''): string =>
  text.replaceAll(run, (letters, at: number) => {
    const all = before + text.slice(0, at);
    return letters.startsWith('ๆ') && /[ก-๎] ?$/u.test(all) ? repeated(letters, all) : ipa(letters);
  });

export const read = ({ text, tokens }: Spoken): Reading => {
  let at = 0;
  const said = tokens.map(({ start, end, spoken }) => {
    const before = text.slice(Math.max(0, at - wordLength - 1), at);
    at += spoken.length;
    return { start, end, reading: ipaOf(spoken, before) };
  });
  return { text: said.map(({ reading }) => reading).join(''), tokens: said };
};
