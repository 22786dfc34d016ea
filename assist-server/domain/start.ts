import { sessionStarted, type answerOffer, type ArgsOf, type Scope } from '../../protocol/index.ts';
import type { Floor, Kiosk } from './floor.ts';
import type { IceServers } from './ice.ts';
import { newId } from './ids.ts';
import { hashOf } from './keeper.ts';
import { isRunning, narrow, type Offer } from './session.ts';

/** What she allowed, and the token that the kiosk made for itself. */
type Yes = Pick<ArgsOf<typeof answerOffer>, 'scopes' | 'token'>;

/** Only a clear Yes is one: the word and at least one scope that was asked for. */
export const isYes = ({ asks }: Offer, why: string, scopes: readonly Scope[]): boolean =>
  why === 'allowed' && narrow(scopes, asks).length > 0;

/**
 * The person said Yes to this offer: a session begins, with an id and tokens of its own, so that nothing of an earlier one is good
 * for it. Its id is the offer's and `token` the kiosk's: a kiosk whose line breaks in this moment finds its way in all the same.
 * `over`: the session that it takes the place of. Throws `Refusal`.
 */
export const createStart =
  ({ floor, iceServers }: { floor: Floor; iceServers: IceServers }) =>
  (kiosk: Kiosk, offer: Offer, { scopes, token: forKiosk = newId() }: Yes, over: string | null = null): void => {
    const [sessionId, forHelper] = [offer.id, newId()];
    const tokens = { kiosk: hashOf(forKiosk), helper: hashOf(forHelper) };
    const granted = { scopes, sessionId, at: floor.clock.now(), tokens };
    if (over === null) floor.apply(kiosk, { type: 'allow', offerId: offer.id, ...granted });
    else floor.apply(kiosk, { type: 'take-over', over, offer, ...granted });
    if (!isRunning(kiosk.assist)) return;
    floor.journal('session started', { session: sessionId, kiosk: kiosk.id, helper: offer.helper });
    const { session } = kiosk.assist;
    const started = {
      ...{ sessionId, helper: offer.card, language: kiosk.language },
      ...{ scopes: [...session.scopes], version: session.version, iceServers: iceServers() },
    };
    floor.tell(kiosk.id, sessionStarted, { ...started, resumeToken: forKiosk });
    floor.tell(offer.helper, sessionStarted, { ...started, resumeToken: forHelper });
  };
