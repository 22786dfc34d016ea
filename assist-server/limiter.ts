import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refusal } from '../protocol/index.ts';

/** A budget a key in a window that starts with its first use. Real time: the library has no other. */
export type Limiter = {
  /** Takes one; refused with `too-many-requests` where nothing is left. Taken before the attempt, so that many at once gain nothing. */
  spend(key: string): Promise<void>;
  /** Gives one back, for an attempt that turned out to be no wrong one. */
  refund(key: string): Promise<void>;
};

export const createLimiter = (points: number, windowMs: number): Limiter => {
  const memory = new RateLimiterMemory({ points, duration: windowMs / 1000 });
  return {
    spend: async (key) => {
      try {
        await memory.consume(key);
      } catch {
        throw new Refusal('too-many-requests');
      }
    },
    refund: async (key) => {
      await memory.reward(key);
    },
  };
};

/** One attempt against several budgets; refused by the first that is used up. */
export const spendAll = async (budgets: readonly (readonly [Limiter, string])[]): Promise<void> => {
  for (const [limiter, key] of budgets) await limiter.spend(key);
};
export const refundAll = async (budgets: readonly (readonly [Limiter, string])[]): Promise<void> => {
  for (const [limiter, key] of budgets) await limiter.refund(key);
};
