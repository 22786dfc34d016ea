import type { Clock } from '../../../shared/clock.ts';
import type { Speaker, SpeechOutcome, Utterance } from '../speech.ts';

export type Narrator = {
  /**
   * Says these one after the other, in place of what was going on. `ended` where all were heard; `stopped` where the person
   * or something newer came first; `silent` where nothing speaks.
   */
  say(all: Iterable<Utterance>): Promise<SpeechOutcome>;
  /** The same, so that what it says is not talked over by a focus that the page sets by itself. */
  arrive(all: Iterable<Utterance>): Promise<SpeechOutcome>;
  isArriving(): boolean;
  /** Runs this after so many ms of quiet, unless anything is said or done before. */
  afterQuiet(ms: number, run: () => void): void;
  /** The person acted: what was going on is out of date. */
  interrupt(): void;
};

/** Settles when the voice falls silent, or when nobody waits for that any more. */
const untilFree = (speaker: Speaker, clock: Clock, isOver: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    let spoke = speaker.state.get().speaking;
    const unwatch = speaker.state.subscribe(() => {
      const { speaking } = speaker.state.get();
      if ((spoke && !speaking) || isOver()) {
        unwatch();
        // Whoever waits in the speaker's own line comes first.
        clock.after(0, resolve);
      }
      spoke = speaking;
    });
  });

/** Keeps the reader to one thing at a time: each new one makes the one before out of date. */
export const createNarrator = (
  speaker: Speaker,
  clock: Clock,
  /** What a thing comes to when it is said. */
  worded: (said: Utterance) => Utterance = (said) => said,
): Narrator => {
  let turn = 0;
  let arriving: number | null = null;
  let cancelQuiet = (): void => {};

  const next = (): number => {
    cancelQuiet();
    turn += 1;
    return turn;
  };

  /** Says it now, or, where something more important is being said, once that is over: unless the person went on. */
  const sayWhenFree = async (what: Utterance, own: number): Promise<SpeechOutcome> => {
    const saying = speaker.say(what);
    if (speaker.state.get().caption?.text === what.text) return saying;
    const outcome = await saying;
    if (outcome !== 'stopped' || own !== turn) return outcome;
    await untilFree(speaker, clock, () => own !== turn);
    return own === turn ? speaker.say(what) : 'stopped';
  };

  const sayInTurn = async (all: Iterable<Utterance>, own: number): Promise<SpeechOutcome> => {
    for (const each of all) {
      const outcome = await sayWhenFree(worded(each), own);
      if (own !== turn) return 'stopped';
      if (outcome !== 'ended') return outcome;
    }
    return 'ended';
  };

  return {
    say: (all) => sayInTurn(all, next()),
    arrive: async (all) => {
      const own = next();
      arriving = own;
      const outcome = await sayInTurn(all, own);
      if (arriving === own) arriving = null;
      return outcome;
    },
    isArriving: () => arriving === turn,
    afterQuiet: (ms, run) => {
      cancelQuiet();
      const own = turn;
      cancelQuiet = clock.after(ms, () => own === turn && run());
    },
    interrupt: () => void next(),
  };
};
