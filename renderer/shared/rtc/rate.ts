import { limits } from '../../../protocol/index.ts';
import type { Clock } from '../clock.ts';

export type RateVerdict = 'fits' | 'too-many' | 'disconnect';

/**
 * How often a peer may send: `perSecond` on average with a burst of twice that; above it `too-many`; more than
 * `perSecond * limits.oversizeFactor` within one second is no accident: `disconnect`.
 */
export const createRate = (perSecond: number, clock: Clock): (() => RateVerdict) => {
  let tokens = perSecond * 2;
  let last = clock.now();
  let second = { from: last, count: 0 };
  return () => {
    const now = clock.now();
    tokens = Math.min(perSecond * 2, tokens + ((now - last) / 1000) * perSecond);
    last = now;
    second = now - second.from < 1000 ? { ...second, count: second.count + 1 } : { from: now, count: 1 };
    if (second.count > perSecond * limits.oversizeFactor) return 'disconnect';
    if (tokens < 1) return 'too-many';
    tokens -= 1;
    return 'fits';
  };
};
