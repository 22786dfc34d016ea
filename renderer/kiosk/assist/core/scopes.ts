import type { Scope } from '../../../../protocol/index.ts';
import type { ActiveSession } from '../session.ts';
import type { AssistEvent } from './events.ts';
import { sharingEnds, sharingStarts } from './sharing.ts';
import { andThen, only, stay, type Step } from './step.ts';

/** What is given or taken with each scope. `propose` has nothing to start; an open question goes away by itself (engine/room.ts). */
const applied: Record<Scope, { given: (session: ActiveSession) => Step; taken: (session: ActiveSession) => Step }> = {
  see: {
    given: sharingStarts,
    taken: sharingEnds,
  },
  talk: {
    given: (session) => only(session, { do: 'open-microphone' }),
    taken: (session) => only({ ...session, microphone: 'muted' }, { do: 'close-microphone' }),
  },
  point: { given: (session) => only(session), taken: (session) => only(session, { do: 'stop-pointing' }) },
  propose: { given: (session) => only(session), taken: (session) => only(session) },
};

/** What she takes back while her Yes to a colleague is under way is not what she meant to give that one. */
const without = (next: ActiveSession['next'], taken: readonly Scope[]): ActiveSession['next'] =>
  next?.granted ? { ...next, granted: next.granted.filter((scope) => !taken.includes(scope)) } : next;

const scopesChosen = (session: ActiveSession, chosen: readonly Scope[]): Step => {
  const scopes = new Set(session.allowed.filter((scope) => chosen.includes(scope)));
  const given = [...scopes].filter((scope) => !session.scopes.has(scope));
  const taken = [...session.scopes].filter((scope) => !scopes.has(scope));
  if (given.length + taken.length === 0) return stay(session);
  const { sessionId } = session;
  const version = session.version + 1;
  // First it stops here, then it is told: the other way round would be a promise.
  const changed = [...taken.map((scope) => applied[scope].taken), ...given.map((scope) => applied[scope].given)].reduce(
    andThen,
    only({ ...session, scopes, version, next: without(session.next, taken) }),
  );
  return { ...changed, effects: [...changed.effects, { do: 'tell-scopes', sessionId, scopes: [...scopes], version }] };
};

/** The browser's own button says what the scope says: the picture is taken back. */
const stoppedOutside = (session: ActiveSession): Step =>
  session.sharing === 'on'
    ? scopesChosen(
        session,
        [...session.scopes].filter((scope) => scope !== 'see'),
      )
    : stay(session);

/** What the helper may; null: about something else. */
export const stepScopes = (session: ActiveSession, event: AssistEvent): Step | null => {
  if (event.type === 'scopes-chosen') return scopesChosen(session, event.scopes);
  return event.type === 'sharing-stopped-outside' ? stoppedOutside(session) : null;
};
