import {
  limits,
  Refusal,
  type EndReason,
  type FlagReason,
  type HelperCard,
  type PauseReason,
  type Scope,
} from '../../protocol/index.ts';
import type { Ticket } from './queue.ts';
import type { PeerId } from './terms.ts';

/** How the person asked for help: a code that she reads to somebody, or a ticket of the desk. */
export type Way = { by: 'code' } | { by: 'desk'; ticket: Ticket };

/** A helper who wants to be let in. `asks` is the most that the person can grant. */
export type Offer = { id: string; helper: PeerId; card: HelperCard; asks: readonly Scope[] };

/** `version` numbers the consent, from 1; the kiosk counts, the server checks that it counts by one. */
export type Session = {
  id: string;
  offer: Offer;
  scopes: readonly Scope[];
  version: number;
  startedAt: number;
  /** How often the kiosk warned of the helper's words. */
  flags: number;
};

/** What a kiosk's request for help is doing, as the server sees it. A state carries only what that state has. */
export type Assist =
  | { state: 'idle' }
  | { state: 'waiting'; way: Way }
  | { state: 'offered'; way: Way; offer: Offer }
  | { state: 'active'; session: Session }
  | { state: 'paused'; session: Session; why: PauseReason }
  | { state: 'ended'; session: Session; why: EndReason };

export type AssistEvent =
  | { type: 'ask'; way: Way }
  | { type: 'cancel' }
  | { type: 'offer'; offer: Offer }
  | { type: 'withdraw'; offerId: string }
  | { type: 'allow'; offerId: string; scopes: readonly Scope[]; sessionId: string; at: number }
  | { type: 'deny'; offerId: string }
  | { type: 'scopes'; sessionId: string; scopes: readonly Scope[]; version: number }
  | { type: 'pause'; sessionId: string; why: PauseReason | null }
  | { type: 'flag'; sessionId: string; why: FlagReason }
  | { type: 'end'; sessionId: string; why: EndReason };

type Of<T extends AssistEvent['type']> = Extract<AssistEvent, { type: T }>;
type Running = Extract<Assist, { state: 'active' | 'paused' }>;

export const isRunning = (assist: Assist): assist is Running => assist.state === 'active' || assist.state === 'paused';

/** The helper who is bound to this request: asking, or in its session. */
export const helperOf = (assist: Assist): PeerId | null =>
  assist.state === 'offered' ? assist.offer.helper : isRunning(assist) ? assist.session.offer.helper : null;

/** Never more than `asks`; each once, in the order of the contract. The server narrows and never widens. */
export const narrow = (scopes: readonly Scope[], asks: readonly Scope[]): Scope[] =>
  asks.filter((scope) => scopes.includes(scope));

/** Asking in another way replaces the first; a second ticket would only lose the place of the first. */
const ask = (from: Assist, { way }: Of<'ask'>): Assist => {
  if (from.state === 'offered' || isRunning(from)) throw new Refusal('already-helping');
  if (from.state === 'waiting' && from.way.by === 'desk' && way.by === 'desk') throw new Refusal('already-waiting');
  return { state: 'waiting', way };
};

const cancel = (from: Assist): Assist =>
  from.state === 'waiting' || from.state === 'offered' ? { state: 'idle' } : from;

const offer = (from: Assist, event: Of<'offer'>): Assist => {
  if (from.state !== 'waiting') throw new Refusal('ticket-gone');
  return { state: 'offered', way: from.way, offer: event.offer };
};

/** The offer of this id that has no answer yet. */
const openOffer = (from: Assist, offerId: string): Extract<Assist, { state: 'offered' }> => {
  const answered = isRunning(from) && from.session.offer.id === offerId;
  if (answered) throw new Refusal('not-in-this-state');
  if (from.state !== 'offered' || from.offer.id !== offerId) throw new Refusal('no-such-offer');
  return from;
};

/** A ticket keeps its place; a code is spent. */
const withdraw = (from: Assist, { offerId }: Of<'withdraw'>): Assist => {
  const { way } = openOffer(from, offerId);
  return way.by === 'desk' ? { state: 'waiting', way } : { state: 'idle' };
};

const allow = (from: Assist, { offerId, scopes, sessionId, at }: Of<'allow'>): Assist => {
  const { offer: made } = openOffer(from, offerId);
  const granted = narrow(scopes, made.asks);
  const session = { id: sessionId, offer: made, scopes: granted, version: 1, startedAt: at, flags: 0 };
  return { state: 'active', session };
};

const deny = (from: Assist, { offerId }: Of<'deny'>): Assist => {
  openOffer(from, offerId);
  return { state: 'idle' };
};

const running = (from: Assist, sessionId: string): Running => {
  if (!isRunning(from) || from.session.id !== sessionId) throw new Refusal('no-such-session');
  return from;
};

const changeScopes = (from: Assist, { sessionId, scopes, version }: Of<'scopes'>): Assist => {
  const now = running(from, sessionId);
  if (version !== now.session.version + 1) throw new Refusal('stale-version');
  return { ...now, session: { ...now.session, scopes: narrow(scopes, now.session.offer.asks), version } };
};

const pause = (from: Assist, { sessionId, why }: Of<'pause'>): Assist => {
  const { session } = running(from, sessionId);
  return why === null ? { state: 'active', session } : { state: 'paused', session, why };
};

/** Words beyond the limit are no news; that it feels wrong always is. */
const flag = (from: Assist, { sessionId, why }: Of<'flag'>): Assist => {
  const now = running(from, sessionId);
  if (why !== 'words') return now;
  if (now.session.flags >= limits.flagsPerSession) throw new Refusal('too-many-requests');
  return { ...now, session: { ...now.session, flags: now.session.flags + 1 } };
};

const end = (from: Assist, { sessionId, why }: Of<'end'>): Assist => {
  const { session } = running(from, sessionId);
  return { state: 'ended', session, why };
};

/** The one place where a state follows from another. Throws `Refusal` for what is not possible now. */
export const transition = (from: Assist, event: AssistEvent): Assist => {
  switch (event.type) {
    case 'ask':
      return ask(from, event);
    case 'cancel':
      return cancel(from);
    case 'offer':
      return offer(from, event);
    case 'withdraw':
      return withdraw(from, event);
    case 'allow':
      return allow(from, event);
    case 'deny':
      return deny(from, event);
    case 'scopes':
      return changeScopes(from, event);
    case 'pause':
      return pause(from, event);
    case 'flag':
      return flag(from, event);
    case 'end':
      return end(from, event);
  }
};
