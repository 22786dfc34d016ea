import type { Language } from '../../../../protocol/index.ts';
import type { Speaker, SpeechOutcome } from '../../speech/speech.ts';
import { createTurns, type Item, type Turns } from './turns.ts';

/** A flood of texts would be spoken for hours: what does not fit is shown, and the helper is not told that it was heard. */
const MOST_WAITING = 20;

/**
 * Speaks for the helper, one thing after the other. What is pointed at is said at once: it stops an earlier point for good,
 * and a message for a moment, which is then read again from its start. Messages are never lost to each other.
 */
export const createHelperVoice = (speaker: Speaker, language: () => Language, turns: Turns = createTurns()) => {
  const owner = {};

  const next = (): void => {
    const [first, ...rest] = turns.waiting;
    if (turns.current || !first) return;
    turns.waiting = rest;
    void speak(first);
  };

  const speak = async (item: Item): Promise<void> => {
    turns.current = item;
    const unwatch = whenStarted(speaker, item);
    const outcome = await speaker
      .say({ text: item.text, language: language(), rank: 'helper' })
      .catch((): SpeechOutcome => 'failed');
    unwatch();
    // Somebody else is the current one: this was set aside, and whoever did so has seen to it.
    if (turns.current !== item) return;
    turns.current = null;
    if (!item.gone) {
      item.started();
      item.ended(outcome);
    }
    next();
  };

  return {
    /** `started` when the first sound is on its way, or where nothing speaks when the caption stands. */
    point: (text: string, started: () => void): void => {
      const { current } = turns;
      if (current?.kind === 'message' && !current.gone) turns.waiting = [current, ...turns.waiting];
      void speak({ kind: 'point', text, started: once(started), ended: () => {}, owner });
    },
    /** Whether it was spoken (or, without a voice, shown) to its end. */
    message: (text: string): Promise<boolean> =>
      new Promise((resolve) => {
        if (turns.waiting.filter((item) => item.owner === owner).length >= MOST_WAITING) return resolve(false);
        const ended = (outcome: SpeechOutcome): void => resolve(outcome === 'ended' || outcome === 'silent');
        turns.waiting = [...turns.waiting, { kind: 'message', text, started: () => {}, ended, owner }];
        next();
      }),
    /** Forgets what was still to be said. What is being said is the speaker's affair. */
    clear: (): void => {
      turns.waiting = turns.waiting.filter((item) => item.owner !== owner);
      if (turns.current?.owner === owner) turns.current.gone = true;
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
