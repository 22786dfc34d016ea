import type { ProposedAction } from '../../../protocol/index.ts';
import { canPropose, type Meant, type Proposed, type Session } from './session-state.ts';

/** What the helper sees of the line that this is about. */
export const meantBy = ({ outline, view }: Session, action: ProposedAction): Meant | null => {
  const line = 'node' in action ? outline?.nodes.get(action.node) : undefined;
  return line && view ? { place: view.place, role: line.role, name: line.name } : null;
};

/** The line broke: what had no answer is held until both are back. */
export const held = (proposed: Proposed | null): Proposed | null =>
  proposed?.state === 'sending' || proposed?.state === 'asking' ? { ...proposed, state: 'held' } : proposed;

/** Whether it would still be the same suggestion: the very thing, called the same, on the same screen. */
export const stillFits = (session: Session, { action, meant }: Proposed): boolean => {
  if (!canPropose(session)) return false;
  if (!('node' in action)) return session.view !== null;
  const now = meantBy(session, action);
  return (
    meant !== null && now !== null && now.place === meant.place && now.role === meant.role && now.name === meant.name
  );
};
