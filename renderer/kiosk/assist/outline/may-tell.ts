import { pausesSharing } from '../../privacy/marks.ts';
import type { ActiveSession, AssistSession } from '../session.ts';

/** There is no picture, and not because she kept it back: a host without pictures, or one that must ask her for it once more. */
export const goesOnInWords = ({ sharing, captureFailed }: ActiveSession): boolean =>
  sharing === 'failed' && (captureFailed === 'unavailable' || captureFailed === 'press-again');

/** Whose person is still asked for the picture, or did not give it, tells nothing. */
const isWithheld = (session: ActiveSession): boolean =>
  session.sharing === 'asking' || (session.sharing === 'failed' && !goesOnInWords(session));

/** The outline is for whom the picture is for, and stands still with it; it needs no picture that works. */
export const mayTell = (session: AssistSession): boolean =>
  session.state === 'active' &&
  session.scopes.has('see') &&
  session.paused === null &&
  !session.privateStep &&
  !isWithheld(session);

/** The same for what stands on the page now: the reader speaks of a new step in the turn in which the session has yet to hear of it. */
export const mayTellOf = (session: AssistSession, page: ParentNode): boolean =>
  mayTell(session) && !pausesSharing(page);
