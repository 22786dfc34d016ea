import { Refusal, type ArgsOf, type IceServer, type kioskCalls, type ResultOf } from '../../protocol/index.ts';
import { scopesChanged, sessionPaused, sessionStarted, signalRelayed, type Scope } from '../../protocol/index.ts';
import type { Floor, Kiosk } from './floor.ts';
import { newId } from './ids.ts';
import { isRunning, narrow, type Session } from './session.ts';
import type { PeerId } from './terms.ts';

type Calls = typeof kioskCalls;
type Args<Name extends keyof Calls> = ArgsOf<Calls[Name]>;
type Result<Name extends keyof Calls> = ResultOf<Calls[Name]>;

export type KioskDeps = { floor: Floor; iceServers: readonly IceServer[]; desk: { hours: string; phone: string } };

const flagged = { words: 'session flagged: words', 'felt-wrong': 'session flagged: felt wrong' } as const;

/** What a kiosk may do, each as one call of the contract. Throws `Refusal`. */
export const createKioskCalls = ({ floor, iceServers, desk }: KioskDeps) => {
  /** The helper at the other end of this kiosk's session; a stranger's id, however right, reaches nobody. */
  const sessionOf = (kiosk: Kiosk, sessionId: string): Session => {
    const { assist } = kiosk;
    if (isRunning(assist) && assist.session.id === sessionId) return assist.session;
    if (assist.state === 'ended' && assist.session.id === sessionId) throw new Refusal('peer-gone');
    throw new Refusal('no-such-session');
  };

  const tellStarted = (kiosk: Kiosk, { id, offer, scopes, version }: Session): void => {
    floor.journal('session started', { session: id, kiosk: kiosk.id, helper: offer.helper });
    for (const end of [kiosk.id, offer.helper])
      floor.tell(end, sessionStarted, {
        sessionId: id,
        helper: offer.card,
        language: kiosk.language,
        scopes: [...scopes],
        version,
        iceServers: [...iceServers],
        resumeToken: newId(),
      });
  };

  /** Only a clear Yes is one: the word and at least one scope that was asked for. */
  const isYes = (kiosk: Kiosk, why: string, scopes: readonly Scope[]): boolean =>
    why === 'allowed' && kiosk.assist.state === 'offered' && narrow(scopes, kiosk.assist.offer.asks).length > 0;

  return {
    createCode: (id: PeerId): Result<'createCode'> => {
      floor.apply(floor.kioskOf(id), { type: 'ask', way: { by: 'code' } });
      return floor.codes.issue(id);
    },
    deskStatus: (): Result<'deskStatus'> => {
      const onDuty = floor.desk.duty.count();
      return { open: onDuty > 0, onDuty, ...desk };
    },
    joinQueue: (id: PeerId, { skills }: Args<'joinQueue'>): Result<'joinQueue'> => {
      if (floor.desk.duty.count() === 0) throw new Refusal('desk-closed');
      const kiosk = floor.kioskOf(id);
      const ticket = { id: newId(), kiosk: id, language: kiosk.language, skills, since: floor.clock.now() };
      floor.apply(kiosk, { type: 'ask', way: { by: 'desk', ticket } });
      return { ticket: ticket.id, ...floor.desk.placeOf(ticket) };
    },
    cancelHelp: (id: PeerId): Result<'cancelHelp'> => {
      const kiosk = floor.kioskOf(id);
      const { assist } = kiosk;
      floor.apply(kiosk, { type: 'cancel' });
      if (assist.state === 'offered') floor.closeOffer(assist.offer, 'cancelled');
      return {};
    },
    answerOffer: (id: PeerId, { offerId, scopes, why }: Args<'answerOffer'>): Result<'answerOffer'> => {
      const kiosk = floor.kioskOf(id);
      const { assist } = kiosk;
      if (isYes(kiosk, why, scopes)) {
        floor.apply(kiosk, { type: 'allow', offerId, scopes, sessionId: newId(), at: floor.clock.now() });
        if (kiosk.assist.state === 'active') tellStarted(kiosk, kiosk.assist.session);
        return {};
      }
      floor.apply(kiosk, { type: 'deny', offerId });
      if (assist.state === 'offered') floor.closeOffer(assist.offer, why === 'no-answer' ? 'no-answer' : 'refused');
      return {};
    },
    setScopes: (id: PeerId, { sessionId, scopes, version }: Args<'setScopes'>): Result<'setScopes'> => {
      const kiosk = floor.kioskOf(id);
      floor.apply(kiosk, { type: 'scopes', sessionId, scopes, version });
      if (!isRunning(kiosk.assist)) return {};
      const { session } = kiosk.assist;
      floor.tell(session.offer.helper, scopesChanged, { sessionId, scopes: [...session.scopes], version });
      return {};
    },
    setPaused: (id: PeerId, { sessionId, why }: Args<'setPaused'>): Result<'setPaused'> => {
      if (why === 'link') throw new Refusal('not-allowed');
      const kiosk = floor.kioskOf(id);
      floor.apply(kiosk, { type: 'pause', sessionId, why });
      if (isRunning(kiosk.assist)) floor.tell(kiosk.assist.session.offer.helper, sessionPaused, { sessionId, why });
      return {};
    },
    flagSession: (id: PeerId, { sessionId, why }: Args<'flagSession'>): Result<'flagSession'> => {
      const kiosk = floor.kioskOf(id);
      floor.apply(kiosk, { type: 'flag', sessionId, why });
      floor.flags.count(why);
      floor.journal(flagged[why], { session: sessionId });
      if (why === 'felt-wrong') floor.endSession(kiosk, sessionId, 'person-ended');
      return {};
    },
    sendSignal: (id: PeerId, { sessionId, signal }: Args<'sendSignal'>): Result<'sendSignal'> => {
      const { offer } = sessionOf(floor.kioskOf(id), sessionId);
      floor.tell(offer.helper, signalRelayed, { sessionId, signal });
      return {};
    },
    endSession: (id: PeerId, { sessionId }: Args<'endSession'>): Result<'endSession'> => {
      floor.endSession(floor.kioskOf(id), sessionId, 'person-ended');
      return {};
    },
  };
};
