import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import type { ActiveSession, AssistSession } from '../session.ts';
import { isLost } from './lost.ts';

/** A helper who only loaded her page anew is back before. */
const FIRST_MS = 15_000;
const THEN_MS = 30_000;

/** Of one or two helpers the first that is waited for, where nobody is there. */
const waiting = (sessions: readonly Readable<AssistSession>[]): ActiveSession | null => {
  const active = sessions.map((session) => session.get()).filter((session) => session.state === 'active');
  return active.every(isLost) ? (active[0] ?? null) : null;
};

/** While nobody is there but waited for, says so again and again, and what she can do: two minutes of silence are long. */
export const tellStillWaiting = (deps: {
  clock: Clock;
  sessions: readonly Readable<AssistSession>[];
  say: (session: ActiveSession) => void;
}): void => {
  const { clock, sessions, say } = deps;
  let cancel: (() => void) | null = null;
  const sayAfter = (ms: number): void => {
    cancel = clock.after(ms, () => {
      const now = waiting(sessions);
      if (now) say(now);
      sayAfter(THEN_MS);
    });
  };
  const follow = (): void => {
    if (waiting(sessions)) return cancel ? undefined : sayAfter(FIRST_MS);
    cancel?.();
    cancel = null;
  };
  for (const session of sessions) session.subscribe(follow);
};
