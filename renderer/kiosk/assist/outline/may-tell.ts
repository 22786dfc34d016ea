import type { AssistSession } from '../session.ts';

/** The outline is for whom the picture is for, and stands still with it; it needs no picture that works. */
export const mayTell = (session: AssistSession): boolean =>
  session.state === 'active' && session.scopes.has('see') && session.paused === null && !session.privateStep;
