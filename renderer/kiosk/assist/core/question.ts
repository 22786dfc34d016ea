import { limits, type KeyAction } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { createStore, type Readable } from '../../../shared/store.ts';
import type { Keys } from '../../input/keys.ts';
import type { SpeechOutcome } from '../../speech/speech.ts';
import { LETTER_MS } from '../words.ts';

export type Answer = 'allowed' | 'refused' | 'no-answer';

/** A question that only the person answers, as it stands now. */
export type Question = {
  /** The question was spoken to its end, or shown long enough where nothing speaks: Yes counts from now on. */
  asked: boolean;
  /** Whole seconds until silence is a No; null while the question is still being asked. */
  secondsLeft: number | null;
  /** The touch buttons: the same rules as the keys. */
  allow(): void;
  refuse(): void;
};

export type QuestionOptions = {
  clock: Clock;
  keys: Keys;
  /** Speaks the whole question, from its beginning. */
  speak: () => Promise<SpeechOutcome>;
  /** Silences it. */
  hush: () => void;
  /** A button of the question that has the focus, for somebody who came to it by Tab: OK means that button. */
  focused: () => 'allow' | 'refuse' | null;
  /** Milliseconds to read the question where it is not spoken. */
  readingMs: number;
  answered: (answer: Answer) => void;
};

/** Time to read a question where nothing speaks it, in milliseconds: that of 100 letters at least, of 500 at most. */
export const readingMs = (question: string, letterMs = LETTER_MS): number =>
  Math.min(500, Math.max(100, question.length)) * letterMs;

/** No is what the person walks away with. */
const refusing = new Set<KeyAction>(['back', 'help', 'end']);
/** Whoever can't hear the question must be able to make it louder. */
const passedOn = new Set<KeyAction>(['volume-up', 'volume-down']);

/**
 * Asks the person, by voice and on the screen, whether something may be done. Takes every key while it asks. OK allows once
 * the question was spoken to its end; Back, Help, End and 30 s of silence are No; any other key asks again from the start,
 * at most ten times. `stop` takes the question away without an answer.
 */
export const askQuestion = (options: QuestionOptions): { view: Readable<Question>; stop(): void } => {
  const { clock } = options;
  let done = false;
  let restarts = 0;
  let round = 0;
  let cancelTimer = (): void => {};

  const stop = (): void => {
    if (done) return;
    done = true;
    cancelTimer();
    release();
    options.hush();
  };
  const finish = (answer: Answer): void => {
    if (done) return;
    stop();
    options.answered(answer);
  };
  const allow = (): void => {
    if (view.get().asked) finish('allowed');
  };
  const refuse = (): void => finish('refused');

  const view = createStore<Question, Partial<Question>>((old, change) => ({ ...old, ...change }), {
    asked: false,
    secondsLeft: null,
    allow,
    refuse,
  });

  const count = (until: number): void => {
    const left = until - clock.now();
    if (left <= 0) return finish('no-answer');
    view.dispatch({ secondsLeft: Math.ceil(left / 1000) });
    cancelTimer = clock.after(left % 1000 || 1000, () => count(until));
  };
  const wait = (asked: boolean): void => {
    view.dispatch({ asked });
    count(clock.now() + limits.consentSilenceMs);
  };

  const heard = (outcome: SpeechOutcome): void => {
    if (outcome === 'ended') wait(true);
    // Cut short by something else: what was not heard to its end was not asked.
    else if (outcome === 'stopped') restart(() => wait(false));
    else cancelTimer = clock.after(options.readingMs, () => wait(true));
  };
  const ask = (): void => {
    const mine = ++round;
    cancelTimer();
    view.dispatch({ asked: false, secondsLeft: null });
    const current = (): boolean => !done && mine === round;
    options.speak().then(
      (outcome) => current() && heard(outcome),
      () => current() && heard('failed'),
    );
  };
  const restart = (otherwise: () => void): void => {
    if (restarts >= limits.consentRestarts) return otherwise();
    restarts += 1;
    ask();
  };

  const ok = (): void => {
    if (options.focused() === 'refuse') refuse();
    else allow();
  };
  const release = options.keys.push((action) => {
    if (action === 'ok') ok();
    else if (refusing.has(action)) refuse();
    else restart(() => {});
    return !passedOn.has(action);
  }, 'first');

  ask();
  return { view, stop };
};
