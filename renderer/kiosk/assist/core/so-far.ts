import { limits, type KeptHelp, type SoFar } from '../../../../protocol/index.ts';
import { ScamKind } from '../scam/list.ts';
import type { ActiveSession } from '../session.ts';
import { sessionsOf, type History } from './history.ts';

const isKind = (kind: string): kind is ScamKind => ScamKind.safeParse(kind).success;

/** What is kept of it for a page after this one; seen so far as of `now`. `at`: when the session was last known to live. */
export const soFarOf = (session: ActiveSession, history: History | null, at: number, now: number): SoFar => ({
  ...{ at, shown: session.wasShown, warned: [...session.warned], flags: session.flags },
  record: (history ? sessionsOf(history) : [])
    .slice(-limits.helpersRecorded)
    .map(({ sessionId, helper, seenMs, seenSince, deeds }) => ({
      sessionId,
      helper,
      deeds,
      seenMs: seenMs + (seenSince === null ? 0 : Math.max(0, now - seenSince)),
    })),
});

/** The record goes on where the page before left it; the time between the two counts for nobody. */
export const historyOf = ({ soFar }: KeptHelp): History | null =>
  soFar.record.reduce<History | null>((before, one) => ({ ...one, before, seenSince: null }), null);

/** What the session itself still knows. */
export const knownOf = ({ soFar }: KeptHelp): Pick<ActiveSession, 'wasShown' | 'warned' | 'flags'> => ({
  wasShown: soFar.shown,
  warned: soFar.warned.filter(isKind),
  flags: soFar.flags,
});
