import { limits, type Scope } from '../../../../protocol/index.ts';
import { goesOnInWords } from '../outline/may-tell.ts';
import type { ActiveSession, Message } from '../session.ts';
import type { AssistEffect, AssistEvent } from './events.ts';
import { goOffline, isLost, stepLost } from './lost.ts';
import { stepNext } from './next.ts';
import { ended, only, stay, type Step } from './step.ts';

type On<T extends AssistEvent['type']> = Extract<AssistEvent, { type: T }>;

const sharingStarts = (session: ActiveSession): Step => {
  // It begins when both are back.
  if (isLost(session)) return only({ ...session, sharing: 'off', paused: null, alone: false });
  return session.privateStep
    ? only({ ...session, sharing: 'paused', paused: 'private-step' }, tellPause(session, 'private-step'))
    : only({ ...session, sharing: 'asking', captureFailed: null, alone: false }, { do: 'start-sharing' });
};

const tellPause = (session: ActiveSession, why: ActiveSession['paused']): AssistEffect => ({
  do: 'tell-pause',
  sessionId: session.sessionId,
  why,
});

const andThen = (first: Step, next: (session: ActiveSession) => Step): Step => {
  if (first.session.state !== 'active') return first;
  const second = next(first.session);
  return { session: second.session, effects: [...first.effects, ...second.effects] };
};

/** What is given or taken with each scope. `propose` has nothing to start; an open question goes away by itself (engine/room.ts). */
const applied: Record<Scope, { given: (session: ActiveSession) => Step; taken: (session: ActiveSession) => Step }> = {
  see: {
    given: sharingStarts,
    taken: (session) =>
      only(
        { ...session, sharing: 'off', paused: null, captureFailed: null },
        { do: 'stop-sharing' },
        ...(session.paused ? [tellPause(session, null)] : []),
      ),
  },
  talk: {
    given: (session) => only(session, { do: 'open-microphone' }),
    taken: (session) => only({ ...session, microphone: 'muted' }, { do: 'close-microphone' }),
  },
  point: { given: (session) => only(session), taken: (session) => only(session, { do: 'stop-pointing' }) },
  propose: { given: (session) => only(session), taken: (session) => only(session) },
};

/** What she takes back while her Yes to a colleague is under way is not what she meant to give that one. */
const without = (next: ActiveSession['next'], taken: readonly Scope[]): ActiveSession['next'] =>
  next?.granted ? { ...next, granted: next.granted.filter((scope) => !taken.includes(scope)) } : next;

const scopesChosen = (session: ActiveSession, chosen: readonly Scope[]): Step => {
  const scopes = new Set(session.allowed.filter((scope) => chosen.includes(scope)));
  const given = [...scopes].filter((scope) => !session.scopes.has(scope));
  const taken = [...session.scopes].filter((scope) => !scopes.has(scope));
  if (given.length + taken.length === 0) return stay(session);
  const { sessionId } = session;
  const version = session.version + 1;
  // First it stops here, then it is told: the other way round would be a promise.
  const changed = [...taken.map((scope) => applied[scope].taken), ...given.map((scope) => applied[scope].given)].reduce(
    andThen,
    only({ ...session, scopes, version, next: without(session.next, taken) }),
  );
  return { ...changed, effects: [...changed.effects, { do: 'tell-scopes', sessionId, scopes: [...scopes], version }] };
};

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

/** The browser's own button says what the scope says: the picture is taken back. */
const stoppedOutside = (session: ActiveSession): Step =>
  session.sharing === 'on'
    ? scopesChosen(
        session,
        [...session.scopes].filter((scope) => scope !== 'see'),
      )
    : stay(session);

const microphoneChosen = (session: ActiveSession, { on }: On<'microphone-chosen'>): Step => {
  if (!session.scopes.has('talk')) return stay(session);
  if (session.microphone === 'unavailable') return on ? only(session, { do: 'open-microphone' }) : stay(session);
  const microphone = on ? 'on' : 'muted';
  return microphone === session.microphone
    ? stay(session)
    : only({ ...session, microphone }, { do: 'mute', muted: !on });
};

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

const linkChanged = (session: ActiveSession, { link }: On<'link-changed'>): Step => {
  if (isLost(session)) return stay(session);
  // What never came up is no link that broke.
  if (link === 'failed' && session.link === 'connecting')
    return ended('failed', session.helper, { do: 'end-session', sessionId: session.sessionId });
  if (link === 'failed') return goOffline(session);
  return link === session.link ? stay(session) : only({ ...session, link });
};

const finish = (session: ActiveSession, event: AssistEvent): Step | null => {
  if (event.type === 'ended-by-person' || event.type === 'cancelled')
    return ended('person-ended', session.helper, { do: 'end-session', sessionId: session.sessionId });
  if (event.type === 'felt-wrong')
    return ended('felt-wrong', session.helper, { do: 'flag', sessionId: session.sessionId, why: 'felt-wrong' });
  if (event.type === 'session-ended')
    return event.sessionId === session.sessionId ? ended(event.why, session.helper) : stay(session);
  return stepLost(session, event);
};

/** 54 lines: one case an event, nothing else. */
export const stepActive = (session: ActiveSession, event: AssistEvent): Step => {
  const elsewhere = finish(session, event) ?? stepNext(session, event);
  if (elsewhere) return elsewhere;
  switch (event.type) {
    case 'scopes-chosen':
      return scopesChosen(session, event.scopes);
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
    case 'sharing-stopped-outside':
      return stoppedOutside(session);
    case 'microphone-chosen':
      return microphoneChosen(session, event);
    case 'microphone-opened':
      return session.scopes.has('talk') && event.microphone !== session.microphone
        ? only({ ...session, microphone: event.microphone })
        : stay(session);
    case 'helper-microphone':
      return only({ ...session, helperMicrophone: event.microphone });
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
    case 'line-narrow':
      return event.on === session.narrow ? stay(session) : only({ ...session, narrow: event.on });
    case 'link-changed':
      return linkChanged(session, event);
    default:
      return stay(session);
  }
};
