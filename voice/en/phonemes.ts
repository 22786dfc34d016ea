import { type EngineInput, type EngineMark, type Reading } from '../core/index.ts';
import { capitals } from './letters.ts';

/** A capital A in mid-sentence, before no small word, is a letter: Counter A, Type A. */
const isLetter = (front: string, behind: string): boolean =>
  /\p{Ll} $/u.test(front) && !/[A-Z]{2,} $/.test(front) && !/^ \p{Ll}/u.test(behind);

/** Among words in capitals these are words too. */
const isShouted = (front: string, behind: string): boolean =>
  /[A-Z]{4,}[^a-z]{0,3}$/.test(front) || /^[^a-z]{0,3}[A-Z]{4,}/.test(behind);

/** Capitals that the engine would say as a word are spelled, and the letter A is told from the article. */
const spelled = (reading: string, front: string, behind: string): string => {
  if (reading === 'A') return isLetter(front, behind) ? 'ay' : reading;
  return reading
    .replaceAll(/(?<![A-Za-z'])[A-Z]{2,12}s?(?![A-Za-z])/g, (run) => capitals(run, isShouted(front, behind)) ?? run)
    .replaceAll(/(?<=[a-z] )A\b|\bA(?= [A-Z]\b)/g, 'ay');
};

export const phonemise = ({ tokens, text: whole }: Reading): EngineInput => {
  const marks: EngineMark[] = [];
  const text: string[] = [];
  let at = 0;
  let from = 0;
  for (const { start, end, reading } of tokens) {
    const to = from + reading.length;
    const said = /[A-Z]/.test(reading)
      ? spelled(reading, whole.slice(Math.max(0, from - 24), from), whole.slice(to, to + 24))
      : reading;
    if (said.trim() !== '') marks.push({ at, start, end });
    text.push(said);
    at += said.length;
    from = to;
  }
  return { voice: 'en-us', text: text.join(''), marks };
};
