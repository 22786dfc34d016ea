import { limits } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import type { AssistSession } from '../session.ts';

/** Waits `resumeMs` for a link that broke, from its loss until the helper is connected again; then it is given up. */
export const bePatient = (deps: { clock: Clock; session: Readable<AssistSession>; giveUp: () => void }): void => {
  const { clock, session, giveUp } = deps;
  let cancel: (() => void) | null = null;
  const waits = (): boolean => {
    const now = session.get();
    return now.state === 'active' && ['away', 'offline', 'again'].includes(now.link);
  };
  session.subscribe(() => {
    if (waits()) return void (cancel ??= clock.after(limits.resumeMs, giveUp));
    cancel?.();
    cancel = null;
  });
};
