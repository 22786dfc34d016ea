import type { Clock } from '../../renderer/shared/clock.ts';

export type RunningClock = Clock & {
  /** Puts the clock forward by so many milliseconds; what falls due by that runs at once, in its order. */
  turn(ms: number): void;
};

type Timer = { at: number; run: () => void; cancel: () => void };

/** The real time, which a test may put forward: nobody waits ten minutes for a code to grow old. */
export const createRunningClock = (): RunningClock => {
  let ahead = 0;
  let timers: Timer[] = [];
  const now = (): number => Date.now() + ahead;

  const drop = (timer: Timer): void => {
    timer.cancel();
    timers = timers.filter((other) => other !== timer);
  };
  const arm = (timer: Timer): void => {
    const real = setTimeout(
      () => {
        drop(timer);
        timer.run();
      },
      Math.max(0, timer.at - now()),
    );
    // As the server's own clock: timers keep no process alive.
    real.unref();
    timer.cancel = () => clearTimeout(real);
  };
  return {
    now,
    after: (ms, run) => {
      const timer: Timer = { at: now() + ms, run, cancel: () => {} };
      timers.push(timer);
      arm(timer);
      return () => drop(timer);
    },
    turn: (ms) => {
      ahead += ms;
      for (const timer of timers.sort((a, b) => a.at - b.at)) {
        timer.cancel();
        arm(timer);
      }
    },
  };
};
