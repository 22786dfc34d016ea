import type { ActiveSession } from '../session.ts';
import type { AssistEvent, On } from './events.ts';
import { goOffline, isLost, stepLost } from './lost.ts';
import { stepNext } from './next.ts';
import { stepScopes } from './scopes.ts';
import { stepSharing } from './sharing.ts';
import { ended, only, stay, type Step } from './step.ts';
import { stepTalk } from './talk.ts';
import { stepWriting } from './writing.ts';

const linkChanged = (session: ActiveSession, { link }: On<'link-changed'>): Step => {
  if (isLost(session)) return stay(session);
  // What never came up is no link that broke.
  if (link === 'failed' && session.link === 'connecting')
    return ended('failed', session.helper, { do: 'end-session', sessionId: session.sessionId });
  if (link === 'failed') return goOffline(session);
  return link === session.link ? stay(session) : only({ ...session, link });
};

/** What ends it; null: about something else. */
const stepEnd = (session: ActiveSession, event: AssistEvent): Step | null => {
  if (event.type === 'ended-by-person' || event.type === 'cancelled')
    return ended('person-ended', session.helper, { do: 'end-session', sessionId: session.sessionId });
  if (event.type === 'felt-wrong')
    return ended('felt-wrong', session.helper, { do: 'flag', sessionId: session.sessionId, why: 'felt-wrong' });
  if (event.type === 'session-ended')
    return event.sessionId === session.sessionId ? ended(event.why, session.helper) : stay(session);
  return null;
};

const stepLine = (session: ActiveSession, event: AssistEvent): Step | null => {
  if (event.type === 'link-changed') return linkChanged(session, event);
  if (event.type !== 'line-narrow') return null;
  return event.on === session.narrow ? stay(session) : only({ ...session, narrow: event.on });
};

/** The first that an event is about takes it. */
const steps = [stepEnd, stepLost, stepNext, stepScopes, stepSharing, stepTalk, stepWriting, stepLine];

export const stepActive = (session: ActiveSession, event: AssistEvent): Step => {
  for (const step of steps) {
    const done = step(session, event);
    if (done) return done;
  }
  return stay(session);
};
