import type { Answer, ArgsOf, KeptHelp, Language, resumeSession, SoFar } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { AGAIN_MS, passing } from '../../../shared/socket/passing.ts';
import { showToken, type Tokens } from '../../../shared/socket/show-token.ts';
import type { Readable } from '../../../shared/store.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import type { AssistEvent } from '../core/events.ts';
import type { History } from '../core/history.ts';
import { isLost, waitsForHer } from '../core/lost.ts';
import { soFarOf } from '../core/so-far.ts';
import type { ActiveSession, AssistSession } from '../session.ts';

export type PlaceDeps = {
  bridge: Pick<Bridge, 'keptHelp' | 'keepHelp'>;
  clock: Clock;
  session: Readable<AssistSession>;
  history: Readable<History | null>;
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

/** How often it is kept that the session lives and how long her screen has been seen. */
const KEEP_MS = 5_000;

export const createPlace = (deps: PlaceDeps): Place => {
  const { bridge, clock, session, history, language, dispatch, resume } = deps;
  const active = (): ActiveSession | null => {
    const now = session.get();
    return now.state === 'active' ? now : null;
  };
  const recalled = bridge.keptHelp?.sessionId === active()?.sessionId ? bridge.keptHelp : null;
  let tokens: Tokens = recalled?.tokens ?? [];
  let livedAt = recalled?.soFar.at ?? clock.now();
  let busy = false;
  let last = '';

  const keptOf = (now: ActiveSession, soFar: SoFar): KeptHelp => {
    const { sessionId, helper, allowed, scopes, version, microphone } = now;
    return {
      ...{ muted: microphone === 'muted', hidden: waitsForHer(now) },
      ...{ sessionId, helper, version, language: language(), tokens: [...tokens] },
      ...{ allowed: [...allowed], scopes: [...scopes], soFar },
    };
  };
  /** What time alone changes is kept now and then only (`also`). */
  const keep = (also = false): void => {
    const now = active();
    if (!now || tokens.length === 0) return;
    // Its end is waited for from its loss on, whatever page waits.
    if (!isLost(now)) livedAt = clock.now();
    const timeless = JSON.stringify(keptOf(now, soFarOf(now, history.get(), 0, 0)));
    if (!also && last === timeless) return;
    last = timeless;
    bridge.keepHelp(keptOf(now, soFarOf(now, history.get(), livedAt, clock.now())));
  };
  const holdAll = (held: Tokens): void => {
    tokens = held;
    keep();
  };
  const stops = [session.subscribe(() => keep()), history.subscribe(() => keep())];
  const later = (): (() => void) =>
    clock.after(KEEP_MS, () => {
      keep(true);
      stopKeeping = later();
    });
  let stopKeeping = later();

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
      stopKeeping();
      for (const stop of stops) stop();
      tokens = [];
      bridge.keepHelp(null);
    },
  };
};
