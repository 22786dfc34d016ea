import type { EngineInput } from '../front-end.ts';

/** A stretch that the engine is given at once, and the silence after it in ms at the normal rate. */
export type Clause = { input: EngineInput; pause: number };

/**
 * Silence in ms after each kind of mark, at the normal rate. Between sentences no more than 150 in all, as people who live
 * by a screen reader want it (a share of it is the sound's own way to and from silence).
 */
const pauses = { sentence: 140, comma: 90 } as const;
/** Characters after which a clause is cut at a space: a longer one would hold up a stop, and the first sound. */
const LONGEST = 160;
/** A comma sooner than this ("Yes, ...") would leave the engine too little for its melody. */
const SHORTEST = 12;

const enders = '.?!…。！？';
const commas = ',;:、，；：';
const closers = `"'”’)]」』）`;

type Cut = { at: number; pause: number };

/** Marks of Latin script end something only before a space; those of Chinese and Japanese always do. */
const cutAfter = (text: string, at: number): Cut | null => {
  const character = text.charAt(at);
  if (character === '\n') return { at: at + 1, pause: pauses.sentence };
  const isEnd = enders.includes(character);
  if (character === '' || !(isEnd || commas.includes(character))) return null;
  let end = at + 1;
  while (end < text.length && (enders.includes(text.charAt(end)) || closers.includes(text.charAt(end)))) end += 1;
  const counts = character > '\u2FFF' || end >= text.length || /\s/.test(text.charAt(end));
  return counts ? { at: end, pause: isEnd ? pauses.sentence : pauses.comma } : null;
};

/** Never between the two halves of a character. */
const wholeCharacter = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at);

const cutOf = (text: string, start: number): Cut => {
  let lastSpace = -1;
  for (let at = start; at < text.length; at += 1) {
    // Phonemes are the engine's own notation: their marks are no punctuation, and they can't be cut.
    const phonemesEnd = text.startsWith('[[', at) ? text.indexOf(']]', at) : -1;
    if (phonemesEnd >= 0) at = phonemesEnd + 2;
    const cut = cutAfter(text, at);
    if (cut && (cut.pause === pauses.sentence || cut.at - start >= SHORTEST)) return cut;
    if (/\s/.test(text.charAt(at))) lastSpace = at;
    if (at - start >= LONGEST)
      return { at: lastSpace > start ? lastSpace + 1 : wholeCharacter(text, Math.min(at, text.length)), pause: 0 };
  }
  return { at: text.length, pause: 0 };
};

/** The part of an input from one offset of its text to another, with the mark that is in force where it begins. */
const partOf = ({ text, marks, ...input }: EngineInput, start: number, end: number): EngineInput => {
  const inForce = marks.findLast(({ at }) => at <= start);
  const within = marks.filter(({ at }) => at > start && at < end);
  const own = inForce ? [inForce, ...within] : within;
  return {
    ...input,
    text: text.slice(start, end),
    marks: own.map((mark) => ({ at: Math.max(0, mark.at - start), start: mark.start, end: mark.end })),
  };
};

/** An input as clauses, cut at sentence ends and commas, so that a long text starts to sound at once and stops at once. */
export const clausesOf = (input: EngineInput): Clause[] => {
  const clauses: Clause[] = [];
  for (let start = 0; start < input.text.length;) {
    const { at, pause } = cutOf(input.text, start);
    clauses.push({ input: partOf(input, start, at), pause });
    start = at;
  }
  return clauses;
};
