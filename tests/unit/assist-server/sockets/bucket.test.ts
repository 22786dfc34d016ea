import { expect, test } from 'vitest';
import { limits } from '../../../../protocol/index.ts';
import { createBucket } from '../../../../assist-server/sockets/bucket.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

const rate = limits.socketMessagesPerSecond;

test('a burst of twice the rate passes, then the rate does', () => {
  const clock = createHandClock();
  const take = createBucket(clock);
  const burst = Array.from({ length: rate * 2 + 1 }, take);
  expect([burst.indexOf('refuse'), burst.length]).toEqual([rate * 2, rate * 2 + 1]);
  clock.turn(1_000);
  const second = Array.from({ length: rate }, take);
  expect(second.filter((verdict) => verdict === 'fits')).toHaveLength(rate - 1);
});

test('whoever goes on although refused is disconnected; a pause pays the debt', () => {
  const clock = createHandClock();
  const take = createBucket(clock);
  const verdicts = Array.from({ length: rate * 2 * limits.oversizeFactor + 1 }, take);
  expect(verdicts.indexOf('disconnect')).toBe(rate * 2 * limits.oversizeFactor);
  clock.turn(60_000);
  expect(take()).toBe('fits');
});
