import type { Clock } from '../../renderer/shared/clock.ts';

export type HandClock = Clock & {
  /** Turns the time on by so many milliseconds; what falls due runs in its order, what it starts in turn too. */
  turn(ms: number): void;
  /** The same, letting promises settle before, between and after. */
  pass(ms: number): Promise<void>;
  /** How many timers wait. */
  waiting(): number;
};

/** Lets everything settle that waits for a promise and for nothing else. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** A clock that a test turns by hand. */
export const createHandClock = (start = 1_000_000): HandClock => {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];
  const next = (until: number): { at: number; run: () => void } | undefined =>
    timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  const step = (until: number): boolean => {
    const due = next(until);
    if (!due) return false;
    timers = timers.filter((timer) => timer !== due);
    now = Math.max(now, due.at);
    due.run();
    return true;
  };
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    turn: (ms) => {
      const until = now + ms;
      while (step(until));
      now = until;
    },
    pass: async (ms) => {
      const until = now + ms;
      await settle();
      while (step(until)) await settle();
      now = until;
    },
    waiting: () => timers.length,
  };
};
