import { sessionStarted, type IceServer, type Scope } from '../../protocol/index.ts';
import type { Floor, Kiosk } from './floor.ts';
import { newId } from './ids.ts';
import { hashOf } from './keeper.ts';
import { isRunning, narrow, type Offer } from './session.ts';

/** Only a clear Yes is one: the word and at least one scope that was asked for. */
export const isYes = ({ asks }: Offer, why: string, scopes: readonly Scope[]): boolean =>
  why === 'allowed' && narrow(scopes, asks).length > 0;

/**
 * The person said Yes to this offer: a session begins, with ids and tokens of its own, so that nothing of an earlier one is good
 * for it. `over`: the session that it takes the place of. Throws `Refusal`.
 */
export const createStart =
  ({ floor, iceServers }: { floor: Floor; iceServers: readonly IceServer[] }) =>
  (kiosk: Kiosk, offer: Offer, scopes: readonly Scope[], over: string | null = null): void => {
    const [sessionId, forKiosk, forHelper] = [newId(), newId(), newId()];
    const tokens = { kiosk: hashOf(forKiosk), helper: hashOf(forHelper) };
    const granted = { scopes, sessionId, at: floor.clock.now(), tokens };
    if (over === null) floor.apply(kiosk, { type: 'allow', offerId: offer.id, ...granted });
    else floor.apply(kiosk, { type: 'take-over', over, offer, ...granted });
    if (!isRunning(kiosk.assist)) return;
    floor.journal('session started', { session: sessionId, kiosk: kiosk.id, helper: offer.helper });
    const { session } = kiosk.assist;
    const started = {
      ...{ sessionId, helper: offer.card, language: kiosk.language },
      ...{ scopes: [...session.scopes], version: session.version, iceServers: [...iceServers] },
    };
    floor.tell(kiosk.id, sessionStarted, { ...started, resumeToken: forKiosk });
    floor.tell(offer.helper, sessionStarted, { ...started, resumeToken: forHelper });
  };
