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
    const syllable = take(char);
    out[at] = char;
    if (!syllable) {
      if (char === ' ') continue;
      if (before) close(out, before);
      before = null;
      continue;
    }
    if (before) {
      meet(before.syllable, syllable, { ...seams.get(at), space: at - before.at > 1 });
      out[before.at] = heard(before.syllable);
    }
    before = { syllable, at };
  }
  if (before) close(out, before);
  return out.join('');
};

const heard = (syllable: Syllable): string => join({ ...syllable, vowel: vowelOf(syllable) });

const close = (out: string[], { syllable, at }: { syllable: Syllable; at: number }): void => {
  meet(syllable, null, { space: false });
  out[at] = heard(syllable);
};
