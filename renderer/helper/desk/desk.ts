import {
  helperCalls,
  helperNotices,
  type DataOf,
  type EndReason,
  type HelperCard,
  type Language,
  type ProposedAction,
  type RefusalCode,
  type SaidPhrase,
  type sessionStarted,
} from '../../../protocol/index.ts';
import { AGAIN_MS, passing } from '../../shared/socket/passing.ts';
import type { ServerLink } from '../../shared/socket/socket.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import type { Account } from './account.ts';
import type { DeskEvent } from './desk-event.ts';
import { initialDeskState, type DeskState, type EndedWhy, type Line } from './desk-state.ts';
import type { Pen } from './pen.ts';
import type { Spot } from './pointer.ts';
import { reduceDesk } from './reduce.ts';
import { createPlace, type Keep, type KeptSession } from './place.ts';
import { createSessionLink, type SessionLink, type SessionLinkDeps } from './session-link.ts';
import type { HandOver, Via } from './session-state.ts';

export type HelperLink = ServerLink<typeof helperCalls, typeof helperNotices>;

export type DeskDeps = Pick<SessionLinkDeps, 'clock' | 'newId' | 'openMicrophone' | 'openPeer'> & {
  account: Account;
  /** Opens the line to the server, which comes back by itself for as long as it is wanted. */
  connect: () => HelperLink;
  /** Keeps the place in a running session over a reload. */
  keep: Keep;
};

