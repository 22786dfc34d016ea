import { afterEach, expect, test, vi } from 'vitest';
import { createLimiter } from '../../../assist-server/limiter.ts';

afterEach(() => void vi.useRealTimers());

test('a budget is used up, by its key alone, and is there again after the window', async () => {
  vi.useFakeTimers();
  const limiter = createLimiter(2, 60_000);
  await limiter.spend('a');
  await limiter.spend('a');
  await expect(limiter.spend('a')).rejects.toMatchObject({ code: 'too-many-requests' });
  await limiter.spend('b');
  vi.advanceTimersByTime(60_000);
  await limiter.spend('a');
});

test('what is given back can be spent again', async () => {
  const limiter = createLimiter(1, 60_000);
  for (let round = 0; round < 3; round++) {
    await limiter.spend('a');
    await limiter.refund('a');
  }
});
