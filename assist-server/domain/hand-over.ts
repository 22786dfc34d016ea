import {
  handOverMoved,
  limits,
  mostScopes,
  offerMade,
  offerWithdrawn,
  Refusal,
  sessionEnded,
  type ArgsOf,
  type answerOffer,
  type EndReason,
  type handOver,
} from '../../protocol/index.ts';
import type { Floor, Kiosk } from './floor.ts';
import { newId } from './ids.ts';
import { isRunning, type Assist, type Offer, type Session } from './session.ts';
import { isYes, type createStart } from './start.ts';
import type { HelperPeer, PeerId } from './terms.ts';

/** What stands of one session's hand-over: nothing, a place before the line of the desk, or a colleague about whom the person is asked. */
type Now = { is: 'off' } | { is: 'waiting'; ticket: string } | { is: 'asking'; ticket: string; offer: Offer };
type Passing = {
  kiosk: Kiosk;
  sessionId: string;
  helper: PeerId;
  /** As her colleagues know her. */
  name: string;
  /** How often the person was asked in this session. */
  asked: number;
  now: Now;
  /** Stops the server's own bound on the question. */
  stopTimer: () => void;
};

const off = { is: 'off' } as const;

/**
 * A helper of the desk gives her session to a colleague. It stands before the desk's line; whoever on duty takes it asks the person
 * as any helper does. Her Yes begins a session of its own and ends the old one for the old helper; anything else leaves all as it
 * was. Throws `Refusal`.
 */
