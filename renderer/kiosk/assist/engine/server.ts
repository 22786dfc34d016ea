import {
  answerOffer,
  cancelHelp,
  createCode,
  deskStatus,
  endSession,
  flagSession,
  joinQueue,
  kioskCalls,
  kioskNotices,
  limits,
  namespaces,
  offerMade,
  offerWithdrawn,
  queueMoved,
  sendSignal,
  resumeSession,
  sessionEnded,
  sessionPaused,
  sessionResumed,
  sessionStarted,
  setPaused,
  setScopes,
  signalRelayed,
  waitingEnded,
  tellFelt,
  type Answer,
  type ArgsOf,
  type Language,
  type Signal,
} from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { connect, type OpenSocket } from '../../../shared/socket/socket.ts';
import type { AssistEffect, AssistEvent } from '../core/events.ts';

export type ServerDeps = {
  url: string;
  language: Language;
  clock: Clock;
  dispatch: (event: AssistEvent) => void;
  signalled: (sessionId: string, signal: Signal) => void;
  /** Milliseconds to wait for the line to come up. */
  connectMs?: number;
  open?: OpenSocket;
};

export type Told = ArgsOf<typeof tellFelt>;

/** The kiosk's link to the assist server for one request for help, from asking to the end. */
export type Server = {
  /** Does what concerns the server; says whether it was such an effect. */
  run(effect: AssistEffect): boolean;
  signal(args: ArgsOf<typeof sendSignal>): void;
  /** Whatever comes of it, nobody waits for it. */
  tellFelt(told: Told): Promise<void>;
  /** Takes the kiosk's place in its session again. */
  resume(place: ArgsOf<typeof resumeSession>): Promise<Answer<unknown>>;
  isUp(): boolean;
  deskStatus(): Promise<{ open: boolean; hours: string; phone: string } | null>;
  /** Leaves once everything sent has its answer; hears nothing from now on. */
  leave(): void;
};

/** Ends as soon as the server's word for it is there, and never waits longer than a call may take. */
export const joinServer = ({ url, language, clock, dispatch, signalled, connectMs, open }: ServerDeps): Server => {
  const link = connect({
    url,
    namespace: namespaces.kiosk,
    language,
    calls: kioskCalls,
    notices: kioskNotices,
    clock,
    ...(connectMs === undefined ? {} : { connectMs }),
    ...(open ? { open } : {}),
  });
  let left = false;
  const pending = new Set<Promise<unknown>>();
  const tell = (event: AssistEvent): void => {
    if (!left) dispatch(event);
  };

  const track = async <R>(answer: Promise<Answer<R>>): Promise<Answer<R>> => {
    pending.add(answer);
    const settled = await answer;
    pending.delete(answer);
    return settled;
  };
  /** Where a refusal is news to the person; others are met by what the server says of itself. */
  const orRefused = async <R>(answer: Promise<Answer<R>>, taken: (result: R) => void = () => {}): Promise<void> => {
    const settled = await track(answer);
    if (settled.ok) taken(settled.result);
    else tell({ type: 'call-refused', code: settled.refusal });
  };

  link.state.subscribe(() => {
    const now = link.state.get();
    if (now.state === 'refused') tell({ type: 'call-refused', code: now.code });
    if (now.state === 'lost' || now.state === 'unreachable') tell({ type: 'server-lost' });
  });
  link.on(queueMoved, (moved) => tell({ type: 'queue-moved', ...moved }));
  link.on(offerMade, (offer) => tell({ type: 'offer-made', ...offer }));
  link.on(offerWithdrawn, ({ offerId }) => tell({ type: 'offer-withdrawn', offerId }));
  link.on(waitingEnded, ({ why }) => tell({ type: 'waiting-ended', why }));
  link.on(sessionStarted, (started) => tell({ type: 'session-started', ...started }));
  link.on(sessionPaused, ({ sessionId, why }) => why === 'link' && tell({ type: 'helper-away', sessionId }));
  link.on(sessionResumed, (resumed) => tell({ type: 'session-resumed', ...resumed }));
  link.on(sessionEnded, ({ sessionId, why }) => tell({ type: 'session-ended', sessionId, why }));
  link.on(signalRelayed, ({ sessionId, signal }) => {
    if (!left) signalled(sessionId, signal);
  });

  const run = (effect: AssistEffect): boolean => {
    switch (effect.do) {
      case 'ask-for-code':
        // The life of a fresh code, by this machine's clock: the server's may go wrong by minutes against it.
        void orRefused(link.call(createCode, {}), ({ code }) =>
          tell({ type: 'code-made', code, expiresAt: clock.now() + limits.codeLifeMs }),
        );
        return true;
      case 'ask-for-desk':
        void orRefused(
          link.call(joinQueue, { skills: [...effect.skills], ...(effect.beside && { beside: effect.beside }) }),
          (place) => tell({ type: 'queued', ...place }),
        );
        return true;
      case 'cancel-waiting':
        void track(link.call(cancelHelp, {}));
        return true;
      case 'answer': {
        const { offerId, scopes, why, token } = effect;
        const given = token === undefined ? {} : { token };
        void orRefused(link.call(answerOffer, { offerId, scopes: [...scopes], why, ...given }));
        return true;
      }
      case 'tell-scopes': {
        const { sessionId, scopes, version } = effect;
        void track(link.call(setScopes, { sessionId, scopes: [...scopes], version }));
        return true;
      }
      case 'tell-pause':
        void track(link.call(setPaused, { sessionId: effect.sessionId, why: effect.why }));
        return true;
      case 'flag':
        void track(link.call(flagSession, { sessionId: effect.sessionId, why: effect.why }));
        return true;
      case 'end-session':
        void track(link.call(endSession, { sessionId: effect.sessionId }));
        return true;
      default:
        return false;
    }
  };

  return {
    run,
    signal: (args) => void track(link.call(sendSignal, args)),
    tellFelt: async (told) => void (await track(link.call(tellFelt, told))),
    resume: (place) => track(link.call(resumeSession, place)),
    isUp: () => link.state.get().state === 'up',
    deskStatus: async () => {
      const answer = await track(link.call(deskStatus, {}));
      return answer.ok ? { open: answer.result.open, hours: answer.result.hours, phone: answer.result.phone } : null;
    },
    leave: () => {
      left = true;
      void Promise.allSettled(pending).then(link.close);
    },
  };
};
