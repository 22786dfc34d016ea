import { join, take, type Syllable } from './jamo.ts';
import { meet, type Seam, vowelOf } from './rules.ts';

export type Seams = ReadonlyMap<number, Omit<Seam, 'space'>>;

/**
 * Hangul as pronounced, one syllable for each. Words that stand together are spoken together (제15항, 제18항 붙임), so that a rule
 * reaches over a space; any other character ends the phrase. `seams`, by the offset of the syllable that comes after.
 */
export const pronounce = (text: string, seams: Seams): string => {
  const out = Array.from<string>({ length: text.length });
  let before: { syllable: Syllable; at: number } | null = null;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const syllable = lipped(take(char), text, at);
    out[at] = char;
    if (!syllable) {
      if (char === ' ') continue;
      if (before) close(out, before, seams);
      before = null;
      continue;
    }
    if (before) {
      meet(before.syllable, syllable, { ...seams.get(at), space: at - before.at > 1 });
      out[before.at] = heard(before.syllable, seams.get(before.at)?.genitive);
    }
    before = { syllable, at };
  }
  if (before) close(out, before, seams);
  return out.join('');
};

// 제10항 다만: 밟- before a consonant, 넓- in 넓죽하다 and 넓둥글다, keep ㅂ of their ㄼ.
const lipped = (syllable: Syllable | null, text: string, at: number): Syllable | null =>
  syllable?.coda === 'ㄼ' && /^(?:밟(?![아-잏하-힣])|넓(?=[죽둥적]))/.test(text.slice(at, at + 2))
    ? { ...syllable, coda: 'ㅂ' }
    : syllable;

const heard = (syllable: Syllable, genitive?: boolean): string =>
  join({ ...syllable, vowel: vowelOf(syllable, genitive) });

const close = (out: string[], { syllable, at }: { syllable: Syllable; at: number }, seams: Seams): void => {
  meet(syllable, null, { space: false });
  out[at] = heard(syllable, seams.get(at)?.genitive);
};
