import { limits } from '../../../protocol/index.ts';
import { applyHeard } from './heard.ts';
import { applyOutline } from './outline.ts';
import type { Announcement } from './said.ts';
import type { SessionEvent } from './desk-event.ts';
import { held, meantBy } from './held.ts';
import {
  noCompany,
  notHandedOver,
  type Company,
  type HandOver,
  type Message,
  type Pointed,
  type Proposed,
  type Quality,
  type Session,
} from './session-state.ts';

/** The session after an event, and what is to be announced of it. The same session means: nothing changed. */
export type Step = { session: Session; say?: Announcement };

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

const scopesNow = (session: Session, event: Extract<SessionEvent, { type: 'scopes' }>): Step => {
  // The kiosk numbers its consents: an older one that comes late must not widen what the helper may do.
  if (event.version <= session.version) return { session };
  const next = { ...session, scopes: event.scopes, version: event.version };
  return same(session.scopes, event.scopes)
    ? { session: next }
    : { session: next, say: { kind: 'scopes', scopes: event.scopes } };
};

/** Good and slow differ too little to interrupt anybody; losing it and getting it back do not. */
const worthSaying = (before: Quality, after: Quality): boolean =>
  after === 'poor' || after === 'lost' || ((before === 'lost' || before === 'connecting') && after !== 'connecting');

const qualityNow = (session: Session, quality: Quality): Step => {
  if (session.quality === quality) return { session };
  const next = { ...session, quality };
  return worthSaying(session.quality, quality)
    ? { session: next, say: { kind: 'quality', quality } }
    : { session: next };
};

const viewNow = (session: Session, view: NonNullable<Session['view']>): Step => {
  const next = { ...session, view, shared: session.shared || view.sharing === 'on' };
  const [was, is] = [session.view?.sharing, view.sharing];
  if (is === 'too-slow' && was !== is) return { session: next, say: { kind: 'narrow', on: true } };
  if (is === 'needs-press' && was !== is) return { session: next, say: { kind: 'needs-press' } };
  if (was === 'too-slow' && is === 'on') return { session: next, say: { kind: 'narrow', on: false } };
  return view.place && view.place !== session.view?.place
    ? { session: next, say: { kind: 'place', place: view.place, language: session.language } }
    : { session: next };
};

const pointedNow = (session: Session, id: string, outcome: (pointed: Pointed) => Pointed, say: Announcement): Step =>
  session.pointed?.id === id && session.pointed.outcome === 'waiting'
    ? { session: { ...session, pointed: outcome(session.pointed) }, say }
    : { session };

const messageNow = (session: Session, message: Message): Step => {
  if (session.messages.some(({ id, from }) => id === message.id && from === message.from)) return { session };
  const next = { ...session, messages: [...session.messages, message].slice(-limits.messagesKept) };
  if (message.from === 'helper') return { session: next };
  if ('card' in message) return { session: next, say: { kind: 'card', card: message.card } };
  return 'text' in message
    ? { session: next, say: { kind: 'message', text: message.text, language: session.language } }
    : { session: next };
};

const marked = (session: Session, id: string, mark: Message['mark']): Step => {
  const found = session.messages.find((message) => message.id === id && message.from === 'helper');
  if (!found || found.mark === mark || found.mark === 'heard') return { session };
  const messages = session.messages.map((message) => (message === found ? { ...message, mark } : message));
  const next = { ...session, messages };
  if (mark === 'heard') return { session: next, say: { kind: 'message-heard' } };
  return mark === 'failed' ? { session: next, say: { kind: 'message-failed' } } : { session: next };
};

const proposingNow = (session: Session, { id, action }: Extract<SessionEvent, { type: 'proposing' }>): Proposed => ({
  ...{ id, action, state: 'sending', name: '' },
  meant: meantBy(session, action),
});

const proposedNow = (session: Session, { id, state, name }: Extract<SessionEvent, { type: 'proposed' }>): Step => {
  const { proposed } = session;
  if (proposed?.id !== id || proposed.state === state) return { session };
  // Only what is not answered yet can get no answer.
  if (state === 'lost' && proposed.state !== 'sending') return { session };
  return { session: { ...session, proposed: { ...proposed, state, name } }, say: { kind: 'proposed', state } };
};

