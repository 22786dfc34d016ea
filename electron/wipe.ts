import { clipboard, type Session } from 'electron';
import type { Connectors } from '../connectors/office.ts';

/**
 * Forgets a person: what the connectors hold, what the page stored, every cache, sign-ins to proxies, the clipboard.
 * The session lives in memory only, so nothing of it is on a disk to begin with.
 */
export const createWipe = (session: Session, connectors: Connectors) => async (): Promise<void> => {
  connectors.wipe();
  clipboard.clear();
  if (process.platform === 'linux') clipboard.selection.clear();
  await Promise.all([
    session.clearStorageData(),
    session.clearCache(),
    session.clearCodeCaches({}),
    session.clearAuthCache(),
    session.clearHostResolverCache(),
  ]);
};
