import type { Language } from '../../../../protocol/index.ts';
import type { Speaker, SpeechOutcome } from '../../speech/speech.ts';

type Item = { kind: 'point' | 'message'; text: string; started: () => void; ended: (outcome: SpeechOutcome) => void };

/** A flood of texts would be spoken for hours: what does not fit is shown, and the helper is not told that it was heard. */
const MOST_WAITING = 20;

/**
 * Speaks for the helper, one thing after the other. What is pointed at is said at once: it stops an earlier point for good,
 * and a message for a moment, which is then read again from its start. Messages are never lost to each other.
 */
export const createHelperVoice = (speaker: Speaker, language: () => Language) => {
  let waiting: Item[] = [];
  let current: Item | null = null;

  const next = (): void => {
    const [first, ...rest] = waiting;
    if (current || !first) return;
    waiting = rest;
    void speak(first);
  };

  const speak = async (item: Item): Promise<void> => {
    current = item;
    const unwatch = whenStarted(speaker, item);
    const outcome = await speaker
      .say({ text: item.text, language: language(), rank: 'helper' })
      .catch((): SpeechOutcome => 'failed');
    unwatch();
    // Somebody else is the current one: this was set aside, and whoever did so has seen to it.
    if (current !== item) return;
    current = null;
    item.started();
    item.ended(outcome);
    next();
  };

  return {
    /** `started` when the first sound is on its way, or where nothing speaks when the caption stands. */
    point: (text: string, started: () => void): void => {
      if (current?.kind === 'message') waiting = [current, ...waiting];
      void speak({ kind: 'point', text, started: once(started), ended: () => {} });
    },
    /** Whether it was spoken (or, without a voice, shown) to its end. */
    message: (text: string): Promise<boolean> =>
      new Promise((resolve) => {
        if (waiting.length >= MOST_WAITING) return resolve(false);
        const ended = (outcome: SpeechOutcome): void => resolve(outcome === 'ended' || outcome === 'silent');
        waiting = [...waiting, { kind: 'message', text, started: () => {}, ended }];
        next();
      }),
    /** Forgets what was still to be said. What is being said is the speaker's affair. */
    clear: (): void => {
      waiting = [];
      current = null;
    },
  };
};
export type HelperVoice = ReturnType<typeof createHelperVoice>;

const once = (run: () => void): (() => void) => {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
};

const whenStarted = (speaker: Speaker, item: Item): (() => void) =>
  speaker.state.subscribe(() => {
    const { caption, speaking } = speaker.state.get();
    if (speaking && caption?.text === item.text) item.started();
  });
