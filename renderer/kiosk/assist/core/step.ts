import type { HelperCard } from '../../../../protocol/index.ts';
import type { ActiveSession, AssistSession, Ending } from '../session.ts';
import type { AssistEffect } from './events.ts';

export type Step = { session: AssistSession; effects: readonly AssistEffect[] };

export const idle: AssistSession = { state: 'idle' };
/** Nothing changes: this event has no meaning here. */
export const stay = (session: AssistSession): Step => ({ session, effects: [] });
export const only = (session: AssistSession, ...effects: AssistEffect[]): Step => ({ session, effects });
/** Over, and why; whatever is to be said first goes before leaving. */
export const ended = (why: Ending, helper: HelperCard | null, ...before: AssistEffect[]): Step =>
  only({ state: 'ended', why, helper }, ...before, { do: 'leave' });

/** One step after another, while the session goes on. */
export const andThen = (first: Step, next: (session: ActiveSession) => Step): Step => {
  if (first.session.state !== 'active') return first;
  const second = next(first.session);
  return { session: second.session, effects: [...first.effects, ...second.effects] };
};
