import { limits } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';

/** `refuse`: above the rate. `disconnect`: far above it. */
export type BucketVerdict = 'fits' | 'refuse' | 'disconnect';

/**
 * How many messages one socket may send: `socketMessagesPerSecond`, twice that at once. What is refused still counts, so
 * whoever goes on and on falls into debt, and at `oversizeFactor` times the burst is disconnected.
 */
export const createBucket = (clock: Clock) => {
  const rate = limits.socketMessagesPerSecond;
  const burst = rate * 2;
  let left: number = burst;
  let last = clock.now();

  return (): BucketVerdict => {
    const now = clock.now();
    left = Math.min(burst, left + ((now - last) / 1000) * rate) - 1;
    last = now;
    if (left >= 0) return 'fits';
    return left >= -burst * (limits.oversizeFactor - 1) ? 'refuse' : 'disconnect';
  };
};
