import type { ActiveSession } from '../session.ts';

/** A click needs the picture that it goes into; a line of the outline needs only that it may be known. */
export const mayPoint = (session: ActiveSession | null): boolean =>
  session !== null && session.scopes.has('point') && session.scopes.has('see');

/** What is not seen cannot be aimed at. */
export const hasPicture = (session: ActiveSession | null): boolean => session?.sharing === 'on' && !session.narrow;