/** Everything that the console's screens can do. What comes of it is in `state`; nothing here throws. */
export type Desk = {
  state: Readable<DeskState>;
  signIn(name: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  setDuty(on: boolean): Promise<void>;
  /** Six digits. `name` is what the person hears; staff are announced by their account's name. */
  join(code: string, name: string): Promise<void>;
  take(ticket: string, language: Language): Promise<void>;
  withdraw(): void;
  /** Back to the entry, from an outcome that was read. */
  home(): void;
  /** Ends the session at once, without a question. */
  end(): void;
  /** Gives the session to whichever colleague takes it and whom the person lets in; or thinks better of it. */
  handOver(on: boolean): Promise<void>;
  setMuted(muted: boolean): void;
  setVolume(volume: number): void;
  movePointer(spot: Spot): void;
  leavePointer(): void;
  point(spot: Spot): void;
  pen: Pen;
  pointNode(node: string): void;
  propose(action: ProposedAction): void;
  withdrawProposal(id: string): void;
  /** What is being written, as it is written. */
  draft(text: string): void;
  sendText(text: string): void;
  /** A phrase of the catalogue. `element`: the name of what is meant, as the person has it. */
  sayPhrase(said: SaidPhrase, element: string): void;
  sendAgain(id: string): void;
};

const lineOf = (link: HelperLink): Line => {
  const now = link.state.get();
  if (now.state === 'unreachable') return { state: 'lost' };
  if (now.state === 'lost') return { state: 'lost' };
  return now.state === 'closed' ? { state: 'off' } : now;
};

const handOverOf = (now: HandOver['now'], colleague: string | null, why: EndReason | null): HandOver => {
  if (now === 'waiting') return { now };
  return now === 'asking' ? { now, colleague: colleague ?? '' } : { now: 'off', why };
};

const REDIAL_MS = 5_000;

/** The composition of one console; longer than a function should be, because every action shares its two links. */
export const createDesk = (deps: DeskDeps): Desk => {
  const { account, clock } = deps;
  const store = createStore(reduceDesk, initialDeskState);
  const tell = (event: DeskEvent): void => store.dispatch(event);
  let link: HelperLink | null = null;
  /** `link` is null while the two ends are apart; `wasUp`: it came up once, so that it is worth mending. */
  let running: { id: string; link: SessionLink | null; wasUp: boolean } | null = null;
  let thrownOut = false;
  let onDuty = false;

  const isStaff = (): boolean => store.get().seat.kind === 'staff';
  const trouble = (part: 'join' | 'sign-in' | 'queue', code: RefusalCode): void =>
    tell({ type: 'trouble', trouble: { part, code } });

  /** Ends what runs here; `why` is what the helper reads. */
  const finish = (why: EndedWhy): void => {
    if (!running) return;
    const { id, link: session } = running;
    running = null;
    thrownOut = false;
    session?.close();
    place.clear();
    tell({ type: 'ended', sessionId: id, why, at: clock.now() });
    // A guest who is done needs no line: an open one would only tell the server that somebody sits here.
    if (!isStaff()) hangUp();
  };
  /** Ends it at the server too. Whether that answers or not, it is over here. */
  const endBoth = (why: EndedWhy): void => {
    if (running) void link?.call(helperCalls.endSession, { sessionId: running.id });
    finish(why);
  };

  const place = createPlace({
    clock,
    keep: deps.keep,
    rejoin: (shown) =>
      link?.call(helperCalls.rejoinSession, shown) ?? Promise.resolve({ ok: false, refusal: 'server-unreachable' }),
    waiting: () => apart('person'),
    givenUp: () => endBoth(thrownOut ? 'cut-off' : 'link-lost'),
  });
  /** The connection to the kiosk is gone; the session waits. */
  const apart = (who: 'person' | 'here'): void => {
    if (!running) return;
    running.link?.close();
    running.link = null;
    tell({ type: 'in-session', sessionId: running.id, event: { type: 'apart', who } });
    place.lost();
  };
  const mend = (): void => {
    if (!running?.wasUp) return endBoth('failed');
    apart('here');
    place.comeBack();
  };

  type Begin = Parameters<typeof createSessionLink>[0] & { connection: number };
  const connectTo = (sessionId: string, { connection, ...begin }: Begin): SessionLink =>
    createSessionLink(begin, {
      ...deps,
      signal: (signal) => void link?.call(helperCalls.sendSignal, { sessionId, signal, connection }),
      happened: (event) => tell({ type: 'in-session', sessionId, event }),
      connected: () => {
        if (running?.id === sessionId) running.wasUp = true;
        place.connected();
      },
      failed: () => running?.id === sessionId && mend(),
    });
  const openProposal = (): ProposedAction | undefined => {
    const { work } = store.get();
    const proposed = work.at === 'session' ? work.session.proposed : null;
    return proposed?.state === 'sending' || proposed?.state === 'asking' ? proposed.action : undefined;
  };
  const goOn = (resumed: DataOf<typeof helperNotices.sessionResumed>): void => {
    const { sessionId, scopes, version, iceServers, connection } = resumed;
    if (running?.id !== sessionId) return;
    running.link?.close();
    const open = openProposal();
    tell({ type: 'in-session', sessionId, event: { type: 'together', scopes, version } });
    place.lost();
    running.link = connectTo(sessionId, { iceServers, scopes, connection, open, muted: place.isMuted() });
  };
  /** After a reload: the session is shown, and comes back with the line. */
  const recall = (kept: KeptSession): void => {
    running = { id: kept.sessionId, link: null, wasUp: true };
    tell({ type: 'recalled', kept });
    place.hold(kept);
    place.lost();
    if (lineUp().state.get().state === 'up') place.comeBack();
  };

  const begin = (server: HelperLink, started: DataOf<typeof sessionStarted>): void => {
    tell({ type: 'started', started, at: clock.now() });
    const { work } = store.get();
    const { sessionId } = started;
    if (work.at !== 'session' || work.session.id !== sessionId) {
      void server.call(helperCalls.endSession, { sessionId });
      return;
    }
    const { helper, language, resumeToken } = started;
    const { startedAt } = work.session;
    place.hold({ sessionId, tokens: [resumeToken], helper, language, startedAt, muted: false });
    running = { id: sessionId, link: null, wasUp: false };
    running.link = connectTo(sessionId, { ...started, connection: 1 });
  };

  const listen = (server: HelperLink): void => {
    server.on(helperNotices.queueList, ({ waiting }) => tell({ type: 'queue', waiting }));
    server.on(helperNotices.offerAnswered, ({ offerId, why }) => tell({ type: 'answered', offerId, why }));
    server.on(helperNotices.sessionStarted, (started) => begin(server, started));
    server.on(helperNotices.signalRelayed, ({ sessionId, signal }) => {
      if (running?.id === sessionId) running.link?.receive(signal);
    });
    server.on(helperNotices.scopesChanged, ({ sessionId, scopes, version }) => {
      tell({ type: 'in-session', sessionId, event: { type: 'scopes', scopes, version } });
      const { work } = store.get();
      if (work.at === 'session' && running?.id === sessionId)
        running.link?.allowTalk(work.session.scopes.includes('talk'));
    });
    server.on(helperNotices.sessionPaused, ({ sessionId, why }) => {
      if (why !== 'link') tell({ type: 'in-session', sessionId, event: { type: 'paused', why } });
      else if (running?.id === sessionId) apart('person');
    });
    server.on(helperNotices.handOverMoved, ({ sessionId, now, colleague, why }) =>
      tell({
        type: 'in-session',
        sessionId,
        event: { type: 'handing-over', handOver: handOverOf(now, colleague, why) },
      }),
    );
    server.on(helperNotices.sessionResumed, goOn);
    server.on(helperNotices.sessionEnded, ({ sessionId, why }) => {
      if (running?.id === sessionId) finish(why);
    });
  };

  /** What the line itself does to the work: a question without a server is over, a session waits for one. */
  const follow = (server: HelperLink): void => {
    if (link !== server) return;
    const now = server.state.get();
    tell({ type: 'line', line: lineOf(server) });
    if (now.state === 'up') {
      if (running && !running.link) place.comeBack();
      return onDuty ? void setDuty(true) : undefined;
    }
    if (now.state === 'connecting' || now.state === 'closed') return;
    if (now.state === 'refused' && (isStaff() || running) && passing.has(now.code))
      clock.after(running ? AGAIN_MS : REDIAL_MS, () => link === server && redial());
    else if (now.state === 'refused') finish('server-lost');
    if (onDuty) tell({ type: 'duty', duty: 'changing' });
    const { work } = store.get();
    if (work.at === 'asking') tell({ type: 'answered', offerId: work.offerId, why: 'server-lost' });
    if (running && now.state === 'lost') thrownOut = now.byServer;
    apart('here');
    // A guest who helps nobody needs no line that comes back.
    if (!isStaff() && !running) hangUp();
  };

  const hangUp = (): void => {
    const old = link;
    link = null;
    old?.close();
    tell({ type: 'line', line: { state: 'off' } });
  };
  const dial = (): HelperLink => {
    const server = deps.connect();
    link = server;
    listen(server);
    server.state.subscribe(() => follow(server));
    tell({ type: 'line', line: lineOf(server) });
    return server;
  };
  /** A guest's dead line is dialled anew; a staff member's is mending itself, so it is not doubled. */
  const lineUp = (): HelperLink => {
    const usable = link && (isStaff() || running || ['up', 'connecting'].includes(link.state.get().state));
    if (link && usable) return link;
    hangUp();
    return dial();
  };

  const redial = (): void => {
    hangUp();
    dial();
  };

  const sit = (name: string | null): void => {
    onDuty = false;
    hangUp();
    tell({ type: 'seat', name });
    if (name !== null) dial();
  };

  const signedOutMeanwhile = (code: RefusalCode): boolean => {
    if (code !== 'sign-in-needed' || !isStaff()) return false;
    sit(null);
    trouble('sign-in', code);
    return true;
  };

  /** Staff go by their account's name, whatever they typed. */
  const cardOf = (name: string): HelperCard => {
    const { seat } = store.get();
    return seat.kind === 'staff' ? { name: seat.name, kind: 'desk' } : { name, kind: 'family' };
  };
  const claimed = (via: Via, name: string, answer: Awaited<ReturnType<typeof claim>>): void => {
    if (answer.ok) return tell({ type: 'asked', offerId: answer.result.offerId, via, helper: cardOf(name) });
    if (signedOutMeanwhile(answer.refusal)) return;
    trouble(via.by === 'code' ? 'join' : 'queue', answer.refusal);
    if (!isStaff()) hangUp();
  };
  const claim = (code: string, name: string) =>
    lineUp().call(helperCalls.claimCode, isStaff() ? { code } : { code, name });

  const setDuty = async (on: boolean): Promise<void> => {
    const { seat } = store.get();
    if (seat.kind !== 'staff') return;
    onDuty = on;
    tell({ type: 'duty', duty: 'changing' });
    const answer = await lineUp().call(helperCalls.watchQueue, { onDuty: on });
    if (onDuty !== on) return;
    if (answer.ok) return tell({ type: 'duty', duty: on ? 'on' : 'off' });
    if (signedOutMeanwhile(answer.refusal)) return;
    // The line is mending itself, and takes the duty up again when it is back.
    if (answer.refusal === 'server-unreachable' && on) return;
    onDuty = false;
    tell({ type: 'duty', duty: 'off' });
    if (on) trouble('queue', answer.refusal);
  };

  const isFree = (): boolean => {
    const { work } = store.get();
    return work.at === 'entry' && work.busy === null;
  };

  const arrive = (name: string | null): void => {
    if (store.get().seat.kind !== 'looking') return;
    sit(name);
    const kept = deps.keep.read();
    if (kept) recall(kept);
  };
  void account.me().then(arrive);

  return {
    state: store,
    signIn: async (name, password) => {
      if (!isFree()) return;
      tell({ type: 'busy', busy: { part: 'sign-in' } });
      const answer = await account.signIn(name, password);
      if (answer.ok) sit(answer.name);
      else trouble('sign-in', answer.code);
    },
    signOut: async () => {
      endBoth('helper-ended');
      await account.signOut();
      sit(null);
    },
    setDuty,
    join: async (code, name) => {
      if (!isFree()) return;
      tell({ type: 'busy', busy: { part: 'join' } });
      claimed({ by: 'code' }, name, await claim(code, name));
    },
    take: async (ticket, language) => {
      if (!isFree()) return;
      tell({ type: 'busy', busy: { part: 'queue', ticket } });
      claimed({ by: 'desk', language }, '', await lineUp().call(helperCalls.claimTicket, { ticket }));
    },
    withdraw: () => {
      const { work } = store.get();
      if (work.at !== 'asking') return;
      const asked = link?.call(helperCalls.withdrawOffer, { offerId: work.offerId });
      tell({ type: 'home' });
      void asked?.then(() => !isStaff() && isFree() && hangUp());
    },
    home: () => {
      tell({ type: 'home' });
      if (!isStaff() && !running) hangUp();
    },
    end: () => endBoth('helper-ended'),
    handOver: async (on) => {
      const { work } = store.get();
      if (work.at !== 'session' || work.session.handOver.now === 'calling') return;
      const sessionId = work.session.id;
      const show = (handOver: HandOver): void =>
        tell({ type: 'in-session', sessionId, event: { type: 'handing-over', handOver } });
      if (on) show({ now: 'calling' });
      const answer = await lineUp().call(helperCalls.handOver, { sessionId, on });
      // What is taken comes as a notice, before this answer.
      if (!answer.ok) show({ now: 'off', why: answer.refusal });
    },
    setMuted: (muted) => {
      place.setMuted(muted);
      running?.link?.setMuted(muted);
    },
    setVolume: (volume) => {
      if (running) tell({ type: 'in-session', sessionId: running.id, event: { type: 'volume', volume } });
    },
    movePointer: (spot) => running?.link?.movePointer(spot),
    leavePointer: () => running?.link?.leavePointer(),
    point: (spot) => running?.link?.point(spot),
    pen: {
      down: (spot) => running?.link?.pen.down(spot),
      move: (spot) => running?.link?.pen.move(spot),
      up: () => running?.link?.pen.up(),
    },
    propose: (action) => running?.link?.propose(action),
    withdrawProposal: (id) => running?.link?.withdrawProposal(id),
    pointNode: (node) => running?.link?.pointNode(node),
    draft: (text) => running?.link?.draft(text),
    sendText: (text) => running?.link?.sendText(text),
    sayPhrase: (said, element) => running?.link?.sayPhrase(said, element),
    sendAgain: (id) => {
      const { work } = store.get();
      const message = work.at === 'session' ? work.session.messages.find((one) => one.id === id) : undefined;
      if (message?.mark === 'failed') running?.link?.sendAgain(id, message);
    },
  };
};
