import type { FlagReason } from '../../protocol/index.ts';

/** How often kiosks said that something is not right, by reason, since the server started. Counts, never who or what. */
export const createFlags = () => {
  const counts: Record<FlagReason, number> = { words: 0, 'felt-wrong': 0 };
  return {
    count: (why: FlagReason): void => void (counts[why] += 1),
    snapshot: (): Readonly<Record<FlagReason, number>> => ({ ...counts }),
  };
};
