import type { AssistSession } from '../session.ts';
import { stepActive } from './active.ts';
import type { AssistEvent } from './events.ts';
import { recalled } from './lost.ts';
import { idle, only, stay, type Step } from './step.ts';
import { stepAsking, stepJoining, stepOffered, stepWaiting } from './pairing.ts';

/** Asking again is possible from wherever nothing is under way. */
const stepAtRest = (session: AssistSession, event: AssistEvent): Step => {
  if (event.type === 'asked-for-code') return only({ state: 'asking', for: 'code' }, { do: 'ask-for-code' });
  if (event.type === 'asked-for-desk')
    return only(
      { state: 'asking', for: 'desk' },
      { do: 'ask-for-desk', skills: event.skills, ...(event.beside && { beside: event.beside }) },
    );
  if (event.type === 'recalled' && session.state === 'idle') return recalled(event.kept);
  return event.type === 'dismissed' && session.state !== 'idle' ? only(idle) : stay(session);
};

const step = (session: AssistSession, event: AssistEvent): Step => {
  switch (session.state) {
    case 'idle':
    case 'ended':
    case 'refused':
      return stepAtRest(session, event);
    case 'asking':
      return stepAsking(session, event);
    case 'waiting':
      return stepWaiting(session, event);
    case 'offered':
      return stepOffered(session, event);
    case 'joining':
      return stepJoining(session, event);
    case 'active':
      return stepActive(session, event);
  }
};

/**
 * One step of an assistance session: the next state, and what is to be done. Pure. An event that has no meaning in a
 * state changes nothing and does nothing: the very same object comes back.
 */
export const stepSession = (session: AssistSession, event: AssistEvent): Step => {
  if (event.type !== 'forgotten') return step(session, event);
  // The end of a visit is an end like the person's own, of which nothing is shown afterwards.
  const last = step(session, { type: 'ended-by-person' });
  return session.state === 'idle' ? stay(session) : { session: idle, effects: last.effects };
};
