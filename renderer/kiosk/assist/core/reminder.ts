import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import type { AssistSession } from '../session.ts';
import { watchedBy } from './watched.ts';

/** While somebody watches, who it is is said again at this interval. */
const REMIND_MS = 3 * 60_000;

/** Says who watches, by the picture or in words, every few minutes for as long as somebody does. */
export const remind = (deps: {
  clock: Clock;
  session: Readable<AssistSession>;
  say: (name: string, by: 'picture' | 'words') => void;
}): void => {
  const { clock, session, say } = deps;
  let cancel: (() => void) | null = null;
  const remindNow = (): void => {
    const now = session.get();
    const by = watchedBy(now);
    if (by !== null && now.state === 'active') say(now.helper.name, by);
  };
  const remindLater = (): void => {
    cancel = clock.after(REMIND_MS, () => {
      remindNow();
      remindLater();
    });
  };
  session.subscribe(() => {
    if (watchedBy(session.get()) !== null) return cancel ? undefined : remindLater();
    cancel?.();
    cancel = null;
  });
};
