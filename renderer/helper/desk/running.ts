import {
  helperCalls,
  helperNotices,
  type DataOf,
  type EndReason,
  type sessionStarted,
} from '../../../protocol/index.ts';
import { passing } from '../../shared/socket/passing.ts';
import type { LinkState } from '../../shared/socket/socket.ts';
import type { SessionEvent } from './desk-event.ts';
import { sessionOf, type EndedWhy } from './desk-state.ts';
import type { ServerLine, HelperLink } from './server-line.ts';
import type { SessionLinkDeps } from './link-deps.ts';
import { createPlace, type Keep, type KeptSession } from './place.ts';
import type { DeskStore } from './reduce.ts';
import { createSessionLink, type Begin, type SessionLink } from './session-link.ts';
import { stillFits } from './held.ts';
import type { Open } from './proposing.ts';
import type { HandOver, Session } from './session-state.ts';

export type RunningDeps = Pick<SessionLinkDeps, 'clock' | 'newId' | 'openMicrophone' | 'openPeer'> & {
  store: DeskStore;
  line: ServerLine;
  /** Keeps the place in a running session over a reload. */
  keep: Keep;
};

const handOverOf = (now: HandOver['now'], colleague: string | null, why: EndReason | null): HandOver => {
  if (now === 'waiting') return { now };
  return now === 'asking' ? { now, colleague: colleague ?? '' } : { now: 'off', why };
};

/** The session that runs here: begun, apart and together again, ended. One at a time. */
export const createRunning = (deps: RunningDeps) => {
  const { clock, store, line, keep } = deps;
  const tell = store.dispatch;
  /** `link` is null while the two ends are apart; `wasUp`: it came up once, so that it is worth mending. */
  let running: { id: string; link: SessionLink | null; wasUp: boolean } | null = null;
  let thrownOut = false;

  const happenedIn = (sessionId: string, event: SessionEvent): void => tell({ type: 'in-session', sessionId, event });
  const session = (): Session | null => sessionOf(store.get());

  /** Ends what runs here; `why` is what the helper reads. */
  const finish = (why: EndedWhy): void => {
    if (!running) return;
    const { id, link } = running;
    running = null;
    thrownOut = false;
    link?.close();
    place.clear();
    tell({ type: 'ended', sessionId: id, why, at: clock.now() });
    line.rest();
  };
  /** Ends it at the server too. Whether that answers or not, it is over here. */
  const end = (why: EndedWhy): void => {
    if (running) void line.server()?.call(helperCalls.endSession, { sessionId: running.id });
    finish(why);
  };

  const place = createPlace({
    clock,
    keep,
    rejoin: async (shown) =>
      (await line.server()?.call(helperCalls.rejoinSession, shown)) ?? { ok: false, refusal: 'server-unreachable' },
    waiting: () => apart('person'),
    givenUp: () => end(thrownOut ? 'cut-off' : 'link-lost'),
  });
  /** The connection to the kiosk is gone; the session waits. */
  const apart = (who: 'person' | 'here'): void => {
    if (!running) return;
    running.link?.close();
    running.link = null;
    happenedIn(running.id, { type: 'apart', who });
    place.lost();
  };
  const mend = (): void => {
    if (!running?.wasUp) return end('failed');
    apart('here');
    place.comeBack();
  };

  const connectTo = (sessionId: string, connection: number, begin: Begin): SessionLink =>
    createSessionLink(begin, {
      ...deps,
      signal: (signal) => void line.server()?.call(helperCalls.sendSignal, { sessionId, signal, connection }),
      happened: (event) => happenedIn(sessionId, event),
      connected: () => {
        if (running?.id === sessionId) running.wasUp = true;
        place.connected();
      },
      failed: () => running?.id === sessionId && mend(),
    });
  const begin = (server: HelperLink, started: DataOf<typeof sessionStarted>): void => {
    tell({ type: 'started', started, at: clock.now() });
    const { sessionId, helper, language, resumeToken } = started;
    const shown = session();
    // Not what was asked for here.
    if (shown?.id !== sessionId) return void server.call(helperCalls.endSession, { sessionId });
    const { startedAt } = shown;
    place.hold({ sessionId, tokens: [resumeToken], helper, language, startedAt, muted: false });
    running = { id: sessionId, link: null, wasUp: false };
    running.link = connectTo(sessionId, 1, started);
  };
  const openProposal = (): Open | undefined => {
    const proposed = session()?.proposed;
    if (proposed?.state !== 'held') return undefined;
    const fits = (): boolean => {
      const now = session();
      return now?.proposed?.id === proposed.id && stillFits(now, proposed);
    };
    return { id: proposed.id, action: proposed.action, fits };
  };
  const goOn = (resumed: DataOf<typeof helperNotices.sessionResumed>): void => {
    const { sessionId, scopes, version, iceServers, connection } = resumed;
    if (running?.id !== sessionId) return;
    running.link?.close();
    happenedIn(sessionId, { type: 'together', scopes, version });
    const open = openProposal();
    place.lost();
    running.link = connectTo(sessionId, connection, { iceServers, scopes, open, muted: place.isMuted() });
  };

  const listen = (server: HelperLink): void => {
    server.on(helperNotices.sessionStarted, (started) => begin(server, started));
    server.on(helperNotices.signalRelayed, ({ sessionId, signal }) => {
      if (running?.id === sessionId) running.link?.receive(signal);
    });
    server.on(helperNotices.scopesChanged, ({ sessionId, scopes, version }) => {
      happenedIn(sessionId, { type: 'scopes', scopes, version });
      if (running?.id === sessionId) running.link?.allowTalk(session()?.scopes.includes('talk') ?? false);
    });
    server.on(helperNotices.sessionPaused, ({ sessionId, why }) => {
      if (why !== 'link') happenedIn(sessionId, { type: 'paused', why });
      else if (running?.id === sessionId) apart('person');
    });
    server.on(helperNotices.handOverMoved, ({ sessionId, now, colleague, why }) =>
      happenedIn(sessionId, { type: 'handing-over', handOver: handOverOf(now, colleague, why) }),
    );
    server.on(helperNotices.sessionResumed, goOn);
    server.on(helperNotices.sessionEnded, ({ sessionId, why }) => {
      if (running?.id === sessionId) finish(why);
    });
  };
  const lineUp = (): void => {
    if (running && !running.link) place.comeBack();
  };

  return {
    isOn: (): boolean => running !== null,
    /** Null while the two ends are apart, and where nothing runs. */
    link: (): SessionLink | null => running?.link ?? null,
    end,
    setMuted: (muted: boolean): void => {
      place.setMuted(muted);
      running?.link?.setMuted(muted);
    },
    /** After a reload: the session is shown, and comes back with the line. */
    recall: (kept: KeptSession): void => {
      running = { id: kept.sessionId, link: null, wasUp: true };
      tell({ type: 'recalled', kept });
      place.hold(kept);
      place.lost();
      if (line.up().state.get().state === 'up') lineUp();
    },
    listen,
    lineUp,
    /** A session waits for a line that comes back. */
    lineLost: (now: LinkState): void => {
      if (now.state === 'refused' && !passing.has(now.code)) finish('server-lost');
      if (running && now.state === 'lost') thrownOut = now.byServer;
      apart('here');
    },
  };
};
export type Running = ReturnType<typeof createRunning>;
