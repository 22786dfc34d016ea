import type { KeptHelp } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { createStore, type Readable, type Store } from '../../../shared/store.ts';
import type { Engine, EngineDeps } from '../engine/engine.ts';
import type { Done, Proposal } from '../proposals/proposals.ts';
import type { AssistSession, Pointing } from '../session.ts';
import { createDriver } from './driver.ts';
import type { AssistEvent } from './events.ts';
import { recordHistory, type History, type HistoryEvent } from './history.ts';
import { bePatient } from './patience.ts';
import { stepSession } from './reducer.ts';
import { historyOf } from './so-far.ts';

/** One helper's session with all that is its own: a line to the server, a grant, a connection, a record. */
export type Seat = {
  session: Readable<AssistSession>;
  history: Store<History | null, HistoryEvent>;
  pointing: Readable<Pointing>;
  proposal: Readable<Proposal | null>;
  done: Readable<Done | null>;
  dispatch(event: AssistEvent): void;
  /** Null where it can't be loaded. */
  engine(): Promise<Engine | null>;
};

/** What the heavy part is given of this seat alone. */
export type Own = Pick<EngineDeps, 'session' | 'pointing' | 'proposal' | 'done' | 'history' | 'note' | 'dispatch'>;

export type SeatDeps = {
  clock: Clock;
  /** The session that the page before this one was in. */
  kept: KeptHelp | null;
  load: (own: Own) => Promise<Engine>;
  /** What becomes of an event before it is taken: what this seat may not have is taken out of it. */
  fitted: (event: AssistEvent) => AssistEvent;
  /** After each step, with what it came from. */
  stepped: (before: AssistSession, after: AssistSession, event: AssistEvent) => void;
};

const holding = <S>(first: S): Store<S, S> => createStore<S, S>((_, next) => next, first);

export const createSeat = ({ clock, kept, load, fitted, stepped }: SeatDeps): Seat => {
  const session = holding<AssistSession>({ state: 'idle' });
  const history = createStore<History | null, HistoryEvent>(recordHistory, null);
  const pointing = createStore<Pointing, Partial<Pointing>>((old, change) => ({ ...old, ...change }), {
    pointer: null,
    ring: null,
    strokes: [],
  });
  const proposal = holding<Proposal | null>(null);
  const done = holding<Done | null>(null);
  const note: EngineDeps['note'] = (deed) => history.dispatch({ type: 'deed', deed });
  const driver = createDriver({
    load: () => load({ session, pointing, proposal, done, history, note, dispatch: (event) => dispatch(event) }),
    unloadable: () => dispatch({ type: 'server-lost' }),
  });
  const dispatch = (event: AssistEvent): void => {
    const before = session.get();
    const { session: after, effects } = stepSession(before, fitted(event));
    history.dispatch({ type: 'session', session: after, at: clock.now() });
    session.dispatch(after);
    driver.perform(effects);
    stepped(before, after, event);
  };
  bePatient({ clock, session, lostAt: kept?.soFar.at, giveUp: () => dispatch({ type: 'link-given-up' }) });
  const recall = (help: KeptHelp): void => {
    history.dispatch({ type: 'recalled', history: historyOf(help) });
    dispatch({ type: 'recalled', kept: help });
  };
  // Once whoever makes the kiosk has joined all of it.
  if (kept) clock.after(0, () => recall(kept));
  return { session, history, pointing, proposal, done, dispatch, engine: driver.engine };
};
