import type { Clock } from '../../shared/clock.ts';

/** Settles after so many milliseconds. */
export const after = (clock: Clock, ms: number): Promise<void> =>
  new Promise((resolve) => {
    clock.after(ms, resolve);
  });
