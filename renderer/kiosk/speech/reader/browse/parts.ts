import type { Language } from '../../../../../protocol/index.ts';
import type { TextGrain } from './grains.ts';

/** A stretch of a text, in UTF-16 code units. */
export type Part = { start: number; end: number };

const segmenters = new Map<string, Intl.Segmenter>();
const segmenterOf = (language: Language, granularity: 'sentence' | 'word' | 'grapheme'): Intl.Segmenter => {
  const key = `${language} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, known);
  return known;
};

/** Without the blanks around it. */
const trimmed = (text: string, start: number, end: number): Part => {
  const own = text.slice(start, end);
  const lead = own.length - own.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, own.trimEnd().length) };
};

/** "1." and "…" are no sentences: they belong to what follows. */
const isSentence = (text: string): boolean => /\p{L}/u.test(text);

/** Thai has no full stop: a blank after so many characters ends what can be held in mind. */
const THAI_BREATH = 60;

const thaiBreaths = (text: string, { start, end }: Part): Part[] => {
  const parts: Part[] = [];
  let from = start;
  for (let at = start; at < end; at += 1)
    if (text[at] === ' ' && at - from >= THAI_BREATH) {
      parts.push({ start: from, end: at });
      from = at + 1;
    }
  return [...parts, { start: from, end }];
};

const sentencesOf = (text: string, language: Language): Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (const { index, segment } of segmenterOf(language, 'sentence').segment(text)) {
    const end = index + segment.length;
    if (!isSentence(text.slice(from, end)) && end < text.length) continue;
    parts.push(trimmed(text, from, end));
    from = end;
  }
  return language === 'th' ? parts.flatMap((part) => thaiBreaths(text, part)) : parts;
};

/** The parts of a text by a grain, in order; blanks and, among words, marks are passed over. */
export const partsOf = (text: string, grain: TextGrain, language: Language): Part[] => {
  if (grain === 'sentence') return sentencesOf(text, language).filter(({ start, end }) => end > start);
  const segments = [...segmenterOf(language, grain === 'word' ? 'word' : 'grapheme').segment(text)];
  return segments
    .filter(({ isWordLike }) => grain !== 'word' || isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
};
