import type { ActiveSession } from '../session.ts';

/** Drawn over the page without being part of it: the ring, the pointer, the frame. */
export const OVERLAY = 'data-overlay';
/** Parts of the kiosk that no helper may send a person to: the consent question, the buttons of help itself. */
export const noPoint = '[data-no-point], [data-node^="assist."]';

/** A click needs the picture that it goes into; a line of the outline needs only that it may be known. */
export const mayPoint = (session: ActiveSession | null): boolean =>
  session !== null && session.scopes.has('point') && session.scopes.has('see');

/** What is not seen cannot be aimed at. */
export const hasPicture = (session: ActiveSession | null): boolean => session?.sharing === 'on' && !session.narrow;
