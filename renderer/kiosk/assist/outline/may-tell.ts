import type { ActiveSession, AssistSession } from '../session.ts';

/** A host without pictures tells in words; one whose person is still asked for the picture, or did not give it, tells nothing. */
const isWithheld = ({ sharing, captureFailed }: ActiveSession): boolean =>
  sharing === 'asking' || (sharing === 'failed' && captureFailed !== 'unavailable');

/** The outline is for whom the picture is for, and stands still with it; it needs no picture that works. */
export const mayTell = (session: AssistSession): boolean =>
  session.state === 'active' &&
  session.scopes.has('see') &&
  session.paused === null &&
  !session.privateStep &&
  !isWithheld(session);
