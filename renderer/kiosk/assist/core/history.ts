import type { HelperCard } from '../../../../protocol/index.ts';
import type { AssistSession } from '../session.ts';
import { watchedBy } from './watched.ts';

/**
 * What a helper did that the person is told of afterwards. `typed`: a suggestion that filled a field, besides `done`; `warned`: a text
 * of which the person was warned.
 */
export type Deed = 'pointed' | 'suggested' | 'done' | 'typed' | 'warned';

/** What was done in one session; it lives no longer than the news that the session is over. */
export type History = {
  sessionId: string;
  helper: HelperCard;
  /** The session of the helper before, whose place this one took. */
  before: History | null;
  /** Milliseconds in which the helper could know what is on the screen, without those that run since `seenSince`. */
  seenMs: number;
  seenSince: number | null;
  deeds: Readonly<Record<Deed, number>>;
};

export type HistoryEvent =
  | { type: 'session'; session: AssistSession; at: number }
  | { type: 'deed'; deed: Deed }
  /** From the page before, which died. */
  | { type: 'recalled'; history: History | null };

/** The sessions of one visit to help, the first helper's first. */
export const sessionsOf = (history: History): History[] => [
  ...(history.before ? sessionsOf(history.before) : []),
  history,
];

const begun = (sessionId: string, helper: HelperCard, before: History | null): History => ({
  ...{ sessionId, helper, before, seenMs: 0, seenSince: null },
  deeds: { pointed: 0, suggested: 0, done: 0, typed: 0, warned: 0 },
});

const seen = (history: History, sees: boolean, at: number): History => {
  if (sees === (history.seenSince !== null)) return history;
  return history.seenSince === null
    ? { ...history, seenSince: at }
    : // A clock that is set back must not take away what was seen.
      { ...history, seenMs: history.seenMs + Math.max(0, at - history.seenSince), seenSince: null };
};

const followed = (history: History | null, session: AssistSession, at: number): History | null => {
  if (session.state === 'ended') return history && seen(history, false, at);
  // Asking anew, or the end of the visit: what was is forgotten.
  if (session.state !== 'active') return null;
  const { sessionId, helper } = session;
  const own =
    history?.sessionId === sessionId ? history : begun(sessionId, helper, history && seen(history, false, at));
  return seen(own, watchedBy(session) !== null, at);
};

/** The record of a session, kept at the kiosk alone. Pure; `at` is the time in ms by the kiosk's clock. */
export const recordHistory = (history: History | null, event: HistoryEvent): History | null => {
  if (event.type === 'recalled') return event.history;
  if (event.type === 'session') return followed(history, event.session, event.at);
  return history && { ...history, deeds: { ...history.deeds, [event.deed]: history.deeds[event.deed] + 1 } };
};
