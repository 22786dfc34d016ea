import { limits } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import type { AssistSession } from '../session.ts';

/**
 * Waits `resumeMs` for a link that broke, from its loss until the helper is connected again; then it is given up. `lostAt`: of the
 * session of a page that died, before this one.
 */
export const bePatient = (deps: {
  clock: Clock;
  session: Readable<AssistSession>;
  lostAt?: number | undefined;
  giveUp: () => void;
}): void => {
  const { clock, session, lostAt, giveUp } = deps;
  let cancel: (() => void) | null = null;
  let gone = lostAt === undefined ? 0 : Math.abs(clock.now() - lostAt);
  const wait = (): void => {
    cancel ??= clock.after(Math.max(0, limits.resumeMs - gone), giveUp);
    gone = 0;
  };
  const waits = (): boolean => {
    const now = session.get();
    return now.state === 'active' && ['away', 'offline', 'again'].includes(now.link);
  };
  session.subscribe(() => {
    if (waits()) return wait();
    cancel?.();
    cancel = null;
  });
};
