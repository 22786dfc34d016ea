import type { Lexicon } from './lexicon.ts';
import { markNumerals } from './numerals.ts';
import type { Seams } from './pronounce.ts';
import type { Seam } from './rules.ts';
import { markAdnominal, markStems } from './verbs.ts';
import { type Mark, markWords } from './words.ts';

const runs = /[가-힣]+/g;

/** What words and grammar say of the places where two syllables meet, by the offset of the second. */
export const seamsOf = (lexicon: Lexicon, text: string): Seams => {
  const seams = new Map<number, Omit<Seam, 'space'>>();
  const mark: Mark = (at, change) => seams.set(at, { ...seams.get(at), ...change });
  const found = [...text.matchAll(runs)];
  found.forEach(({ 0: run, index }, i) => {
    const follower = found[i + 1];
    const isNext = follower !== undefined && text.slice(index + run.length, follower.index) === ' ';
    const next = isNext ? follower[0] : '';
    const nextAt = follower?.index ?? 0;
    markWords(lexicon, run, index, mark);
    // 정부의 is of the government, 문의 a question: words in 의 are in the lexicon.
    if (run.length > 1 && run.endsWith('의') && !lexicon.has(run)) mark(index + run.length - 1, { genitive: true });
    markStems(run, index, mark);
    markAdnominal(run, next, index, nextAt, mark);
    markNumerals(run, next, index, nextAt, mark);
  });
  return seams;
};
