import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import type { ActiveSession, AssistSession } from '../session.ts';
import { isLost } from './lost.ts';

/** A helper who only loaded her page anew is back before. */
const FIRST_MS = 15_000;
const THEN_MS = 30_000;

const waiting = (session: AssistSession): ActiveSession | null =>
  session.state === 'active' && isLost(session) ? session : null;

/** While a link is waited for, says so again and again, and what she can do: two minutes of silence are long. */
export const tellStillWaiting = (deps: {
  clock: Clock;
  session: Readable<AssistSession>;
  say: (session: ActiveSession) => void;
}): void => {
  const { clock, session, say } = deps;
  let cancel: (() => void) | null = null;
  const sayAfter = (ms: number): void => {
    cancel = clock.after(ms, () => {
      const now = waiting(session.get());
      if (now) say(now);
      sayAfter(THEN_MS);
    });
  };
  session.subscribe(() => {
    if (waiting(session.get())) return cancel ? undefined : sayAfter(FIRST_MS);
    cancel?.();
    cancel = null;
  });
};
