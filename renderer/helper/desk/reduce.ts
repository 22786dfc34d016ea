import type { Waiting } from '../../../protocol/index.ts';
import { createStore, type Store } from '../../shared/store.ts';
import type { DeskEvent } from './desk-event.ts';
import { entry, initialDeskState, type DeskState, type Seat, type Work } from './desk-state.ts';
import { nothingHeard } from './heard.ts';
import { partsOf } from './waiting-list.ts';
import type { KeptSession } from './place.ts';
import { reduceSession } from './reduce-session.ts';
import { say, type Announcement } from './said.ts';
import { noCompany, notHandedOver, type Session } from './session-state.ts';

/** Not full: a voice that starts too loud in a headset hurts; the person's volume is always in reach. */
const FIRST_VOLUME = 0.8;

type Began = Pick<Session, 'helper' | 'language' | 'scopes' | 'version' | 'quality' | 'startedAt'> & {
  sessionId: string;
};

const sessionFrom = ({ sessionId, ...began }: Began): Session => ({
  ...began,
  id: sessionId,
  paused: null,
  view: null,
  shared: false,
  picture: null,
  voice: null,
  microphone: 'off',
  theirMicrophone: null,
  volume: FIRST_VOLUME,
  messages: [],
  theyWrite: '',
  pointed: null,
  outline: null,
  heard: nothingHeard,
  proposed: null,
  handOver: notHandedOver,
  company: noCompany,
});

const justBegun = ({ started, at }: Extract<DeskEvent, { type: 'started' }>): Session => {
  const { sessionId, helper, language, scopes, version } = started;
  return sessionFrom({ sessionId, helper, language, scopes, version, quality: 'connecting', startedAt: at });
};

/** Nothing is known of it but that it runs: what is allowed comes with the connection. */
const recalledFrom = ({ sessionId, helper, language, startedAt }: KeptSession): Session =>
  sessionFrom({ sessionId, helper, language, startedAt, scopes: [], version: 0, quality: 'lost' });

const seatNow = (seat: Seat, name: string | null): Seat => {
  if (name === null) return { kind: 'guest' };
  return seat.kind === 'staff' && seat.name === name ? seat : { kind: 'staff', name, duty: 'off', waiting: [] };
};

const dutyNow = (state: DeskState, duty: 'off' | 'changing' | 'on'): DeskState => {
  if (state.seat.kind !== 'staff' || state.seat.duty === duty) return state;
  // Off duty the list is no longer kept up to date: a stale one would be a lie.
  return { ...state, seat: { ...state.seat, duty, waiting: duty === 'on' ? state.seat.waiting : [] } };
};

/** Only somebody new is news; who left the queue is no longer of interest. Who helps somebody can take nothing over. */
const newsOfQueue = ({ work }: DeskState, before: readonly Waiting[], now: readonly Waiting[]): Announcement[] => {
  const known = new Set(before.map(({ ticket }) => ticket));
  const { passed, alone } = partsOf(now.filter(({ ticket }) => !known.has(ticket)));
  const offered = work.at === 'session' || work.at === 'asking' ? [] : passed;
  return [
    ...offered.map(({ from: name }) => ({ kind: 'passed', name }) as const),
    ...(alone.length > 0 ? [{ kind: 'queue', count: partsOf(now).alone.length } as const] : []),
  ];
};

const queueNow = (state: DeskState, waiting: readonly Waiting[]): DeskState => {
  if (state.seat.kind !== 'staff') return state;
  const next = { ...state, seat: { ...state.seat, waiting } };
  return { ...next, said: newsOfQueue(state, state.seat.waiting, waiting).reduce(say, state.said) };
};

const sessionNow = (state: DeskState, { sessionId, event }: Extract<DeskEvent, { type: 'in-session' }>): DeskState => {
  if (state.work.at !== 'session' || state.work.session.id !== sessionId) return state;
  const step = reduceSession(state.work.session, event);
  if (step.session === state.work.session) return state;
  return {
    ...state,
    work: { at: 'session', session: step.session },
    said: step.say ? say(state.said, step.say) : state.said,
  };
};

/** Also while the claim itself is under way: the Yes may overtake its acknowledgement. */
const awaitsAnswer = (work: Work): boolean =>
  work.at === 'asking' || (work.at === 'entry' && work.busy !== null && work.busy.part !== 'sign-in');

/** The work after an event that is about nothing else; null: not about the work, or not possible now. */
const workNow = (work: Work, event: DeskEvent): Work | null => {
  switch (event.type) {
    case 'busy':
      return work.at === 'entry' ? { at: 'entry', busy: event.busy, trouble: null } : null;
    case 'trouble':
      return work.at === 'entry' ? { at: 'entry', busy: null, trouble: event.trouble } : null;
    case 'asked':
      return work.at === 'entry'
        ? { at: 'asking', offerId: event.offerId, via: event.via, helper: event.helper }
        : null;
    case 'answered':
      return work.at === 'asking' && work.offerId === event.offerId
        ? { at: 'declined', why: event.why, via: work.via }
        : null;
    case 'started':
      // Only what was asked for: after a withdrawal a late Yes starts nothing here, and the desk ends it at the server.
      return awaitsAnswer(work) ? { at: 'session', session: justBegun(event) } : null;
    case 'recalled':
      return work.at === 'entry' ? { at: 'session', session: recalledFrom(event.kept) } : null;
    case 'ended':
      return work.at === 'session' && work.session.id === event.sessionId
        ? { at: 'ended', why: event.why, lastedMs: Math.max(0, event.at - work.session.startedAt) }
        : null;
    case 'home':
      // A running session is ended first, never left behind.
      return work.at === 'session' ? null : entry;
    default:
      return null;
  }
};

export const reduceDesk = (state: DeskState, event: DeskEvent): DeskState => {
  switch (event.type) {
    case 'seat': {
      const seat = seatNow(state.seat, event.name);
      const work = state.work.at === 'entry' ? entry : state.work;
      return seat === state.seat && work === state.work ? state : { ...state, seat, work };
    }
    case 'duty':
      return dutyNow(state, event.duty);
    case 'queue':
      return queueNow(state, event.waiting);
    case 'line':
      return { ...state, line: event.line };
    case 'in-session':
      return sessionNow(state, event);
    default: {
      const work = workNow(state.work, event);
      return work === null ? state : { ...state, work };
    }
  }
};

export type DeskStore = Store<DeskState, DeskEvent>;
export const createDeskStore = (): DeskStore => createStore(reduceDesk, initialDeskState);
