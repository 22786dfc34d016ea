import { KeptHelp } from '../../../protocol/index.ts';

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
