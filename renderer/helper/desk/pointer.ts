import type { Clock } from '../../shared/clock.ts';

export type Spot = { x: number; y: number };

/** The kiosk draws at most 30 a second (`pointer:moved`); a hair slower, so that none is refused. */
const EVERY_MS = 34;

/**
 * Sends the first spot at once and then the newest one every `EVERY_MS`, so that the pointer rests where the hand did.
 * `stop` forgets what was not sent yet.
 */
export const createPointer = (clock: Clock, send: (spot: Spot) => void): { move(spot: Spot): void; stop(): void } => {
  let newest: Spot | null = null;
  let cancel: (() => void) | null = null;
  const pause = (): void => {
    cancel = clock.after(EVERY_MS, () => {
      cancel = null;
      if (newest) release(newest);
    });
  };
  const release = (spot: Spot): void => {
    newest = null;
    send(spot);
    pause();
  };
  return {
    move: (spot) => {
      if (cancel) newest = spot;
      else release(spot);
    },
    stop: () => {
      cancel?.();
      cancel = null;
      newest = null;
    },
  };
};
