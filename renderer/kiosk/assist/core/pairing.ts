import { mostScopes } from '../../../../protocol/index.ts';
import type { AssistSession, Waiting } from '../session.ts';
import type { AssistEvent } from './events.ts';
import { lostJoining } from './lost.ts';
import { ended, idle, only, stay, type Step } from './step.ts';

type In<S extends AssistSession['state']> = Extract<AssistSession, { state: S }>;

/** Stopped by the person before anybody came: no reason needs to be told to her. */
const givenUp = (): Step => only(idle, { do: 'cancel-waiting' }, { do: 'leave' });

const isGivingUp = (event: AssistEvent): boolean => event.type === 'cancelled' || event.type === 'ended-by-person';

export const stepAsking = (session: In<'asking'>, event: AssistEvent): Step => {
  if (isGivingUp(event)) return givenUp();
  if (event.type === 'code-made' && session.for === 'code')
    return only({ state: 'waiting', for: 'code', code: event.code, expiresAt: event.expiresAt });
  if (event.type === 'queued' && session.for === 'desk') {
    const { ticket, position, waitSeconds } = event;
    return only({ state: 'waiting', for: 'desk', ticket, position, waitSeconds });
  }
  if (event.type === 'call-refused') return only({ state: 'refused', code: event.code }, { do: 'leave' });
  if (event.type === 'server-lost') return only({ state: 'refused', code: 'server-unreachable' }, { do: 'leave' });
  return stay(session);
};

const waitingOf = (session: In<'waiting'>): Waiting => {
  const { state: _, ...waiting } = session;
  return waiting;
};

/** The place in the queue, where this event moves it. */
const moved = (waiting: Waiting, event: AssistEvent): Waiting =>
  event.type === 'queue-moved' && waiting.for === 'desk' && waiting.ticket === event.ticket
    ? { ...waiting, position: event.position, waitSeconds: event.waitSeconds }
    : waiting;

export const stepWaiting = (session: In<'waiting'>, event: AssistEvent): Step => {
  if (isGivingUp(event)) return givenUp();
  if (event.type === 'offer-made') {
    const { offerId, helper } = event;
    // Also against a server that asks for more.
    const asks = event.asks.filter((scope) => mostScopes[helper.kind].includes(scope));
    return only({ state: 'offered', offerId, helper, asks, waiting: waitingOf(session) });
  }
  if (event.type === 'waiting-ended') return ended(event.why, null);
  if (event.type === 'server-lost') return ended('server-lost', null);
  const waiting = moved(waitingOf(session), event);
  return event.type === 'queue-moved' ? only({ state: 'waiting', ...waiting }) : stay(session);
};

const answered = (session: In<'offered'>, event: Extract<AssistEvent, { type: 'answered' }>): Step => {
  const { offerId, helper, asks } = session;
  // Never more than was asked, whatever a caller says; and allowing nothing is a No.
  const scopes = event.why === 'allowed' ? asks.filter((scope) => event.scopes.includes(scope)) : [];
  if (scopes.length > 0)
    return only({ state: 'joining', offerId, helper, scopes }, { do: 'answer', offerId, scopes, why: 'allowed' });
  const why = event.why === 'no-answer' ? 'no-answer' : 'refused';
  return ended(why, helper, { do: 'answer', offerId, scopes: [], why });
};

export const stepOffered = (session: In<'offered'>, event: AssistEvent): Step => {
  if (event.type === 'answered') return answered(session, event);
  if (isGivingUp(event)) {
    const refusing = { do: 'answer', offerId: session.offerId, scopes: [], why: 'refused' } as const;
    return only(idle, refusing, { do: 'cancel-waiting' }, { do: 'leave' });
  }
  if (event.type === 'offer-withdrawn' && event.offerId === session.offerId)
    return session.waiting.for === 'desk'
      ? only({ state: 'waiting', ...session.waiting })
      : ended('helper-left', session.helper);
  if (event.type === 'waiting-ended') return ended(event.why, session.helper);
  if (event.type === 'server-lost') return ended('server-lost', session.helper);
  const waiting = moved(session.waiting, event);
  return waiting === session.waiting ? stay(session) : only({ ...session, waiting });
};

/** Whom the person said Yes to, and what she had stopped herself in the session before, which stays so. */
type Yes = Pick<In<'joining'>, 'helper' | 'scopes'> & { muted?: boolean; hidden?: boolean };

/** The session that begins with a Yes, and what is to be done. */
export const started = (
  { helper, scopes: granted, ...stopped }: Yes,
  event: Extract<AssistEvent, { type: 'session-started' }>,
): Step => {
  const { sessionId, scopes: inForce, version, iceServers, resumeToken } = event;
  const [muted, hidden] = [stopped.muted || event.stopped?.muted, stopped.hidden || event.stopped?.hidden];
  // The server may narrow what the person gave, never widen it.
  const allowed = granted.filter((scope) => inForce.includes(scope));
  const sees = allowed.includes('see');
  const hides = sees && hidden === true;
  return only(
    {
      ...{ state: 'active', sessionId, helper, allowed, scopes: new Set(allowed), version, link: 'connecting' },
      ...{ narrow: false, captureFailed: null, wasShown: false, privateStep: false, alone: false },
      ...(hides ? { sharing: 'paused', paused: 'show-me' } : { sharing: sees ? 'asking' : 'off', paused: null }),
      ...{ microphone: 'muted', helperMicrophone: 'muted', messages: [], helperWrites: '', warned: [], flags: 0 },
    },
    { do: 'hold-place', token: resumeToken },
    { do: 'open-peer', sessionId, iceServers, connection: 1 },
    ...(sees && !hides ? [{ do: 'start-sharing' } as const] : []),
    ...(hides ? [{ do: 'tell-pause', sessionId, why: 'show-me' } as const] : []),
    ...(allowed.includes('talk') ? [{ do: 'open-microphone', ...(muted ? { muted } : {}) } as const] : []),
  );
};

export const stepJoining = (session: In<'joining'>, event: AssistEvent): Step => {
  if (event.type === 'session-started') return started(session, event);
  if (isGivingUp(event)) return ended('person-ended', session.helper, { do: 'cancel-waiting' });
  // The helper left in the very moment of the Yes.
  if (event.type === 'call-refused')
    return ended(event.code === 'no-such-offer' ? 'helper-left' : 'failed', session.helper);
  if (event.type === 'offer-withdrawn' && event.offerId === session.offerId)
    return ended('helper-left', session.helper);
  if (event.type === 'waiting-ended') return ended(event.why, session.helper);
  if (event.type === 'server-lost') return lostJoining(session);
  return stay(session);
};
