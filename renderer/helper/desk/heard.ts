import type { DataOf, Ease, Language, voiceOver, voiceSaid, voiceWord } from '../../../protocol/index.ts';

/** One utterance of the kiosk. `text` null: something private. `over` null: it is being said. */
export type HeardLine = {
  n: number;
  language: Language;
  text: string | null;
  word: { start: number; end: number } | null;
  over: DataOf<typeof voiceOver>['how'] | null;
};

/** What the person hears, oldest first, and how they see and hear; `ease` null until it is known. */
export type Heard = { lines: readonly HeardLine[]; ease: Ease | null };

export type HeardEvent =
  | ({ what: 'said' } & DataOf<typeof voiceSaid>)
  | ({ what: 'word' } & DataOf<typeof voiceWord>)
  | ({ what: 'over' } & DataOf<typeof voiceOver>)
  | { what: 'ease'; ease: Ease };

export const nothingHeard: Heard = { lines: [], ease: null };

/** Enough to read back some minutes; a session of an hour must not slow the page. */
const KEPT = 60;

const changed = (heard: Heard, n: number, change: Partial<HeardLine>): Heard => ({
  ...heard,
  lines: heard.lines.map((line) => (line.n === n ? { ...line, ...change } : line)),
});

/** The transcript after a message of the kiosk. */
export const applyHeard = (heard: Heard, event: HeardEvent): Heard => {
  if (event.what === 'ease') return { ...heard, ease: event.ease };
  const { n } = event;
  if (event.what === 'word') return changed(heard, n, { word: { start: event.start, end: event.end } });
  if (event.what === 'over') return changed(heard, n, { word: null, over: event.how });
  // A kiosk that was reloaded counts from the start again: what went before stays readable under numbers that never come.
  const anew = heard.lines.some((line) => line.n >= n);
  const before = anew ? heard.lines.map((line, at) => ({ ...line, n: at - heard.lines.length })) : heard.lines;
  const line: HeardLine = { n, language: event.language, text: event.text, word: null, over: null };
  return { ...heard, lines: [...before, line].slice(-KEPT) };
};
