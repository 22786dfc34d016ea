import { goesOnInWords } from '../outline/may-tell.ts';
import type { ActiveSession } from '../session.ts';
import type { AssistEffect, AssistEvent, On } from './events.ts';
import { isLost } from './lost.ts';
import { andThen, only, stay, type Step } from './step.ts';

const tellPause = (session: ActiveSession, why: ActiveSession['paused']): AssistEffect => ({
  do: 'tell-pause',
  sessionId: session.sessionId,
  why,
});

export const sharingStarts = (session: ActiveSession): Step => {
  // It begins when both are back.
  if (isLost(session)) return only({ ...session, sharing: 'off', paused: null, alone: false });
  return session.privateStep
    ? only({ ...session, sharing: 'paused', paused: 'private-step' }, tellPause(session, 'private-step'))
    : only({ ...session, sharing: 'asking', captureFailed: null, alone: false }, { do: 'start-sharing' });
};

export const sharingEnds = (session: ActiveSession): Step =>
  only(
    { ...session, sharing: 'off', paused: null, captureFailed: null },
    { do: 'stop-sharing' },
    ...(session.paused ? [tellPause(session, null)] : []),
  );

/** Without a picture the screen is told in words: those stand still as well. */
const isShared = (session: ActiveSession): boolean =>
  session.sharing === 'on' || session.sharing === 'asking' || goesOnInWords(session);

const pause = (session: ActiveSession, { why }: On<'paused'>): Step =>
  isShared(session)
    ? only({ ...session, sharing: 'paused', paused: why }, { do: 'stop-sharing' }, tellPause(session, why))
    : stay(session);

/** The person's word, or the end of a private step. Also tries again what could not be captured. */
const resume = (session: ActiveSession): Step =>
  !session.privateStep && (session.sharing === 'paused' || session.sharing === 'failed')
    ? sharingStarts(session)
    : stay(session);

/** Where she identifies herself, signs or pays, no host goes on without her word, whatever it may do elsewhere. */
const privateStep = (session: ActiveSession, { on, resume: byItself, alone }: On<'private-step'>): Step => {
  if (session.privateStep === on && (!alone || session.alone)) return stay(session);
  if (on)
    return andThen(only({ ...session, privateStep: true, alone: session.alone || alone }), (next) =>
      pause(next, { type: 'paused', why: 'private-step' }),
    );
  const waits = session.paused === 'private-step';
  const over = { ...session, privateStep: false, alone: session.alone && waits };
  return waits && byItself && !over.alone ? resume(over) : only(over);
};

const sharingStarted = (session: ActiveSession): Step => {
  if (session.sharing !== 'asking') return stay(session);
  const shared: ActiveSession = { ...session, sharing: 'on', paused: null, wasShown: true };
  return session.paused ? only(shared, tellPause(session, null)) : only(shared);
};

const sharingFailed = (session: ActiveSession, { why }: On<'sharing-failed'>): Step => {
  if (session.sharing !== 'asking') return stay(session);
  const again = why === 'needs-press' && session.wasShown;
  const failed: ActiveSession = {
    ...{ ...session, sharing: 'failed', paused: null, captureFailed: again ? 'press-again' : why },
    // What she refused in the browser is not told in words either, also not after a break.
    wasShown: again || why === 'unavailable',
  };
  return session.paused ? only(failed, tellPause(session, null)) : only(failed);
};

/** The picture of the screen, and what makes it pause; null: about something else. */
export const stepSharing = (session: ActiveSession, event: AssistEvent): Step | null => {
  switch (event.type) {
    case 'paused':
      return pause(session, event);
    case 'resumed':
      return resume(session);
    case 'private-step':
      return privateStep(session, event);
    case 'sharing-started':
      return sharingStarted(session);
    case 'sharing-failed':
      return sharingFailed(session, event);
    default:
      return null;
  }
};
