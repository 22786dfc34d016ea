import { KeptHelp, limits } from '../../../protocol/index.ts';
import type { Bridge } from './bridge.ts';

const KEY = 'gildongmu.help';

/** The tab's own storage: it outlives a reload, and not the tab. The end of a visit empties it with all the others. */
export const keptIn = (storage: Storage): KeptHelp | null => {
  try {
    const kept = KeptHelp.safeParse(JSON.parse(storage.getItem(KEY) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
};

export const keepIn = (storage: Storage, kept: KeptHelp | null): void => {
  try {
    if (kept) storage.setItem(KEY, JSON.stringify(kept));
    else storage.removeItem(KEY);
  } catch {
    // A browser without storage: a reload ends the help.
  }
};

/**
 * The host without what it kept of somebody else: after so long, or after the end of a visit, whoever stands here now must not hear
 * of a session that was lost. A clock that was set meanwhile tells no age, in either direction.
 */
export const withoutOthers = (bridge: Bridge, now: number, visitEnded: boolean): Bridge => {
  const { keptHelp: kept } = bridge;
  if (!kept || (!visitEnded && Math.abs(now - kept.soFar.at) <= limits.resumeMs)) return bridge;
  bridge.keepHelp(null);
  return { ...bridge, keptHelp: null };
};
