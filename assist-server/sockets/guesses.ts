import { limits, Refusal, type RefusalCode } from '../../protocol/index.ts';
import { createLimiter, refundAll, spendAll } from '../limiter.ts';

const WRONG: ReadonlySet<RefusalCode> = new Set(['code-unknown', 'code-expired', 'code-used']);

/**
 * Guards whoever tries a code: wrong ones are limited per address (IPv6: per /64) and over the whole code space. Paid
 * before the attempt and given back unless the code was wrong, so that a hundred guesses at once gain nothing.
 */
export const createGuessGuard = () => {
  const perAddress = createLimiter(limits.codeGuesses, limits.codeGuessWindowMs);
  const overall = createLimiter(limits.codeSpaceGuesses, limits.codeGuessWindowMs);

  return async <Result>(addressKey: string, attempt: () => Result): Promise<Result> => {
    const budgets = [
      [perAddress, addressKey],
      [overall, 'all'],
    ] as const;
    await spendAll(budgets);
    try {
      const result = attempt();
      await refundAll(budgets);
      return result;
    } catch (error) {
      if (!(error instanceof Refusal && WRONG.has(error.code))) await refundAll(budgets);
      throw error;
    }
  };
};
