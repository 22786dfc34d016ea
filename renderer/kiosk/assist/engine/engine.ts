import type { HelperCard, Seat } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { createPeer } from '../../../shared/rtc/peer.ts';
import type { OpenSocket } from '../../../shared/socket/socket.ts';
import type { Readable, Store } from '../../../shared/store.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import type { Keys } from '../../input/keys.ts';
import type { Speaker } from '../../speech/speech.ts';
import type { AssistEffect, AssistEvent } from '../core/events.ts';
import type { Deed, History } from '../core/history.ts';
import type { Changes } from '../proposals/perform.ts';
import { createIdentities } from '../outline/snapshot.ts';
import type { BringIn, Done, Proposal } from '../proposals/proposals.ts';
import type { AssistSession, Pointing } from '../session.ts';
import type { Words } from '../words.ts';
import type { OwnView } from './own-view.ts';
import { createPlace, type Keeper, type Place } from './place.ts';
import { openRoom, type Room } from './room.ts';
import { joinServer, type Server, type Told } from './server.ts';
import type { Turns } from './turns.ts';
import type { VoiceOutput } from './voice-output.ts';

export type EngineDeps = {
  bridge: Pick<Bridge, 'capabilities' | 'serverUrl' | 'headset'> & Keeper;
  seat: Seat;
  bringIn: BringIn | null;
  /** The page's own view, for all who may see it. */
  view: OwnView;
  /** Who speaks through the kiosk's voice, of all helpers. */
  turns: Turns;
  /** The other helper, while there is one. */
  company: Readable<HelperCard | null>;
  /** The person is asked whether to let somebody in: nothing else is asked meanwhile. */
  asked: Readable<boolean>;
  clock: Clock;
  speaker: Speaker;
  words: Words;
  /** Linear gain of the helper's voice, 0..1. */
  volume: Readable<number>;
  session: Readable<AssistSession>;
  pointing: Store<Pointing, Partial<Pointing>>;
  keys: Keys;
  changes: Changes;
  proposal: Store<Proposal | null, Proposal | null>;
  done: Store<Done | null, Done | null>;
  history: Readable<History | null>;
  /** Keeps what the helper did, to be told at the end. */
  note: (deed: Deed) => void;
  /** Says something to the person, after what is being said. */
  tell: (text: string) => void;
  dispatch: (event: AssistEvent) => void;
  open?: OpenSocket;
  makePeer?: typeof createPeer;
  makeOutput?: (headset: Bridge['headset']) => VoiceOutput;
  getMicrophone?: () => Promise<MediaStreamTrack>;
};

/** The heavy part of assistance: Socket.IO and WebRTC. Does what the session asks for, and tells it what happens. */
export type Engine = {
  run(effect: AssistEffect): void;
  /** Null where the server could not be asked. */
  deskStatus(): Promise<{ open: boolean; hours: string; phone: string } | null>;
  tellFelt(told: Told): Promise<void>;
};

/** Milliseconds for a new line on the way back: one that hangs is tried anew before long. */
const RETURN_CONNECT_MS = 2_000;

export const createEngine = (deps: EngineDeps): Engine => {
  let server: Server | null = null;
  let room: Room | null = null;
  let sessionId: string | null = null;
  let place: Place | null = null;
  const idOf = createIdentities();
  /** Written while nobody was connected: goes out once somebody is. */
  let unsent: AssistEffect[] = [];

  const join = (dispatch: EngineDeps['dispatch'], connectMs?: number): Server =>
    joinServer({
      url: deps.bridge.serverUrl,
      language: deps.words.language(),
      clock: deps.clock,
      dispatch,
      signalled: (from, signal) => {
        if (from === sessionId) room?.receive(signal);
      },
      ...(connectMs === undefined ? {} : { connectMs }),
      ...(deps.open ? { open: deps.open } : {}),
    });
  /** Only for this: whatever becomes of the link is no news of the session. */
  const inPassing = async <T>(ask: (link: Server) => Promise<T>): Promise<T> => {
    if (server) return ask(server);
    const passing = join(() => {});
    const answer = await ask(passing);
    passing.leave();
    return answer;
  };
  /** A dead line is left for a new one. */
  const lineUp = (): Server => {
    if (server?.isUp()) return server;
    server?.leave();
    return (server = join(deps.dispatch, RETURN_CONNECT_MS));
  };
  const placeNow = (): Place =>
    (place ??= createPlace({
      ...{ bridge: deps.bridge, clock: deps.clock, session: deps.session, history: deps.history },
      ...{ language: deps.words.language, dispatch: deps.dispatch },
      resume: (args) => lineUp().resume(args),
    }));
  const closePeer = (): void => {
    room?.close();
    room = null;
  };
  const leave = (): void => {
    const [leaving, held] = [server, place];
    server = null;
    sessionId = null;
    place = null;
    unsent = [];
    closePeer();
    held?.close();
    leaving?.leave();
  };
  const openPeer = (effect: Extract<AssistEffect, { do: 'open-peer' }>): void => {
    sessionId = effect.sessionId;
    room = openRoom(deps, {
      iceServers: effect.iceServers,
      idOf,
      send: (signal) => server?.signal({ sessionId: effect.sessionId, signal, connection: effect.connection }),
    });
    const waiting = unsent;
    unsent = [];
    waiting.forEach(local);
  };

  const local = (effect: AssistEffect): void => {
    if (effect.do === 'open-peer') openPeer(effect);
    else if (effect.do === 'hold-place') placeNow().hold(effect.token);
    else if (effect.do === 'close-peer') closePeer();
    else if (effect.do === 'return') placeNow().comeBack();
    else if (effect.do === 'leave') leave();
    else if (!room && (effect.do === 'send-text' || effect.do === 'send-card')) unsent.push(effect);
    else if (effect.do === 'start-sharing') room?.sharing.start(effect.byItself);
    else if (effect.do === 'stop-sharing') room?.sharing.stop();
    else if (effect.do === 'open-microphone') room?.talk.open(effect.muted);
    else if (effect.do === 'close-microphone') room?.talk.closeMicrophone();
    else if (effect.do === 'mute') room?.talk.mute(effect.muted);
    else if (effect.do === 'send-draft') room?.sendDraft(effect.id, effect.text);
    else if (effect.do === 'send-text') room?.sendText(effect.id, effect.text);
    else if (effect.do === 'send-card') room?.sendCard(effect.id, effect.card);
    else if (effect.do === 'stop-pointing') room?.stopPointing();
  };

  return {
    run: (effect) => {
      if (effect.do === 'ask-for-code' || effect.do === 'ask-for-desk') server ??= join(deps.dispatch);
      // What begins with this Yes must be found also where the line breaks now.
      const yes = effect.do === 'answer' && effect.why === 'allowed';
      const told = yes ? { ...effect, token: placeNow().promise(effect.offerId) } : effect;
      if (!server?.run(told)) local(told);
    },
    deskStatus: () => inPassing((link) => link.deskStatus()),
    tellFelt: (told) => inPassing((link) => link.tellFelt(told)),
  };
};
