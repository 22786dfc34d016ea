import { later } from '../../../../shared/later.tsx';
import type { Browse, BrowseOptions } from './browse.ts';

const part = later(async () => (await import('./browse.ts')).createBrowse);

/** Reading by parts, whose code comes after the first screen: until it is asked for there is nothing that it knows. */
export const lateBrowse = (options: BrowseOptions): Browse => {
  let there: Browse | null = null;
  let isClosed = false;
  /** In the same turn where the code is there, as it mostly is. */
  const use = (ask: (browse: Browse) => void): void => {
    const create = part.now();
    if (!create) return void part.load().then(() => use(ask));
    if (!isClosed) ask((there ??= create(options)));
  };
  return {
    keys: (action) => there?.keys(action) ?? false,
    grain: () => there?.grain() ?? null,
    begin: (grain) => use((browse) => browse.begin(grain)),
    readAll: (from) => use((browse) => browse.readAll(from)),
    readOn: () => use((browse) => browse.readOn()),
    sayPlace: (element) => there?.sayPlace(element) ?? false,
    sayAfterGone: (element, because) => there?.sayAfterGone(element, because) ?? false,
    isMoving: () => there?.isMoving() ?? false,
    close: () => {
      isClosed = true;
      there?.close();
    },
  };
};
