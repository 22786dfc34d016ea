import type { ActiveSession } from '../session.ts';
import type { AssistEvent, On } from './events.ts';
import { only, stay, type Step } from './step.ts';

const microphoneChosen = (session: ActiveSession, { on }: On<'microphone-chosen'>): Step => {
  if (!session.scopes.has('talk')) return stay(session);
  if (session.microphone === 'unavailable') return on ? only(session, { do: 'open-microphone' }) : stay(session);
  const microphone = on ? 'on' : 'muted';
  return microphone === session.microphone
    ? stay(session)
    : only({ ...session, microphone }, { do: 'mute', muted: !on });
};

/** The voices of both; null: about something else. */
export const stepTalk = (session: ActiveSession, event: AssistEvent): Step | null => {
  switch (event.type) {
    case 'microphone-chosen':
      return microphoneChosen(session, event);
    case 'microphone-opened':
      return session.scopes.has('talk') && event.microphone !== session.microphone
        ? only({ ...session, microphone: event.microphone })
        : stay(session);
    case 'helper-microphone':
      return only({ ...session, helperMicrophone: event.microphone });
    default:
      return null;
  }
};
