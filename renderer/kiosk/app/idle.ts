import type { Clock } from '../../shared/clock.ts';
import { createStore, type Readable } from '../../shared/store.ts';

/** `asking`: nobody touched anything for `idleSeconds`; without a key or touch the visit ends when no seconds are left. */
export type Idle =
  | { state: 'resting' }
  | { state: 'counting'; secondsLeft: number }
  | { state: 'asking'; secondsLeft: number };

export type IdleWatch = {
  idle: Readable<Idle>;
  /** A key or a touch: the time begins anew, however often. */
  touched(): void;
  stop(): void;
};

type Options = {
  clock: Clock;
  idleSeconds: number;
  answerSeconds: number;
  /** Nobody there, or somebody who waits for help or has it: the time stands still. */
  isResting: () => boolean;
  /** Something is being read out: who listens is busy. Does not count once the question is asked. */
  isListening: () => boolean;
  /** The time is up. */
  over: () => void;
};

/** Counts the seconds without a key or touch, one at a time, so that they can be shown and spoken. */
export const watchIdle = (options: Options): IdleWatch => {
  const { clock, idleSeconds, answerSeconds, isResting, isListening, over } = options;
  const store = createStore<Idle, Idle>((_, next) => next, { state: 'resting' });
  const all = idleSeconds + answerSeconds;
  let left = all;
  const told = (): Idle => {
    if (isResting()) return { state: 'resting' };
    return left <= answerSeconds
      ? { state: 'asking', secondsLeft: left }
      : { state: 'counting', secondsLeft: left - answerSeconds };
  };
  const isBusy = (): boolean => isResting() || (left > answerSeconds && isListening());
  const tick = (): void => {
    left = isBusy() ? all : left - 1;
    if (left <= 0) {
      left = all;
      over();
    }
    store.dispatch(told());
    cancel = clock.after(1000, tick);
  };
  let cancel = clock.after(1000, tick);
  return {
    idle: store,
    touched: () => {
      left = all;
      if (store.get().state !== 'resting') store.dispatch(told());
    },
    stop: () => cancel(),
  };
};
