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
  /** The time is up. */
  over: () => void;
};

/** Counts the seconds without a key or touch, one at a time, so that they can be shown and spoken. */
export const watchIdle = ({ clock, idleSeconds, answerSeconds, isResting, over }: Options): IdleWatch => {
  const store = createStore<Idle, Idle>((_, next) => next, { state: 'resting' });
  let left = idleSeconds + answerSeconds;
  const told = (): Idle => {
    if (isResting()) return { state: 'resting' };
    return left <= answerSeconds
      ? { state: 'asking', secondsLeft: left }
      : { state: 'counting', secondsLeft: left - answerSeconds };
  };
  const tick = (): void => {
    if (!isResting()) left -= 1;
    else left = idleSeconds + answerSeconds;
    if (left <= 0) {
      left = idleSeconds + answerSeconds;
      over();
    }
    store.dispatch(told());
    cancel = clock.after(1000, tick);
  };
  let cancel = clock.after(1000, tick);
  return {
    idle: store,
    touched: () => {
      left = idleSeconds + answerSeconds;
      if (store.get().state === 'asking') store.dispatch(told());
    },
    stop: () => cancel(),
  };
};
