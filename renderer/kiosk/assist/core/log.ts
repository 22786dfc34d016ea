import { createStore, type Readable } from '../../../shared/store.ts';
import type { AssistSession, Line } from '../session.ts';

/** Each line by a key of its own: what she wrote stands in both sessions by one id, and no helper's id is another's. */
const linesOf = (session: AssistSession, seat: number): [string, Line][] =>
  session.state === 'active'
    ? session.messages.map((message) => [
        message.from === 'person' ? message.id : `${seat} ${message.id}`,
        { ...message, name: message.from === 'person' ? null : session.helper.name },
      ])
    : [];

/** What was written in one or two sessions, in the order in which it came. */
export const createLog = (sessions: readonly Readable<AssistSession>[]): Readable<readonly Line[]> => {
  let order: readonly string[] = [];
  const log = createStore<readonly Line[], readonly Line[]>((_, next) => next, []);
  const follow = (): void => {
    const lines = new Map(sessions.flatMap((session, seat) => linesOf(session.get(), seat)));
    const known = new Set(order);
    order = [...order.filter((key) => lines.has(key)), ...[...lines.keys()].filter((key) => !known.has(key))];
    log.dispatch(order.flatMap((key) => lines.get(key) ?? []));
  };
  for (const session of sessions) session.subscribe(follow);
  follow();
  return log;
};
