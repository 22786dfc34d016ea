import type { Language } from '../../../../protocol/index.ts';
import type { EngineInput, Mark } from '../front-end.ts';

export type Place = { start: number; end: number };

/** UTF-16 offset of a code point. */
const offsetOf = (text: string, codePoint: number): number => {
  let offset = 0;
  for (let count = 0; count < codePoint && offset < text.length; count += 1)
    offset += (text.codePointAt(offset) ?? 0) > 0xff_ff ? 2 : 1;
  return offset;
};

/** How far into a mark's stretch the middle of the word at an offset lies, 0..1, counted in the engine's words. */
const shareOf = ({ text, marks }: EngineInput, mark: Mark, offset: number): number => {
  const next = marks.find(({ at }) => at > mark.at)?.at ?? text.length;
  const words = [...text.slice(mark.at, next).matchAll(/[^\s[\]]+/g)];
  const before = words.filter(({ index }) => mark.at + index < offset).length;
  return words.length === 0 ? 0 : (before + 0.5) / words.length;
};

/**
 * The word of a stretch that stands without spaces (Chinese, Thai) which is being said at this share of it. A stretch that
 * is said in other words than it is written (13,500) stays whole.
 */
const wordAt = (source: string, language: Language, place: Place, share: number): Place => {
  const stretch = source.slice(place.start, place.end);
  if (/\p{N}/u.test(stretch)) return place;
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(stretch)].filter(
    ({ isWordLike }) => isWordLike,
  );
  const reached = share * stretch.length;
  const word = words.findLast(({ index }) => index <= reached);
  if (!word || words.length < 2) return place;
  return { start: place.start + word.index, end: place.start + word.index + word.segment.length };
};

/** Where in the source the engine's word stands (1-based code point and length). Null where it stands for nothing there. */
export const placeOf = (
  input: EngineInput,
  { position, length }: { position: number; length: number },
  source: string,
  language: Language,
): Place | null => {
  const first = offsetOf(input.text, Math.max(0, position - 1));
  const last = offsetOf(input.text, Math.max(0, position - 1) + Math.max(1, length)) - 1;
  const from = input.marks.findLast(({ at }) => at <= first) ?? input.marks[0];
  const to = input.marks.findLast(({ at }) => at <= last) ?? from;
  if (!from || !to || to.end <= from.start) return null;
  const whole = { start: from.start, end: to.end };
  return from === to ? wordAt(source, language, whole, shareOf(input, from, first)) : whole;
};
