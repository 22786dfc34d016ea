import { limits, offerAnswered, offerWithdrawn, Refusal, sessionEnded, waitingEnded } from '../../protocol/index.ts';
import type { EndReason, Language } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import { createCodes } from './codes.ts';
import { createDesk } from './desk.ts';
import { createFlags } from './flags.ts';
import type { Ticket } from './queue.ts';
import type { Keeper, KeptSession } from './keeper.ts';
import {
  helperOf,
  isAway,
  isRunning,
  transition,
  type Assist,
  type AssistEvent,
  type Offer,
  type Session,
} from './session.ts';
import type { Expel, Journal, KioskPeer, PeerId, Tell } from './terms.ts';

export type FloorDeps = {
  clock: Clock;
  tell: Tell;
  expel: Expel;
  keeper: Keeper;
  journal: Journal;
  randomCode?: () => string;
};

export type Kiosk = { id: PeerId; language: Language; assist: Assist };

/** Everybody present and what each kiosk's request is doing. Every change of a state goes through `apply`. */
export type Floor = ReturnType<typeof createFloor>;

/** What of it is kept over a restart. */
const keptOf = ({ id, account, asks, scopes, version, startedAt, tokens }: Session): Omit<KeptSession, 'language'> => ({
  ...{ id, account, asks, scopes, version, startedAt, tokens },
});

const ticketInLine = (assist: Assist): Ticket | null =>
  assist.state === 'waiting' && assist.way.by === 'desk' ? assist.way.ticket : null;
const holdsCode = (assist: Assist): boolean => assist.state === 'waiting' && assist.way.by === 'code';

