import { limits } from '../../../../protocol/index.ts';
import type { ActiveSession, Message } from '../session.ts';
import type { AssistEvent, On } from './events.ts';
import { only, stay, type Step } from './step.ts';

const withMessage = (session: ActiveSession, message: Message): ActiveSession => ({
  ...session,
  messages: [...session.messages, message].slice(-limits.messagesKept),
});

const textArrived = (session: ActiveSession, { id, text, warning }: On<'text-arrived'>): Step =>
  only(withMessage(session, { id, from: 'helper', text, ...(warning === undefined ? {} : { warning }) }));

const reworded =
  (texts: ReadonlyMap<string, string>) =>
  (message: Message): Message => ({ ...message, text: texts.get(message.id) ?? message.text });

/** Of the text the server learns nothing, and of a flood of them no more than it takes. */
const warned = (session: ActiveSession, { kinds }: On<'warned'>): Step => {
  const known = { ...session, warned: [...new Set([...session.warned, ...kinds])] };
  return session.flags >= limits.flagsPerSession
    ? only(known)
    : only({ ...known, flags: session.flags + 1 }, { do: 'flag', sessionId: session.sessionId, why: 'words' });
};

/** What either writes, and what is warned of in it; null: about something else. */
export const stepWriting = (session: ActiveSession, event: AssistEvent): Step | null => {
  switch (event.type) {
    case 'draft-changed':
      return only(session, { do: 'send-draft', id: event.id, text: event.text });
    case 'helper-writes':
      return event.text === session.helperWrites
        ? stay(session)
        : only({ ...session, helperWrites: event.text, writesWarning: event.warning });
    case 'text-written':
      return only(withMessage(session, { id: event.id, from: 'person', text: event.text }), {
        do: 'send-text',
        id: event.id,
        text: event.text,
      });
    case 'card-shown':
      return only(withMessage(session, { id: event.id, from: 'person', text: event.text, card: event.card }), {
        do: 'send-card',
        id: event.id,
        card: event.card,
      });
    case 'text-arrived':
      return textArrived(session, event);
    case 'reworded':
      return only({ ...session, messages: session.messages.map(reworded(event.texts)) });
    case 'warned':
      return warned(session, event);
    default:
      return null;
  }
};
