import type { Page } from '@playwright/test';

/** What was put to the loudspeaker: the words, when (ms of the page's clock), and how many keys had been pressed by then; whether it was heard. */
export type Said = { text: string; at: number; key: number; sounded: boolean };
/** A piece of sound as it was scheduled, in seconds of its audio context. */
type Piece = { from: number; to: number };
/** `live`: whether a piece is playing or about to. */
type Spied = { said: Said[]; keys: number; pieces: Piece[]; live(): boolean };

/**
 * Keeps what the page puts to the embedded voice, and when its sound plays. Not the caption: a thing that is said twice is
 * kept twice, and what was shown but never spoken is not kept. Runs in the page before all else.
 */
const keepSpoken = (): void => {
  const contexts = new Map<Piece, BaseAudioContext>();
  /** By the clock of the sound: a source that was let go of while it played never tells that it ended. */
  const isLive = (piece: Piece, { state, currentTime }: BaseAudioContext): boolean =>
    state !== 'closed' && currentTime < piece.to;
  const live = (): boolean => {
    for (const [piece, context] of contexts) {
      if (isLive(piece, context)) return true;
      contexts.delete(piece);
    }
    return false;
  };
  const spied: Spied = { said: [], keys: 0, pieces: [], live };
  Object.assign(globalThis, { spied });
  addEventListener('keydown', () => (spied.keys += 1), { capture: true });

  // eslint-disable-next-line typescript/unbound-method
  const post = Worker.prototype.postMessage as (this: Worker, ...args: unknown[]) => void;
  Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
    const message = args[0] as { type?: string; job?: { text: string } };
    if (message.type === 'say' && message.job)
      spied.said.push({ text: message.job.text, at: performance.now(), key: spied.keys, sounded: false });
    post.apply(this, args);
  };

  const pieces = new WeakMap<AudioBufferSourceNode, Piece>();
  // eslint-disable-next-line typescript/unbound-method
  const { start, stop } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, when = 0, ...rest: number[]) {
    const piece = { from: when, to: when + (this.buffer?.duration ?? 0) };
    pieces.set(this, piece);
    spied.pieces.push(piece);
    contexts.set(piece, this.context);
    const said = spied.said.at(-1);
    if (said) said.sounded = true;
    start.call(this, when, ...rest);
  };
  AudioBufferSourceNode.prototype.stop = function (this: AudioBufferSourceNode, when = 0) {
    const piece = pieces.get(this);
    if (piece) piece.to = Math.max(piece.from, Math.min(piece.to, when));
    stop.call(this, when);
  };
};

/** Waits until all that was put to the loudspeaker has been heard to its end. */
export const heardOut = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (quiet) => {
      const { said, live } = (globalThis as unknown as { spied: Spied }).spied;
      const isOut = !live() && performance.now() - (said.at(-1)?.at ?? 0) > quiet;
      const since = isOut ? ((globalThis as { outSince?: number }).outSince ?? performance.now()) : undefined;
      Object.assign(globalThis, { outSince: since });
      return since !== undefined && performance.now() - since > quiet;
    },
    300,
    // As long as a question that is read in full.
    { polling: 30, timeout: 60_000 },
  );
};

/** Before `goto`. */
export const spyOnEar = (page: Page): Promise<void> => page.addInitScript(keepSpoken).then(() => undefined);

export const spiedOn = (page: Page): Promise<Omit<Spied, 'live'>> =>
  page.evaluate(() => {
    const { said, keys, pieces } = (globalThis as unknown as { spied: Spied }).spied;
    return { said, keys, pieces };
  });

/** The longest time during which two pieces of sound played at once, in seconds: a fade is no second voice. */
export const longestOverlap = (pieces: readonly Piece[]): number => {
  const sorted = pieces.filter(({ from, to }) => to > from).toSorted((a, b) => a.from - b.from);
  let [longest, playing] = [0, 0];
  for (const { from, to } of sorted) {
    longest = Math.max(longest, Math.min(playing, to) - from);
    playing = Math.max(playing, to);
  }
  return longest;
};

/** What was heard a second time though no key was pressed in between; an engine that is asked again after it made no sound is none. */
export const saidAgain = (said: readonly Said[]): string[] =>
  said
    .filter(({ text, key }, at) =>
      said.slice(0, at).some((other) => other.sounded && other.text === text && other.key === key),
    )
    .map(({ text }) => text);
