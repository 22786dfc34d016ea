import type { Waiting } from '../../../protocol/index.ts';

/** A session that a colleague gives away: its person is helped meanwhile and waits for nobody. */
export type Passed = Waiting & { from: string };

const isPassed = (one: Waiting): one is Passed => one.from !== undefined;

/** The desk's list, in its two parts: only those who wait alone are the line. */
export const partsOf = (list: readonly Waiting[]): { passed: readonly Passed[]; alone: readonly Waiting[] } => ({
  passed: list.filter(isPassed),
  alone: list.filter((one) => !isPassed(one)),
});
