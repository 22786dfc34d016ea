import {
  limits,
  Refusal,
  type EndReason,
  type FlagReason,
  type HelperCard,
  type PauseReason,
  type Scope,
} from '../../protocol/index.ts';
import type { KeptSession } from './keeper.ts';
import type { Ticket } from './queue.ts';
import type { PeerId } from './terms.ts';

/** How the person asked for help: a code that she reads to somebody, or a ticket of the desk. */
export type Way = { by: 'code' } | { by: 'desk'; ticket: Ticket };

/** A helper who wants to be let in. `asks` is the most that the person can grant. */
export type Offer = {
  id: string;
  helper: PeerId;
  card: HelperCard;
  /** Of staff; null for a helper by code. */
  account: string | null;
  asks: readonly Scope[];
};

/** The two ends of a session. */
export type End = 'kiosk' | 'helper';

/** `version` numbers the consent, from 1; the kiosk counts, the server checks that it counts by one. */
export type Session = Omit<KeptSession, 'language'> & {
  /** The offer that it came of; null for one from before a restart. */
  offerId: string | null;
  helper: PeerId;
  /** Which peer connection of it is the one in force, from 1. */
  connection: number;
  /** How often the kiosk warned of the helper's words. */
  flags: number;
};

/** What a kiosk's request for help is doing, as the server sees it. A state carries only what that state has. */
export type Assist =
  | { state: 'idle' }
  | { state: 'waiting'; way: Way }
  | { state: 'offered'; way: Way; offer: Offer }
  | { state: 'active'; session: Session }
  | { state: 'paused'; session: Session; why: Exclude<PauseReason, 'link'> }
  /** The link of one end broke, or of both: they are waited for (on the wire: paused by `link`). */
  | { state: 'apart'; session: Session; away: readonly End[] }
  | { state: 'ended'; session: Session; why: EndReason };

/** A Yes: what was granted, and the session that begins with it. `at`: milliseconds since the epoch. */
export type Granted = { scopes: readonly Scope[]; sessionId: string; at: number; tokens: Session['tokens'] };

export type AssistEvent =
  | { type: 'ask'; way: Way }
  | { type: 'cancel' }
  | { type: 'offer'; offer: Offer }
  | { type: 'withdraw'; offerId: string }
  | ({ type: 'allow'; offerId: string } & Granted)
  /** A colleague takes the place of the helper in the session `over`. */
  | ({ type: 'take-over'; over: string; offer: Offer } & Granted)
  | { type: 'deny'; offerId: string }
  | { type: 'scopes'; sessionId: string; scopes: readonly Scope[]; version: number }
  | { type: 'pause'; sessionId: string; why: Exclude<PauseReason, 'link'> | null }
  | { type: 'part'; sessionId: string; end: End }
  | { type: 'return'; sessionId: string; token: string; by: Returning }
  | { type: 'flag'; sessionId: string; why: FlagReason }
  | { type: 'end'; sessionId: string; why: EndReason };

export type Grant = { scopes: readonly Scope[]; version: number };

/** Who comes back: a helper on her new line, or a kiosk with what it says is in force. `token`, beside it, is the hash of the next one. */
export type Returning = { end: 'helper'; helper: PeerId } | { end: 'kiosk'; grant: Grant };

type Of<T extends AssistEvent['type']> = Extract<AssistEvent, { type: T }>;
type Running = Extract<Assist, { state: 'active' | 'paused' | 'apart' }>;

export const isRunning = (assist: Assist): assist is Running =>
  assist.state === 'active' || assist.state === 'paused' || assist.state === 'apart';

export const isAway = (assist: Assist, end: End): boolean => assist.state === 'apart' && assist.away.includes(end);

/** The helper who is bound to this request: asking, or in its session and there. */
export const helperOf = (assist: Assist): PeerId | null => {
  if (assist.state === 'offered') return assist.offer.helper;
  return isRunning(assist) && !isAway(assist, 'helper') ? assist.session.helper : null;
};

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
  const answered = isRunning(from) && from.session.offerId === offerId;
  if (answered) throw new Refusal('not-in-this-state');
  if (from.state !== 'offered' || from.offer.id !== offerId) throw new Refusal('no-such-offer');
  return from;
};

/** A ticket keeps its place; a code is spent. */
const withdraw = (from: Assist, { offerId }: Of<'withdraw'>): Assist => {
  const { way } = openOffer(from, offerId);
  return way.by === 'desk' ? { state: 'waiting', way } : { state: 'idle' };
};

/** What begins with a Yes. */
const begun = (yes: Offer, { scopes, sessionId, at, tokens }: Granted): Extract<Assist, { state: 'active' }> => {
  const { id: offerId, helper, account, asks } = yes;
  const granted = { scopes: narrow(scopes, asks), version: 1 };
  const session = { id: sessionId, offerId, helper, account, asks, ...granted, startedAt: at, tokens };
  return { state: 'active', session: { ...session, connection: 1, flags: 0 } };
};

const allow = (from: Assist, event: Of<'allow'>): Assist => begun(openOffer(from, event.offerId).offer, event);

/** Nothing of the old session goes over into the new one: its id, its tokens and its grant are worth nothing any more. */
const takeOver = (from: Assist, event: Of<'take-over'>): Assist => {
  running(from, event.over);
  return begun(event.offer, event);
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
  return { ...now, session: { ...now.session, scopes: narrow(scopes, now.session.asks), version } };
};

const pause = (from: Assist, { sessionId, why }: Of<'pause'>): Assist => {
  const now = running(from, sessionId);
  // The kiosk tells it again once both are back.
  if (now.state === 'apart') return now;
  const { session } = now;
  return why === null ? { state: 'active', session } : { state: 'paused', session, why };
};

const part = (from: Assist, { sessionId, end: lost }: Of<'part'>): Assist => {
  const now = running(from, sessionId);
  const others = now.state === 'apart' ? now.away.filter((one) => one !== lost) : [];
  return { state: 'apart', session: now.session, away: [...others, lost] };
};

/** A replayed grant is refused; one that says more than its own version did is cut down to that. */
const regrant = (session: Session, { scopes, version }: Grant): Grant => {
  if (version < session.version) throw new Refusal('stale-version');
  return { scopes: narrow(scopes, version === session.version ? session.scopes : session.asks), version };
};

/** Also from a session that stands: an end that makes its connection anew, or whose old line is not yet known to be dead. */
const comeBack = (from: Assist, { sessionId, token, by }: Of<'return'>): Assist => {
  const now = running(from, sessionId);
  const bound = by.end === 'helper' ? { helper: by.helper } : regrant(now.session, by.grant);
  const tokens = { ...now.session.tokens, [by.end]: token };
  const session = { ...now.session, ...bound, tokens, connection: now.session.connection + 1 };
  const away = now.state === 'apart' ? now.away.filter((one) => one !== by.end) : [];
  return away.length > 0 ? { state: 'apart', session, away } : { state: 'active', session };
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
    case 'take-over':
      return takeOver(from, event);
    case 'deny':
      return deny(from, event);
    case 'scopes':
      return changeScopes(from, event);
    case 'pause':
      return pause(from, event);
    case 'part':
      return part(from, event);
    case 'return':
      return comeBack(from, event);
    case 'flag':
      return flag(from, event);
    case 'end':
      return end(from, event);
  }
};
