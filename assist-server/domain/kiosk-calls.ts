import { Refusal, type ArgsOf, type kioskCalls, type ResultOf } from '../../protocol/index.ts';
import { scopesChanged, sessionPaused, signalRelayed } from '../../protocol/index.ts';
import type { Floor, Kiosk } from './floor.ts';
import type { createHandOver } from './hand-over.ts';
import { newId } from './ids.ts';
import { isAway, isRunning, type Session } from './session.ts';
import { isYes, type createStart } from './start.ts';
import type { PeerId } from './terms.ts';

/** What takes part in the life of a session; coming back to one is `createResume`'s. */
type Calls = Omit<typeof kioskCalls, 'resumeSession'>;
type Args<Name extends keyof Calls> = ArgsOf<Calls[Name]>;
type Result<Name extends keyof Calls> = ResultOf<Calls[Name]>;

export type KioskDeps = {
  floor: Floor;
  start: ReturnType<typeof createStart>;
  handOver: Pick<ReturnType<typeof createHandOver>, 'answer'>;
  desk: { hours: string; phone: string };
};

const flagged = { words: 'session flagged: words', 'felt-wrong': 'session flagged: felt wrong' } as const;

/** What a kiosk may do, each as one call of the contract. Throws `Refusal`. */
export const createKioskCalls = ({ floor, start, handOver, desk }: KioskDeps) => {
  /** The helper at the other end of this kiosk's session; a stranger's id, however right, reaches nobody. */
  const sessionOf = (kiosk: Kiosk, sessionId: string): Session => {
    const { assist } = kiosk;
    if (isRunning(assist) && assist.session.id === sessionId) return assist.session;
    if (assist.state === 'ended' && assist.session.id === sessionId) throw new Refusal('peer-gone');
    throw new Refusal('no-such-session');
  };

  return {
    createCode: (id: PeerId): Result<'createCode'> => {
      floor.apply(floor.kioskOf(id), { type: 'ask', way: { by: 'code' } });
      return floor.codes.issue(id);
    },
    deskStatus: (): Result<'deskStatus'> => {
      const onDuty = floor.desk.duty.count();
      return { open: onDuty > 0, onDuty, ...desk };
    },
    joinQueue: (id: PeerId, { skills, beside }: Args<'joinQueue'>): Result<'joinQueue'> => {
      if (floor.desk.duty.count() === 0) throw new Refusal('desk-closed');
      const kiosk = floor.kioskOf(id);
      const ticket = { id: newId(), kiosk: id, language: kiosk.language, skills, since: floor.clock.now(), beside };
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
    answerOffer: (id: PeerId, answer: Args<'answerOffer'>): Result<'answerOffer'> => {
      const { offerId, scopes, why } = answer;
      const kiosk = floor.kioskOf(id);
      if (handOver.answer(kiosk, answer)) return {};
      const { assist } = kiosk;
      if (assist.state === 'offered' && assist.offer.id === offerId && isYes(assist.offer, why, scopes)) {
        start(kiosk, assist.offer, answer);
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
      floor.tell(session.helper, scopesChanged, { sessionId, scopes: [...session.scopes], version });
      return {};
    },
    setPaused: (id: PeerId, { sessionId, why }: Args<'setPaused'>): Result<'setPaused'> => {
      if (why === 'link') throw new Refusal('not-allowed');
      const kiosk = floor.kioskOf(id);
      floor.apply(kiosk, { type: 'pause', sessionId, why });
      // Who is away, or waits for the other, hears it when both are back.
      if (isRunning(kiosk.assist) && kiosk.assist.state !== 'apart')
        floor.tell(kiosk.assist.session.helper, sessionPaused, { sessionId, why });
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
    sendSignal: (id: PeerId, { sessionId, signal, connection = 1 }: Args<'sendSignal'>): Result<'sendSignal'> => {
      const kiosk = floor.kioskOf(id);
      const { helper, connection: inForce } = sessionOf(kiosk, sessionId);
      if (isAway(kiosk.assist, 'helper') || connection !== inForce) throw new Refusal('peer-gone');
      floor.tell(helper, signalRelayed, { sessionId, signal });
      return {};
    },
    endSession: (id: PeerId, { sessionId }: Args<'endSession'>): Result<'endSession'> => {
      floor.endSession(floor.kioskOf(id), sessionId, 'person-ended');
      return {};
    },
  };
};
