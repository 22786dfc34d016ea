/** What one test runner did. A runner that broke without a report counts as one failure. */
export type Tally = { passed: number; failed: number; skipped: number };

const broken: Tally = { passed: 0, failed: 1, skipped: 0 };
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Exit codes tell what a report can't: a suite that did not compile, an unhandled error. */
const withExit = (tally: Tally, code: number): Tally =>
  code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

export const fromVitest = (report: unknown, code: number): Tally => {
  if (!isObject(report)) return broken;
  const tally = {
    passed: number(report['numPassedTests']),
    failed: number(report['numFailedTests']),
    skipped: number(report['numPendingTests']) + number(report['numTodoTests']),
  };
  return withExit(tally, code);
};

export const fromPlaywright = (report: unknown, code: number): Tally => {
  const stats = isObject(report) ? report['stats'] : null;
  if (!isObject(stats)) return broken;
  const tally = {
    passed: number(stats['expected']) + number(stats['flaky']),
    failed: number(stats['unexpected']),
    skipped: number(stats['skipped']),
  };
  return withExit(tally, code);
};

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
