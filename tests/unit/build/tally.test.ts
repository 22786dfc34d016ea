import { expect, test } from 'vitest';
import { fromPlaywright, fromVitest, sum } from '../../support/tally.ts';

test('all runners are summed, and a runner that broke without a report counts as a failure', () => {
  const vitest = fromVitest({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 }, 0);
  const playwright = fromPlaywright({ stats: { expected: 2, flaky: 1, unexpected: 1, skipped: 0 } }, 1);
  expect(sum([vitest, playwright, fromVitest(null, 1)])).toEqual({ passed: 6, failed: 2, skipped: 1 });
});

test('a runner that failed outside of its tests is not green', () => {
  expect(fromVitest({ numPassedTests: 3, numFailedTests: 0 }, 1).failed).toBe(1);
});
