import type { Clock } from '../../../shared/clock.ts';

/** So long without a letter, in ms: the thought is finished, whatever stands at its end. */
const PAUSE_MS = 1_500;
/** A person who writes hears nothing over it until she has rested for so long, in ms. */
const RESTED_MS = 2_000;

/**
 * Where a clause ends: at a mark before a blank ("3.5" has none), at a mark of Chinese or Japanese, at a line break, and in
 * Thai, which writes no such marks, at a blank.
 */
const clauseEnd = /[.!?…,;:]+(?=\s)|[。！？、，；：]+|\n|(?<=\p{Script=Thai}) /gu;

/** The place up to which the text is made of whole clauses, from `from` on. */
export const finishedAt = (text: string, from: number): number => {
  const ends = [...text.matchAll(clauseEnd)].map(({ index, 0: mark }) => index + mark.length);
  return Math.max(from, ends.at(-1) ?? 0);
};

/** What of `spoken` still stands, back to the beginning of the clause in which the texts part. */
const stillTrue = (spoken: string, text: string): string => {
  if (text.startsWith(spoken)) return spoken;
  let same = 0;
  while (same < spoken.length && spoken[same] === text[same]) same += 1;
  return text.slice(0, finishedAt(text.slice(0, same), 0));
};

export type ClausesDeps = {
  clock: Clock;
  /** Says one piece; `first` of its message. True once it was heard to its end. */
  speak: (text: string, first: boolean) => Promise<boolean>;
};

/** Speaks what a helper writes by clause, each one once: at its end, after a pause, and the rest when it is sent. */
export const createClauses = ({ clock, speak }: ClausesDeps) => {
  let id = '';
  let text = '';
  let spoken = '';
  let parts: Promise<boolean>[] = [];
  let cancel = (): void => {};

  const hand = (end: number): void => {
    const piece = text.slice(spoken.length, end).trim();
    spoken = text.slice(0, Math.max(end, spoken.length));
    if (/[\p{L}\p{N}\p{S}]/u.test(piece)) parts.push(speak(piece, parts.length === 0));
  };
  const now = (message: string, written: string): void => {
    cancel();
    if (message !== id) [id, spoken, parts] = [message, '', []];
    text = written;
    spoken = stillTrue(spoken, written);
  };

  return {
    /** The message as far as it is written. */
    typed: (message: string, written: string): void => {
      now(message, written);
      hand(finishedAt(text, spoken.length));
      cancel = clock.after(PAUSE_MS, () => hand(text.length));
    },
    /** It is finished: says what was not said yet. True once all of it was heard to its end. */
    said: async (message: string, written: string): Promise<boolean> => {
      now(message, written);
      hand(written.length);
      const all = parts;
      [id, text, spoken, parts] = ['', '', '', []];
      return (await Promise.all(all)).every(Boolean);
    },
    close: (): void => cancel(),
  };
};

/** Lets nothing begin while the person writes: `rested` resolves once she has sent it, or not typed for a while. */
export const createRest = (clock: Clock) => {
  let cancel: (() => void) | null = null;
  let waiting: (() => void)[] = [];
  const rested = (): void => {
    cancel?.();
    cancel = null;
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  };
  return {
    /** She typed just now; `text` is what stands there. */
    typed: (text: string): void => {
      if (text === '') return rested();
      cancel?.();
      cancel = clock.after(RESTED_MS, rested);
    },
    over: rested,
    rested: (): Promise<void> => new Promise((resolve) => (cancel ? waiting.push(resolve) : resolve())),
  };
};
