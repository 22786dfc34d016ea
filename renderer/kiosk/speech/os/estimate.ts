import type { Language } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';

/** Characters a second at rate 1, roughly: for marking words where a voice tells nothing of them. */
const pace: Record<Language, number> = { ko: 6, ja: 7, zh: 4.5, th: 12, en: 14, vi: 13 };

/** How long a text takes to say, in ms. */
export const durationOf = (text: string, language: Language, rate: number): number =>
  (text.length * 1000) / pace[language] / rate;

/** Tells each word of a text when it is about to be said. Returns what ends it. */
export const estimateWords = (
  { text, language, rate }: { text: string; language: Language; rate: number },
  clock: Clock,
  word: (place: { start: number; end: number }) => void,
): (() => void) => {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    (each) => each.isWordLike,
  );
  const begun = clock.now();
  let cancel = (): void => {};
  const next = (index: number): void => {
    const each = words[index];
    if (!each) return;
    const due = begun + durationOf(text.slice(0, each.index), language, rate) - clock.now();
    cancel = clock.after(Math.max(0, due), () => {
      word({ start: each.index, end: each.index + each.segment.length });
      next(index + 1);
    });
  };
  next(0);
  return () => cancel();
};
