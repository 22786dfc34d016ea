import { Refusal, type ArgsOf, type helperCalls, type ResultOf } from '../../protocol/index.ts';
import {
  mostScopes,
  offerMade,
  offerWithdrawn,
  queueMoved,
  signalRelayed,
  waitingEnded,
} from '../../protocol/index.ts';
import type { HelperCard } from '../../protocol/index.ts';
import type { Floor, Kiosk } from './floor.ts';
import type { createHandOver } from './hand-over.ts';
import { newId } from './ids.ts';
import { isAway, isRunning, type Session } from './session.ts';
import type { HelperPeer, PeerId } from './terms.ts';

/** What takes part in the life of a session; coming back to one is `createResume`'s, giving one away `createHandOver`'s. */
type Calls = Omit<typeof helperCalls, 'rejoinSession' | 'handOver'>;
type Args<Name extends keyof Calls> = ArgsOf<Calls[Name]>;
type Result<Name extends keyof Calls> = ResultOf<Calls[Name]>;

/** Whom the person will hear of. Without an account it is always `family`, "not staff", whatever the name says. */
const cardOf = ({ account }: HelperPeer, name: string | undefined): HelperCard => {
  if (account) return { name: account.name, kind: 'desk' };
  if (name === undefined) throw new Refusal('sign-in-needed');
  return { name, kind: 'family' };
};

const staff = ({ account }: HelperPeer): NonNullable<HelperPeer['account']> => {
  if (!account) throw new Refusal('sign-in-needed');
  return account;
};

/** What a helper may do, each as one call of the contract. Throws `Refusal`. */
export const createHelperCalls = (
  floor: Floor,
  handOver: Pick<ReturnType<typeof createHandOver>, 'claim' | 'withdraw'>,
) => {
  const makeOffer = (kiosk: Kiosk, { id: helper, account }: HelperPeer, card: HelperCard): { offerId: string } => {
    const asks = mostScopes[card.kind];
    const offer = { id: newId(), helper, card, account: account?.id ?? null, asks };
    floor.apply(kiosk, { type: 'offer', offer });
    floor.journal('offer made', { offer: offer.id, kiosk: kiosk.id, helper });
    floor.tell(kiosk.id, offerMade, { offerId: offer.id, helper: card, asks: [...asks] });
    return { offerId: offer.id };
  };

  /** After an offer that was taken back: her place in line again, or that the code is spent. */
  const tellWhatIsLeft = ({ id, assist }: Kiosk): void => {
    if (assist.state !== 'waiting') floor.tell(id, waitingEnded, { why: 'helper-left' });
    else if (assist.way.by === 'desk')
      floor.tell(id, queueMoved, { ticket: assist.way.ticket.id, ...floor.desk.placeOf(assist.way.ticket) });
  };

  const helped = (helper: PeerId, sessionId: string): { kiosk: Kiosk; session: Session } => {
    const kiosk = floor.helpedBy(helper);
    if (kiosk && isRunning(kiosk.assist) && kiosk.assist.session.id === sessionId)
      return { kiosk, session: kiosk.assist.session };
    throw new Refusal(floor.partedFrom(helper) === sessionId ? 'peer-gone' : 'no-such-session');
  };

  return {
    claimCode: (helper: HelperPeer, { code, name }: Args<'claimCode'>): Result<'claimCode'> => {
      const card = cardOf(helper, name);
      // Before the code is spent: a refusal for another reason must not cost the person her code.
      floor.mustBeFree(helper.id);
      return makeOffer(floor.kioskOf(floor.codes.claim(code)), helper, card);
    },
    watchQueue: (helper: HelperPeer, { onDuty }: Args<'watchQueue'>): Result<'watchQueue'> => {
      // Off works also for somebody whose sign-in has just ended: nobody is held on duty.
      if (!onDuty) floor.desk.duty.off(helper.id);
      const { id } = staff(helper);
      if (!onDuty) return {};
      floor.desk.duty.on(helper.id, id);
      floor.desk.tellList(helper.id);
      return {};
    },
    claimTicket: (helper: HelperPeer, { ticket: id }: Args<'claimTicket'>): Result<'claimTicket'> => {
      const { name } = staff(helper);
      floor.mustBeFree(helper.id);
      const passed = handOver.claim(helper, id);
      if (passed) return passed;
      const ticket = floor.desk.find(id);
      if (!ticket) throw new Refusal('ticket-gone');
      floor.desk.answered(ticket);
      return makeOffer(floor.kioskOf(ticket.kiosk), helper, { name, kind: 'desk' });
    },
    withdrawOffer: (helper: HelperPeer, { offerId }: Args<'withdrawOffer'>): Result<'withdrawOffer'> => {
      if (handOver.withdraw(helper.id, offerId)) return {};
      const kiosk = floor.helpedBy(helper.id);
      if (kiosk?.assist.state !== 'offered') throw new Refusal('no-such-offer');
      floor.apply(kiosk, { type: 'withdraw', offerId });
      floor.journal('offer closed', { offer: offerId });
      floor.tell(kiosk.id, offerWithdrawn, { offerId });
      tellWhatIsLeft(kiosk);
      return {};
    },
    sendSignal: (
      helper: HelperPeer,
      { sessionId, signal, connection = 1 }: Args<'sendSignal'>,
    ): Result<'sendSignal'> => {
      const { kiosk, session } = helped(helper.id, sessionId);
      if (isAway(kiosk.assist, 'kiosk') || connection !== session.connection) throw new Refusal('peer-gone');
      floor.tell(kiosk.id, signalRelayed, { sessionId, signal });
      return {};
    },
    endSession: (helper: HelperPeer, { sessionId }: Args<'endSession'>): Result<'endSession'> => {
      const kiosk = floor.helpedBy(helper.id);
      if (!kiosk) throw new Refusal('no-such-session');
      floor.endSession(kiosk, sessionId, 'helper-ended');
      return {};
    },
  };
};
