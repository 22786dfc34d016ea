import { KeptHelp, limits, type Seat } from '../../../protocol/index.ts';
import type { Bridge } from './bridge.ts';

const keyOf = (seat: Seat): string => (seat === 'first' ? 'gildongmu.help' : `gildongmu.help.${seat}`);

/** The tab's own storage: it outlives a reload, and not the tab. The end of a visit empties it with all the others. */
export const keptIn = (storage: Storage, seat: Seat): KeptHelp | null => {
  try {
    const kept = KeptHelp.safeParse(JSON.parse(storage.getItem(keyOf(seat)) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
};

export const keepIn = (storage: Storage, seat: Seat, kept: KeptHelp | null): void => {
  try {
    if (kept) storage.setItem(keyOf(seat), JSON.stringify(kept));
    else storage.removeItem(keyOf(seat));
  } catch {
    // A browser without storage: a reload ends the help.
  }
};

/**
 * The host without what it kept of somebody else: after so long, or after the end of a visit, whoever stands here now must not hear
 * of a session that was lost. A clock that was set meanwhile tells no age, in either direction.
 */
export const withoutOthers = (bridge: Bridge, now: number, visitEnded: boolean): Bridge => {
  const hers = (seat: Seat): KeptHelp | null => {
    const kept = bridge.keptHelp[seat];
    if (!kept || (!visitEnded && Math.abs(now - kept.soFar.at) <= limits.resumeMs)) return kept;
    bridge.keepHelp(seat, null);
    return null;
  };
  return { ...bridge, keptHelp: { first: hers('first'), beside: hers('beside') } };
};
