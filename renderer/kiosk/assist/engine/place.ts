import type { Answer, ArgsOf, Language, resumeSession } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { AGAIN_MS, passing } from '../../../shared/socket/passing.ts';
import { showToken, type Tokens } from '../../../shared/socket/show-token.ts';
import type { Readable } from '../../../shared/store.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import type { AssistEvent } from '../core/events.ts';
import { waitsForHer } from '../core/lost.ts';
import type { ActiveSession, AssistSession } from '../session.ts';

export type PlaceDeps = {
  bridge: Pick<Bridge, 'keptHelp' | 'keepHelp'>;
  clock: Clock;
  session: Readable<AssistSession>;
  language: () => Language;
  dispatch: (event: AssistEvent) => void;
  /** Asks the server by a line that lives, a new one where there is none. */
  resume: (place: ArgsOf<typeof resumeSession>) => Promise<Answer<unknown>>;
};

/** The kiosk's place in its session: what it comes back with, held for the page after this one too. */
export type Place = {
  hold(token: string): void;
  /** Tries until the place is taken again, or gone, or the session over. */
  comeBack(sessionId: string): void;
  close(): void;
};

export const createPlace = ({ bridge, clock, session, language, dispatch, resume }: PlaceDeps): Place => {
  let tokens: Tokens = bridge.keptHelp?.tokens ?? [];
  let busy = false;
  let last = '';

  const active = (): ActiveSession | null => {
    const now = session.get();
    return now.state === 'active' ? now : null;
  };
  const keep = (): void => {
    const now = active();
    if (!now || tokens.length === 0) return;
    const { sessionId, helper, allowed, scopes, version, microphone } = now;
    const kept = {
      ...{ muted: microphone === 'muted', hidden: waitsForHer(now) },
      ...{ sessionId, helper, version, language: language(), tokens: [...tokens] },
      ...{ allowed: [...allowed], scopes: [...scopes], soFar: { shown: now.wasShown } },
    };
    if (last === JSON.stringify(kept)) return;
    last = JSON.stringify(kept);
    bridge.keepHelp(kept);
  };
  const holdAll = (held: Tokens): void => {
    tokens = held;
    keep();
  };
  const stop = session.subscribe(keep);

  const offline = (sessionId: string): ActiveSession | null => {
    const now = active();
    return now?.sessionId === sessionId && now.link === 'offline' ? now : null;
  };
  const once = async (sessionId: string): Promise<void> => {
    const answer = await showToken(tokens, holdAll, (token, next) => {
      const now = active();
      const grant = { scopes: [...(now?.scopes ?? [])], version: now?.version ?? 1 };
      return resume({ sessionId, token, next, ...grant });
    });
    if (!offline(sessionId)) return;
    if (answer.ok) dispatch({ type: 'returned' });
    else if (!passing.has(answer.refusal)) dispatch({ type: 'link-given-up' });
    else await new Promise<void>((resolve) => void clock.after(AGAIN_MS, resolve));
  };

  return {
    hold: (token) => holdAll([token]),
    comeBack: async (sessionId) => {
      if (busy) return;
      busy = true;
      while (offline(sessionId)) await once(sessionId);
      busy = false;
    },
    close: () => {
      stop();
      tokens = [];
      bridge.keepHelp(null);
    },
  };
};
