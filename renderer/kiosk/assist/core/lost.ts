import type { KeptHelp } from '../../../../protocol/index.ts';
import type { ActiveSession } from '../session.ts';
import type { AssistEffect, AssistEvent } from './events.ts';
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
  next: undefined,
  ...(waitsForHer(session) ? {} : { sharing: 'off' as const, paused: null, alone: false }),
});

const lost = (session: ActiveSession, link: 'away' | 'offline', ...then: AssistEffect[]): Step =>
  only({ ...unshared(session), link }, { do: 'close-peer' }, ...then);

/** Without a line, or with one on which the connection to the helper can't be mended: the same way back. */
export const goOffline = (session: ActiveSession): Step =>
  session.link === 'offline' ? stay(session) : lost(session, 'offline', { do: 'return', sessionId: session.sessionId });

const resumed = (
  session: ActiveSession,
  { scopes: inForce, iceServers, connection }: Extract<AssistEvent, { type: 'session-resumed' }>,
): Step => {
  const { sessionId } = session;
  const quiet = unshared(session);
  // The server may narrow, never widen.
  const scopes = new Set([...session.scopes].filter((scope) => inForce.includes(scope)));
  const shows = scopes.has('see') && quiet.sharing === 'off';
  return only(
    { ...quiet, link: 'again', scopes, ...(shows ? { sharing: 'asking' } : {}) },
    { do: 'close-peer' },
    { do: 'open-peer', sessionId, iceServers, connection },
    ...(shows ? [{ do: 'start-sharing', byItself: true } as const] : []),
    ...(quiet.paused ? [{ do: 'tell-pause', sessionId, why: quiet.paused } as const] : []),
    ...(scopes.has('talk') ? [{ do: 'open-microphone', muted: session.microphone === 'muted' } as const] : []),
  );
};

/** A link that breaks and comes back; null: not about that. */
export const stepLost = (session: ActiveSession, event: AssistEvent): Step | null => {
  switch (event.type) {
    case 'server-lost':
      return goOffline(session);
    case 'helper-away':
      return event.sessionId !== session.sessionId || session.link === 'away' ? stay(session) : lost(session, 'away');
    case 'returned':
      return session.link === 'offline' ? only({ ...session, link: 'away' }) : stay(session);
    case 'session-resumed':
      return event.sessionId === session.sessionId ? resumed(session, event) : stay(session);
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
