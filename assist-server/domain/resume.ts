import {
  Refusal,
  sessionPaused,
  sessionResumed,
  type ArgsOf,
  type rejoinSession,
  type resumeSession,
  type ResultOf,
} from '../../protocol/index.ts';
import type { Floor, Kiosk } from './floor.ts';
import type { IceServers } from './ice.ts';
import { newId } from './ids.ts';
import { hashOf, isTokenOf, type KeptSession } from './keeper.ts';
import { isRunning, type End, type Session } from './session.ts';
import type { HelperPeer, PeerId } from './terms.ts';

type Shown = { sessionId: string; token: string; next: string };
type Result = ResultOf<typeof resumeSession>;

/** A token that would stay the same would work twice. */
const nextOf = ({ token, next }: Shown): string => {
  if (token === next) throw new Refusal('not-allowed');
  return hashOf(next);
};

/** A link that broke: the other end is told and waits; whoever shows the token of an end takes its place again. Throws `Refusal`. */
export const createResume = ({ floor, iceServers }: { floor: Floor; iceServers: IceServers }) => {
  const find = ({ sessionId, token }: Shown, end: End): { kiosk: Kiosk; session: Session } => {
    const kiosk = floor.kiosks().find(({ assist }) => isRunning(assist) && assist.session.id === sessionId);
    if (!kiosk || !isRunning(kiosk.assist)) throw new Refusal('no-such-session');
    if (!isTokenOf(token, kiosk.assist.session.tokens[end])) throw new Refusal('not-allowed');
    return { kiosk, session: kiosk.assist.session };
  };

  const goOn = ({ id, language, assist }: Kiosk): Result => {
    if (assist.state !== 'active') return { waiting: true };
    const { id: sessionId, helper, scopes, version, connection } = assist.session;
    floor.journal('session resumed', { session: sessionId });
    const data = { sessionId, language, scopes: [...scopes], version, iceServers: iceServers(), connection };
    for (const end of [helper, id]) floor.tell(end, sessionResumed, data);
    return { waiting: false };
  };

  return {
    /** The line of this end broke without a word. */
    part: (kiosk: Kiosk, end: End): void => {
      if (!isRunning(kiosk.assist)) return;
      const { id: sessionId, helper } = kiosk.assist.session;
      floor.apply(kiosk, { type: 'part', sessionId, end });
      floor.journal('session apart', { session: sessionId });
      floor.tell(end === 'kiosk' ? helper : kiosk.id, sessionPaused, { sessionId, why: 'link' });
    },
    resumeSession: (id: PeerId, args: ArgsOf<typeof resumeSession>): Result => {
      const { kiosk } = find(args, 'kiosk');
      const { sessionId, scopes, version } = args;
      const token = nextOf(args);
      floor.mayBecome(id, kiosk);
      floor.apply(kiosk, { type: 'return', sessionId, token, by: { end: 'kiosk', grant: { scopes, version } } });
      floor.become(id, kiosk);
      return goOn(kiosk);
    },
    rejoinSession: ({ id, account }: HelperPeer, args: ArgsOf<typeof rejoinSession>): Result => {
      const { kiosk, session } = find(args, 'helper');
      const token = nextOf(args);
      if (session.account !== null && session.account !== account?.id) throw new Refusal('sign-in-needed');
      if (floor.helpedBy(id) !== kiosk) floor.mustBeFree(id);
      const { sessionId } = args;
      floor.apply(kiosk, { type: 'return', sessionId, token, by: { end: 'helper', helper: id } });
      if (session.helper !== id) floor.expel(session.helper);
      return goOn(kiosk);
    },
    /** From before a restart: both ends are away, and waited for until `until`. */
    restore: ({ language, ...kept }: KeptSession, until: number): void => {
      const session: Session = { ...kept, offerId: null, helper: newId(), connection: 1, flags: 0 };
      floor.restore({ id: newId(), language, assist: { state: 'apart', session, away: ['kiosk', 'helper'] } }, until);
    },
  };
};
