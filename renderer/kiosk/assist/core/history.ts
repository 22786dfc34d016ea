import type { HelperCard } from '../../../../protocol/index.ts';
import type { AssistSession } from '../session.ts';
import { watchedBy } from './watched.ts';

/**
 * What a helper did that the person is told of afterwards. `typed`: a suggestion that filled a field, besides `done`; `warned`: a text
 * of which the person was warned.
 */
export type Deed = 'pointed' | 'suggested' | 'done' | 'typed' | 'warned';

/** What was done in one session; it lives no longer than the news that nobody helps any more. */
export type History = {
  sessionId: string;
  helper: HelperCard;
  /** The session before in this seat: of the helper whose place this one took, or who had gone. */
  before: History | null;
  /** Milliseconds in which the helper could know what is on the screen, without those that run since `seenSince`. */
  seenMs: number;
  seenSince: number | null;
  deeds: Readonly<Record<Deed, number>>;
};

/** `recalled`: from the page before, which died. `forgotten`: nobody helps any more, and what was done has been read. */
export type HistoryEvent =
  | { type: 'session'; session: AssistSession; at: number }
  | { type: 'deed'; deed: Deed }
  | { type: 'recalled'; history: History | null }
  | { type: 'forgotten' };

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
  if (session.state !== 'active') return history && seen(history, false, at);
  const { sessionId, helper } = session;
  const own =
    history?.sessionId === sessionId ? history : begun(sessionId, helper, history && seen(history, false, at));
  return seen(own, watchedBy(session) !== null, at);
};

/** One record of two seats, in the order of the seats. */
export const bothOf = (first: History | null, beside: History | null): History | null =>
  first && beside ? { ...beside, before: bothOf(first, beside.before) } : (first ?? beside);

/** The record of a session, kept at the kiosk alone. Pure; `at` is the time in ms by the kiosk's clock. */
export const recordHistory = (history: History | null, event: HistoryEvent): History | null => {
  if (event.type === 'recalled') return event.history;
  if (event.type === 'forgotten') return null;
  if (event.type === 'session') return followed(history, event.session, event.at);
  return history && { ...history, deeds: { ...history.deeds, [event.deed]: history.deeds[event.deed] + 1 } };
};
