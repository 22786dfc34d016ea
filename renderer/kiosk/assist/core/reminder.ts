import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import type { AssistSession } from '../session.ts';

/** While somebody watches, who it is is said again at this interval. */
const REMIND_MS = 3 * 60_000;

/** Says who watches, every few minutes for as long as somebody does. */
export const remind = (deps: { clock: Clock; session: Readable<AssistSession>; say: (name: string) => void }): void => {
  const { clock, session, say } = deps;
  let cancel: (() => void) | null = null;
  const watcher = (): string | null => {
    const now = session.get();
    return now.state === 'active' && now.sharing === 'on' ? now.helper.name : null;
  };
  const remindLater = (): void => {
    cancel = clock.after(REMIND_MS, () => {
      const name = watcher();
      if (name !== null) say(name);
      remindLater();
    });
  };
  session.subscribe(() => {
    if (watcher() !== null) return cancel ? undefined : remindLater();
    cancel?.();
    cancel = null;
  });
};
