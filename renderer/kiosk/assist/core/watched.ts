import { mayTell } from '../outline/may-tell.ts';
import type { AssistSession } from '../session.ts';

/** How a helper knows what is on the screen just now: by its picture, in words alone, or not at all. */
export const watchedBy = (session: AssistSession): 'picture' | 'words' | null => {
  if (session.state !== 'active' || !mayTell(session)) return null;
  if (session.link !== 'up' && session.link !== 'unsteady') return null;
  return session.sharing === 'on' && !session.narrow ? 'picture' : 'words';
};