export const createFloor = ({ clock, tell, expel, keeper, journal, randomCode }: FloorDeps) => {
  const kiosks = new Map<PeerId, Kiosk>();
  /** Colleagues about whom a person in a session is asked (hand-over.ts). */
  const asking = new Set<PeerId>();
  let followers: readonly ((kiosk: Kiosk, from: Assist) => void)[] = [];
  /** Helper to the kiosk that she asks or helps: at most one. */
  const engaged = new Map<PeerId, Kiosk>();
  /** Helper to her last session, so that a signal that comes too late is told from one that reaches elsewhere. */
  const parted = new Map<PeerId, string>();
  const offerTimers = new Map<PeerId, () => void>();
  /** Session to what stops the waiting for whoever is away. */
  const waits = new Map<string, () => void>();

  const kioskOf = (id: PeerId): Kiosk => {
    const kiosk = kiosks.get(id);
    if (!kiosk) throw new Error('a kiosk acts that is not on the floor');
    return kiosk;
  };

  const followHelper = (kiosk: Kiosk, from: PeerId | null, to: PeerId | null): void => {
    if (from === to) return;
    if (from !== null) engaged.delete(from);
    if (to !== null) engaged.set(to, kiosk);
  };
  /** The server's own bound: a kiosk that hangs must not hold a helper for ever. */
  const followOffer = (kiosk: Kiosk): void => {
    offerTimers.get(kiosk.id)?.();
    offerTimers.delete(kiosk.id);
    if (kiosk.assist.state !== 'offered') return;
    const stop = clock.after(limits.offerLifeMs, () => stopWaiting(kiosk, 'no-answer'));
    offerTimers.set(kiosk.id, stop);
  };

  const waitUntil = (kiosk: Kiosk, sessionId: string, until: number): void => {
    const stop = clock.after(Math.max(0, until - clock.now()), () => endSession(kiosk, sessionId, 'link-lost'));
    waits.set(sessionId, stop);
  };
  /** Waits from the first loss on, until both are there or the session is over; keeps what a restart must not lose. */
  const followSession = (kiosk: Kiosk, from: Assist): void => {
    const { assist } = kiosk;
    if (!isRunning(assist)) {
      if (isRunning(from)) forgetSession(from.session.id);
      return;
    }
    const { session } = assist;
    if (isRunning(from) && from.session.id !== session.id) {
      forgetSession(from.session.id);
      parted.set(from.session.helper, from.session.id);
    }
    if (assist.state !== 'apart') stopWait(session.id);
    else if (!waits.has(session.id)) waitUntil(kiosk, session.id, clock.now() + limits.resumeMs);
    if (!isRunning(from) || from.session !== session) keeper.save({ language: kiosk.language, ...keptOf(session) });
  };
  const stopWait = (sessionId: string): void => {
    waits.get(sessionId)?.();
    waits.delete(sessionId);
  };
  const forgetSession = (sessionId: string): void => {
    stopWait(sessionId);
    keeper.drop(sessionId);
  };

  const apply = (kiosk: Kiosk, event: AssistEvent): void => {
    const from = kiosk.assist;
    kiosk.assist = transition(from, event);
    if (holdsCode(from)) codes.revoke(kiosk.id);
    followHelper(kiosk, helperOf(from), helperOf(kiosk.assist));
    followOffer(kiosk);
    followSession(kiosk, from);
    desk.follow(ticketInLine(from), ticketInLine(kiosk.assist));
    for (const follower of followers) follower(kiosk, from);
  };

  const closeOffer = ({ id, helper }: Offer, why: EndReason): void => {
    journal('offer closed', { offer: id });
    tell(helper, offerAnswered, { offerId: id, why });
  };

  /** The request dies without the kiosk having done it: whoever waits is told, and so is a helper who was asking. */
  const stopWaiting = (kiosk: Kiosk, why: EndReason): void => {
    const from = kiosk.assist;
    apply(kiosk, { type: 'cancel' });
    if (from.state === 'offered') {
      closeOffer(from.offer, why);
      tell(kiosk.id, offerWithdrawn, { offerId: from.offer.id });
    }
    if (from !== kiosk.assist) tell(kiosk.id, waitingEnded, { why });
  };

  const endSession = (kiosk: Kiosk, sessionId: string, why: EndReason): void => {
    const from = kiosk.assist;
    apply(kiosk, { type: 'end', sessionId, why });
    if (kiosk.assist.state !== 'ended') return;
    const { helper, startedAt } = kiosk.assist.session;
    if (isAway(from, 'kiosk')) kiosks.delete(kiosk.id);
    if (!isAway(from, 'helper')) parted.set(helper, sessionId);
    journal('session ended', { session: sessionId, seconds: Math.round((clock.now() - startedAt) / 1000) });
    for (const end of [kiosk.id, helper]) tell(end, sessionEnded, { sessionId, why });
  };

  const codes = createCodes({
    clock,
    expired: (id) => stopWaiting(kioskOf(id), 'code-expired'),
    ...(randomCode ? { random: randomCode } : {}),
  });
  const desk = createDesk({
    clock,
    tell,
    closed: (waiting) => waiting.forEach((ticket) => stopWaiting(kioskOf(ticket.kiosk), 'desk-closed')),
  });

  const flags = createFlags();

  return {
    clock,
    tell,
    expel,
    journal,
    codes,
    desk,
    flags,
    asking,
    apply,
    /** Hears of every change, after it. */
    follow: (follower: (kiosk: Kiosk, from: Assist) => void): void => void (followers = [...followers, follower]),
    closeOffer,
    stopWaiting,
    endSession,
    kioskOf,
    kiosks: (): readonly Kiosk[] => [...kiosks.values()],
    enter: ({ id, language }: KioskPeer): void => void kiosks.set(id, { id, language, assist: { state: 'idle' } }),
    /** Whether there is such a kiosk: not one whose place another line took. */
    knows: (id: PeerId): boolean => kiosks.has(id),
    restore: (kiosk: Kiosk, until: number): void => {
      kiosks.set(kiosk.id, kiosk);
      if (isRunning(kiosk.assist)) waitUntil(kiosk, kiosk.assist.session.id, until);
    },
    /** Refuses a line whose own request is under way. */
    mayBecome: (id: PeerId, kiosk: Kiosk): void => {
      const own = kioskOf(id);
      const free = own === kiosk || own.assist.state === 'idle' || own.assist.state === 'ended';
      if (!free) throw new Refusal('already-helping');
    },
    /** This line is that kiosk's from now on; its old one is done with. */
    become: (id: PeerId, kiosk: Kiosk): void => {
      const before = kiosk.id;
      if (before === id) return;
      kiosks.delete(before);
      kiosk.id = id;
      kiosks.set(id, kiosk);
      expel(before);
    },
    /** Waits for nobody any more and ends nothing: what is kept outlives this process. */
    freeze: (): void => [...waits.keys()].forEach(stopWait),
    remove: (id: PeerId): void => void kiosks.delete(id),
    forgetHelper: (helper: PeerId): void => void parted.delete(helper),
    /** The kiosk that this helper asks or helps. */
    helpedBy: (helper: PeerId): Kiosk | null => engaged.get(helper) ?? null,
    /** Refuses a helper who already asks or helps somebody. */
    mustBeFree: (helper: PeerId): void => {
      if (engaged.has(helper) || asking.has(helper)) throw new Refusal('already-helping');
    },
    partedFrom: (helper: PeerId): string | null => parted.get(helper) ?? null,
  };
};