export const createHandOver = (floor: Floor, start: ReturnType<typeof createStart>) => {
  const sessions = new Map<string, Passing>();
  const find = (is: (now: Now) => boolean): Passing | undefined => [...sessions.values()].find(({ now }) => is(now));

  const sessionOf = ({ assist }: Kiosk, sessionId: string): Session => {
    if (!isRunning(assist) || assist.session.id !== sessionId) throw new Refusal('no-such-session');
    return assist.session;
  };
  const leave = ({ now, stopTimer }: Passing): void => {
    stopTimer();
    if (now.is === 'asking') floor.asking.delete(now.offer.helper);
    if (now.is === 'waiting') floor.desk.unpass(now.ticket);
  };
  /** Every change goes through here: the desk's list, who is busy, and the server's own bound follow. */
  const move = (passing: Passing, now: Now): void => {
    leave(passing);
    passing.now = now;
    const { kiosk, sessionId, name: from } = passing;
    if (now.is === 'asking') {
      floor.asking.add(now.offer.helper);
      passing.stopTimer = floor.clock.after(limits.offerLifeMs, () => stopAsking(passing, off, 'no-answer'));
    }
    if (now.is === 'waiting') {
      const { startedAt: since } = sessionOf(kiosk, sessionId);
      floor.desk.pass({ ticket: now.ticket, language: kiosk.language, since, from });
    }
  };
  const tellHelper = ({ sessionId, helper, now }: Passing, why: EndReason | null = null): void =>
    floor.tell(helper, handOverMoved, {
      ...{ sessionId, now: now.is, why },
      colleague: now.is === 'asking' ? now.offer.card.name : null,
    });
  /** The colleague's question is over without a Yes. The kiosk is told where it was not the one to say so. */
  const stopAsking = (passing: Passing, next: Now, why: EndReason, byKiosk = false): void => {
    const { now, kiosk } = passing;
    if (now.is !== 'asking') return;
    move(passing, next);
    floor.closeOffer(now.offer, why);
    if (!byKiosk) floor.tell(kiosk.id, offerWithdrawn, { offerId: now.offer.id });
    tellHelper(passing, next.is === 'off' ? why : null);
  };
  const stop = (passing: Passing): void => {
    if (passing.now.is === 'asking') return stopAsking(passing, off, 'cancelled');
    move(passing, off);
    tellHelper(passing);
  };

  /** A session that is over, that stands apart, or whose helper sits at another line: nothing is handed over any more. */
  const follow = (kiosk: Kiosk, from: Assist): void => {
    const passing = isRunning(from) ? sessions.get(from.session.id) : undefined;
    if (!passing) return;
    const { assist } = kiosk;
    const runs = isRunning(assist) && assist.session.id === passing.sessionId;
    if (runs && assist.state !== 'apart' && assist.session.helper === passing.helper) return;
    if (passing.now.is !== 'off') stop(passing);
    if (!runs) sessions.delete(passing.sessionId);
    else passing.helper = assist.session.helper;
  };
  floor.follow(follow);

  const passingOf = (kiosk: Kiosk, { id: sessionId, helper }: Session, name: string): Passing => {
    const known = sessions.get(sessionId);
    if (known) return known;
    const passing: Passing = { kiosk, sessionId, helper, name, asked: 0, now: off, stopTimer: () => {} };
    sessions.set(sessionId, passing);
    return passing;
  };
  const begin = (passing: Passing, account: string): void => {
    if (floor.desk.duty.countBut(account) === 0) throw new Refusal('desk-closed');
    if (passing.asked >= limits.handOversAsked) throw new Refusal('too-many-requests');
    move(passing, { is: 'waiting', ticket: newId() });
    tellHelper(passing);
  };

  return {
    handOver: ({ id, account }: HelperPeer, { sessionId, on }: ArgsOf<typeof handOver>): Record<string, never> => {
      const kiosk = floor.helpedBy(id);
      if (!kiosk) throw new Refusal('no-such-session');
      const session = sessionOf(kiosk, sessionId);
      if (!account || session.account !== account.id) throw new Refusal('sign-in-needed');
      if (kiosk.assist.state === 'apart') throw new Refusal('peer-gone');
      const passing = passingOf(kiosk, session, account.name);
      if (on && passing.now.is === 'off') begin(passing, account.id);
      else if (!on && passing.now.is !== 'off') stop(passing);
      // A console that made its connection anew may have forgotten how it stands.
      else tellHelper(passing);
      return {};
    },
    /** A colleague takes up what stands before the line; null: there is no such ticket here. */
    claim: ({ id: helper, account }: HelperPeer, ticket: string): { offerId: string } | null => {
      const passing = find((now) => now.is === 'waiting' && now.ticket === ticket);
      if (!passing || !account) return null;
      const asks = mostScopes.desk;
      const card = { name: account.name, kind: 'desk' as const };
      const offer: Offer = { id: newId(), helper, card, account: account.id, asks };
      passing.asked += 1;
      move(passing, { is: 'asking', ticket, offer });
      floor.journal('offer made', { offer: offer.id, kiosk: passing.kiosk.id, helper });
      floor.tell(passing.kiosk.id, offerMade, { offerId: offer.id, helper: card, asks: [...asks] });
      tellHelper(passing);
      return { offerId: offer.id };
    },
    /** The colleague thinks better of it, or is gone: it stands before the line again. Says whether there was anything. */
    withdraw: (helper: PeerId, offerId: string | null = null): boolean => {
      const passing = find(
        (now) => now.is === 'asking' && now.offer.helper === helper && (offerId ?? now.offer.id) === now.offer.id,
      );
      if (passing?.now.is !== 'asking') return false;
      stopAsking(passing, { is: 'waiting', ticket: newId() }, 'cancelled');
      return true;
    },
    /** The person's answer; says whether it was about a colleague. */
    answer: (kiosk: Kiosk, answer: ArgsOf<typeof answerOffer>): boolean => {
      const { offerId, scopes, why } = answer;
      const passing = find((now) => now.is === 'asking' && now.offer.id === offerId);
      if (passing?.now.is !== 'asking' || passing.kiosk !== kiosk) return false;
      const { offer } = passing.now;
      const { helper, sessionId } = passing;
      if (!isYes(offer, why, scopes)) {
        stopAsking(passing, off, why === 'no-answer' ? 'no-answer' : 'refused', true);
        return true;
      }
      move(passing, off);
      sessions.delete(sessionId);
      floor.journal('session handed over', { session: sessionId, from: helper, to: offer.helper });
      // First the old helper is out, then the new one comes in.
      floor.tell(helper, sessionEnded, { sessionId, why: 'handed-over' });
      start(kiosk, offer, answer, sessionId);
      return true;
    },
  };
};