/** What came from the kiosk goes: a picture, an outline that nobody keeps up to date would be a lie, and more than is shared now. */
const alone = (session: Session): Session => ({
  ...session,
  ...{ picture: null, voice: null, view: null, outline: null, theirMicrophone: null, pointed: null, theyWrite: '' },
  ...{
    microphone: 'off' as const,
    shared: false,
    handOver: notHandedOver,
    company: noCompany,
    proposed: held(session.proposed),
  },
});

const apartNow = (session: Session, who: 'person' | 'here'): Step => {
  const paused = who === 'person' ? 'link' : null;
  if (session.quality === 'lost' && session.paused === paused && session.outline === null && !session.picture)
    return { session };
  const next: Session = { ...alone(session), quality: 'lost', paused };
  return { session: next, say: paused ? { kind: 'paused', why: paused } : { kind: 'quality', quality: 'lost' } };
};

/** That she asked for it is no news to her; what came of it is. */
const handOverNow = (session: Session, handOver: HandOver): Step => {
  const next = { ...session, handOver };
  const silent = handOver.now === 'calling' || (handOver.now === 'off' && handOver.why === null);
  return silent ? { session: next } : { session: next, say: { kind: 'hand-over', handOver } };
};

const companyNow = (session: Session, company: Company): Step => {
  const next = { ...session, company };
  const [was, is] = [session.company.other?.name, company.other?.name];
  if (was === is) return { session: next };
  return { session: next, say: { kind: 'company', name: is ?? was ?? '', there: is !== undefined } };
};

/** A table more than logic, hence its length: one line an event. */
export const reduceSession = (session: Session, event: SessionEvent): Step => {
  switch (event.type) {
    case 'scopes':
      return scopesNow(session, event);
    case 'paused':
      if (session.paused === event.why) return { session };
      return {
        session: { ...session, paused: event.why },
        say: event.why ? { kind: 'paused', why: event.why } : { kind: 'resumed' },
      };
    case 'apart':
      return apartNow(session, event.who);
    case 'together': {
      const { scopes, version } = event;
      return { session: { ...alone(session), scopes, version, paused: null, quality: 'connecting' } };
    }
    case 'handing-over':
      return handOverNow(session, event.handOver);
    case 'quality':
      return qualityNow(session, event.quality);
    case 'company':
      return companyNow(session, event.company);
    case 'view':
      return viewNow(session, event.view);
    case 'picture':
      return { session: { ...session, picture: event.track } };
    case 'voice':
      return { session: { ...session, voice: event.track } };
    case 'microphone': {
      if (session.microphone === event.microphone) return { session };
      const next = { ...session, microphone: event.microphone };
      return event.microphone === 'off' || event.microphone === 'asking'
        ? { session: next }
        : { session: next, say: { kind: 'microphone', microphone: event.microphone } };
    }
    case 'their-microphone':
      if (session.theirMicrophone === event.microphone) return { session };
      return {
        session: { ...session, theirMicrophone: event.microphone },
        say: { kind: 'their-microphone', microphone: event.microphone },
      };
    case 'volume':
      return { session: { ...session, volume: Math.min(1, Math.max(0, event.volume)) } };
    case 'pointing': {
      const { id, target } = event;
      return { session: { ...session, pointed: { id, target, outcome: 'waiting' } } };
    }
    case 'pointed': {
      const { id, name, role } = event;
      return pointedNow(session, id, ({ target }) => ({ id, target, outcome: 'heard', name, role }), {
        kind: 'pointed',
        name,
        role,
        language: session.language,
      });
    }
    case 'missed': {
      const { id, why } = event;
      return pointedNow(session, id, ({ target }) => ({ id, target, outcome: 'missed', why }), { kind: 'missed', why });
    }
    case 'proposing':
      return { session: { ...session, proposed: proposingNow(session, event) } };
    case 'proposed':
      return proposedNow(session, event);
    case 'outline':
      // She may change it at any time: what is said to her is hers of now.
      return {
        session: {
          ...session,
          language: event.change.language,
          outline: applyOutline(session.outline, event.change),
        },
      };
    case 'they-write': {
      if (event.text === session.theyWrite) return { session };
      const next = { ...session, theyWrite: event.text };
      // That she begins is worth a word; each letter is not.
      return session.theyWrite === '' ? { session: next, say: { kind: 'writing' } } : { session: next };
    }
    case 'heard':
      return { session: { ...session, heard: applyHeard(session.heard, event.heard) } };
    case 'message':
      return messageNow(session, event.message);
    case 'message-mark':
      return marked(session, event.id, event.mark);
  }
};
