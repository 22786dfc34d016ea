import type { HelperCard, KeptHelp, Scope } from '../../../../protocol/index.ts';
import type { ActiveSession } from '../session.ts';
import type { AssistEffect, AssistEvent, Stopped } from './events.ts';
import { knownOf } from './so-far.ts';
import { ended, only, stay, type Step } from './step.ts';

/** No connection to the helper: nothing is shared, whatever the scopes say. */
export const isLost = ({ link }: ActiveSession): boolean => link === 'away' || link === 'offline';

/** The picture goes on by her word alone: she stopped it, or it stands still since a step where she signs or pays. */
export const waitsForHer = ({ sharing, paused, alone }: ActiveSession): boolean =>
  sharing === 'paused' && (paused === 'show-me' || alone);

/** What the person herself stopped stays stopped; the rest begins anew when both are back. */
const unshared = (session: ActiveSession): ActiveSession => ({
  ...session,
  privateStep: false,
  narrow: false,
  helperMicrophone: 'muted',
  helperWrites: '',
  writesWarning: undefined,
  captureFailed: null,
  ...(waitsForHer(session) ? {} : { sharing: 'off' as const, paused: null, alone: false }),
});

/** A question is over; of a Yes that was on its way nobody knows yet whether it arrived. */
const nextOver = ({ next }: ActiveSession, link: 'away' | 'offline'): ActiveSession['next'] =>
  link === 'offline' && next?.granted ? next : undefined;

const lost = (session: ActiveSession, link: 'away' | 'offline', ...then: AssistEffect[]): Step =>
  only({ ...unshared(session), next: nextOver(session, link), link }, { do: 'close-peer' }, ...then);

/** Without a line, or with one on which the connection to the helper can't be mended: the same way back. */
export const goOffline = (session: ActiveSession): Step =>
  session.link === 'offline' ? stay(session) : lost(session, 'offline', { do: 'return', sessionId: session.sessionId });

/** A picture that she hid from the other helper meanwhile. */
const hiddenToo = (session: ActiveSession, stopped: Stopped | undefined): ActiveSession =>
  stopped?.hidden && session.scopes.has('see') && session.sharing === 'off'
    ? { ...session, sharing: 'paused', paused: 'show-me' }
    : session;

const resumed = (
  session: ActiveSession,
  { scopes: inForce, iceServers, connection, stopped }: Extract<AssistEvent, { type: 'session-resumed' }>,
): Step => {
  const { sessionId } = session;
  // The server may narrow, never widen.
  const scopes = new Set([...session.scopes].filter((scope) => inForce.includes(scope)));
  const muted = session.microphone === 'muted' || stopped?.muted === true;
  const quiet = { ...hiddenToo(unshared(session), stopped), next: undefined };
  const shows = scopes.has('see') && quiet.sharing === 'off';
  return only(
    { ...quiet, link: 'again', scopes, ...(shows ? { sharing: 'asking' } : {}) },
    { do: 'close-peer' },
    { do: 'open-peer', sessionId, iceServers, connection },
    ...(shows ? [{ do: 'start-sharing', byItself: true } as const] : []),
    ...(quiet.paused ? [{ do: 'tell-pause', sessionId, why: quiet.paused } as const] : []),
    ...(scopes.has('talk') ? [{ do: 'open-microphone', muted } as const] : []),
  );
};

type Granted = { offerId: string; helper: HelperCard; scopes: readonly Scope[] };

/** A session of which this kiosk did not hear that it began: what she said Yes to, with nothing shared. Its id is the offer's. */
const unheard = ({ offerId: sessionId, helper, scopes }: Granted, link: 'away' | 'offline'): ActiveSession => ({
  ...{ state: 'active', sessionId, helper, allowed: scopes, scopes: new Set(scopes), version: 1, link },
  ...{ sharing: 'off', paused: null, captureFailed: null, wasShown: false, privateStep: false, alone: false },
  ...{ narrow: false, microphone: 'unavailable', helperMicrophone: 'muted' },
  ...{ messages: [], helperWrites: '', warned: [], flags: 0 },
});

/** The line broke after her Yes, before anybody said that the session began: it may have. */
export const lostJoining = (granted: Granted): Step =>
  only(unheard(granted, 'offline'), { do: 'return', sessionId: granted.offerId });

/** The colleague's session, should her Yes have arrived before the line broke; null: it is not that one. */
const takenOver = (session: ActiveSession, sessionId: string): ActiveSession | null => {
  const { next, link } = session;
  if (link !== 'offline' || !next?.granted || next.offerId !== sessionId) return null;
  const muted = session.microphone === 'muted' && session.scopes.has('talk');
  const hides = session.paused === 'show-me' && next.granted.includes('see');
  return {
    ...unheard({ ...next, scopes: next.granted }, 'away'),
    ...(muted ? { microphone: 'muted' } : {}),
    ...(hides ? { sharing: 'paused', paused: 'show-me' } : {}),
  };
};
const takeOver = (session: ActiveSession, sessionId: string): Step => {
  const theirs = takenOver(session, sessionId);
  return theirs ? only(theirs, { do: 'stop-pointing' }, { do: 'close-peer' }) : stay(session);
};

/** A link that breaks and comes back; null: not about that. */
export const stepLost = (session: ActiveSession, event: AssistEvent): Step | null => {
  switch (event.type) {
    case 'server-lost':
      return goOffline(session);
    case 'helper-away':
      return event.sessionId !== session.sessionId || session.link === 'away' ? stay(session) : lost(session, 'away');
    case 'returned':
      return session.link === 'offline' ? only({ ...session, link: 'away', next: undefined }) : stay(session);
    case 'taken-over':
      return takeOver(session, event.sessionId);
    case 'session-resumed': {
      // It comes before the answer that says so.
      const now = event.sessionId === session.sessionId ? session : takenOver(session, event.sessionId);
      return now ? resumed(now, event) : stay(session);
    }
    case 'link-given-up':
      return ended('link-lost', session.helper, { do: 'end-session', sessionId: session.sessionId });
    default:
      return null;
  }
};

/** The session of a page that died: as it was, with nothing shared, and what she was warned of. */
export const recalled = (kept: KeptHelp): Step => {
  const { sessionId, helper, allowed, scopes, version, muted, hidden } = kept;
  return {
    session: {
      ...{ state: 'active', sessionId, helper, allowed, scopes: new Set(scopes), version, link: 'offline' },
      ...(hidden ? { sharing: 'paused', paused: 'show-me' } : { sharing: 'off', paused: null }),
      ...{ captureFailed: null, privateStep: false, narrow: false, microphone: muted ? 'muted' : 'unavailable' },
      ...{ helperMicrophone: 'muted', messages: [], helperWrites: '', alone: false, ...knownOf(kept) },
    },
    effects: [{ do: 'return', sessionId }],
  };
};
