import type { ActiveSession, Next } from '../session.ts';
import type { AssistEvent, On } from './events.ts';
import { isLost } from './lost.ts';
import { started } from './pairing.ts';
import { only, stay, type Step } from './step.ts';

const without = (session: ActiveSession): ActiveSession => ({ ...session, next: undefined });

/** Only staff take over from staff: whatever else a server sends is a No, and nobody is disturbed by it. */
const asked = (session: ActiveSession, { offerId, helper, asks }: On<'offer-made'>): Step =>
  session.helper.kind !== 'desk' || helper.kind !== 'desk' || session.next?.granted || isLost(session)
    ? only(session, { do: 'answer', offerId, scopes: [], why: 'refused' })
    : only({ ...session, next: { offerId, helper, asks } });

const answered = (session: ActiveSession, next: Next, event: On<'answered'>): Step => {
  const { offerId, asks } = next;
  const scopes = event.why === 'allowed' ? asks.filter((scope) => event.scopes.includes(scope)) : [];
  if (scopes.length > 0)
    return only({ ...session, next: { ...next, granted: scopes } }, { do: 'answer', offerId, scopes, why: 'allowed' });
  const why = event.why === 'no-answer' ? 'no-answer' : 'refused';
  return only(without(session), { do: 'answer', offerId, scopes: [], why });
};

/**
 * Another session, with nothing of the old one but what she herself had stopped: her microphone, and a picture that she had
 * hidden. First the old connection is closed, then the new one is opened.
 */
const takenOver = (
  session: ActiveSession,
  { helper }: Next,
  scopes: Next['asks'],
  event: On<'session-started'>,
): Step => {
  const hidden = session.paused === 'show-me';
  const muted = session.scopes.has('talk') && session.microphone === 'muted';
  const begun = started({ helper, scopes, muted, hidden }, event);
  return only(begun.session, { do: 'stop-pointing' }, { do: 'close-peer' }, ...begun.effects);
};

/** A colleague who would take the helper's place; null: not about that. */
export const stepNext = (session: ActiveSession, event: AssistEvent): Step | null => {
  if (event.type === 'offer-made') return asked(session, event);
  const { next } = session;
  if (!next) return null;
  switch (event.type) {
    case 'answered':
      return next.granted ? stay(session) : answered(session, next, event);
    case 'session-started':
      return next.granted ? takenOver(session, next, next.granted, event) : stay(session);
    // The colleague thought better of it, maybe in the very moment of the Yes: the helper is still there. Where the line broke
    // nobody knows yet.
    case 'call-refused':
      return next.granted && (event.code === 'server-unreachable' || event.code === 'server-stopping')
        ? stay(session)
        : only(without(session));
    case 'offer-withdrawn':
      return event.offerId === next.offerId ? only(without(session)) : stay(session);
    default:
      return null;
  }
};
