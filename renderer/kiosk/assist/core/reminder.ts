import type { HelperCard } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import type { AssistSession } from '../session.ts';
import { watchedBy } from './watched.ts';

/** While somebody watches, who it is is said again at this interval. */
const REMIND_MS = 3 * 60_000;

export type Watching = { helper: HelperCard; by: 'picture' | 'words' };

const watching = (session: AssistSession): Watching[] => {
  const by = watchedBy(session);
  return session.state === 'active' && by !== null ? [{ helper: session.helper, by }] : [];
};

/** Says who watches, by the picture or in words, every few minutes for as long as somebody does. */
export const remind = (deps: {
  clock: Clock;
  sessions: readonly Readable<AssistSession>[];
  say: (watching: readonly Watching[]) => void;
}): void => {
  const { clock, sessions, say } = deps;
  let cancel: (() => void) | null = null;
  const now = (): Watching[] => sessions.flatMap((session) => watching(session.get()));
  const remindLater = (): void => {
    cancel = clock.after(REMIND_MS, () => {
      say(now());
      remindLater();
    });
  };
  const follow = (): void => {
    if (now().length > 0) return cancel ? undefined : remindLater();
    cancel?.();
    cancel = null;
  };
  for (const session of sessions) session.subscribe(follow);
};
