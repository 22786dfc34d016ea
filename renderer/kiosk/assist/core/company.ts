import type { HelperCard } from '../../../../protocol/index.ts';
import type { Readable } from '../../../shared/store.ts';
import type { AssistSession } from '../session.ts';

/** The other helper, while there is one. */
export const companyOf = (seat: () => { session: Readable<AssistSession> }): Readable<HelperCard | null> => ({
  get: () => {
    const now = seat().session.get();
    return now.state === 'active' ? now.helper : null;
  },
  subscribe: (changed) => seat().session.subscribe(changed),
});
