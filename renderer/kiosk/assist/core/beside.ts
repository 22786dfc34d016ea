import { besideScopes, type Scope } from '../../../../protocol/index.ts';
import type { ActiveSession, AssistSession } from '../session.ts';
import type { AssistEvent, Stopped } from './events.ts';
import { waitsForHer } from './lost.ts';

const cut = (scopes: readonly Scope[]): Scope[] => scopes.filter((scope) => besideScopes.includes(scope));

/** One hand at a time: whoever comes beside a helper sees and talks, whatever a server asks for or was kept. */
export const cutToBeside = (event: AssistEvent): AssistEvent => {
  if (event.type === 'offer-made') return { ...event, asks: cut(event.asks) };
  if (event.type !== 'recalled') return event;
  const { kept } = event;
  return { ...event, kept: { ...kept, allowed: cut(kept.allowed), scopes: cut(kept.scopes) } };
};

/** What she has stopped for the one helper is stopped for the other, who only comes. */
const stoppedFor = (other: ActiveSession): Stopped => ({
  muted: other.scopes.has('talk') && other.microphone === 'muted',
  hidden: waitsForHer(other),
});

/** What an event of one seat is, with somebody in the other one. */
export const besideAnother = (event: AssistEvent, other: AssistSession): AssistEvent => {
  if (other.state !== 'active') return event;
  if (event.type === 'session-started' || event.type === 'session-resumed')
    return { ...event, stopped: stoppedFor(other) };
  return event.type === 'asked-for-desk' ? { ...event, beside: other.helper.kind } : event;
};
