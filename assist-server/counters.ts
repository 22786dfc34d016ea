import type { RefusalCode } from '../protocol/index.ts';

/** How often the server said no, by code. In memory only: counts, never who or what. */
export type Counters = {
  count(code: RefusalCode): void;
  snapshot(): Readonly<Partial<Record<RefusalCode, number>>>;
};

export const createCounters = (): Counters => {
  const counts: Partial<Record<RefusalCode, number>> = {};
  return {
    count: (code) => void (counts[code] = (counts[code] ?? 0) + 1),
    snapshot: () => ({ ...counts }),
  };
};
