import {
  channelToHelper,
  channelToKiosk,
  companyState,
  talkState,
  type Card,
  type IceServer,
  type Signal,
} from '../../../../protocol/index.ts';
import { createPeer } from '../../../shared/rtc/peer.ts';
import type { PeerLink } from '../../../shared/rtc/watchdog.ts';
import type { Microphone } from '../session.ts';
import { tellHeard } from '../heard/tell-heard.ts';
import type { Identities } from '../outline/snapshot.ts';
import { tellOutline } from '../outline/tell-outline.ts';
import { takeProposals } from '../proposals/proposals.ts';
import { createGuard } from '../scam/guard.ts';
import type { EngineDeps } from './engine.ts';
import { takeDrawing } from './drawing.ts';
import { createHelperVoice } from './helper-voice.ts';
import { createMasks } from './masks.ts';
import { keepRingInView } from './keep-in-view.ts';
import { takePhrases } from './phrases.ts';
import { takePointing } from './pointing.ts';
import { createSharing, type Sharing } from './sharing.ts';
import { createTalk, type Talk } from './talk.ts';
import { tellView } from './view-state.ts';
import { createVoiceOutput } from './voice-output.ts';
import { takeWriting } from './writing.ts';

/** One session's connection and everything that hangs on it; closed as a whole. */
export type Room = {
  sharing: Sharing;
  talk: Talk;
  receive(signal: Signal): void;
  sendDraft(id: string, text: string): void;
  sendText(id: string, text: string): void;
  sendCard(id: string, card: Card): void;
  stopPointing(): void;
  close(): void;
};

const drawn = (): Promise<void> => new Promise((resolve) => void requestAnimationFrame(() => resolve()));

const isNews = (link: PeerLink): link is 'up' | 'unsteady' | 'failed' =>
  link === 'up' || link === 'unsteady' || link === 'failed';

export const openRoom = (
  deps: EngineDeps,
  { iceServers, idOf, send }: { iceServers: readonly IceServer[]; idOf: Identities; send: (signal: Signal) => void },
): Room => {
  const { bridge, clock, speaker, words, dispatch, session, pointing } = deps;
  const active = () => {
    const now = session.get();
    return now.state === 'active' ? now : null;
  };
  const peer = (deps.makePeer ?? createPeer)({
    role: 'kiosk',
    iceServers,
    send,
    sends: channelToHelper,
    receives: channelToKiosk,
    clock,
  });
  const { channel } = peer;
  const voice = createHelperVoice(speaker, words.language, deps.turns);
  const sharing = createSharing({
    bridge,
    view: deps.view,
    document,
    masks: createMasks({ clock, document }),
    showView: peer.showView,
    dispatch,
  });
  let microphone: Microphone = 'muted';
  const tellTalk = (): void => void channel.send(talkState, { microphone });
  const talk = createTalk({
    clock,
    speaker,
    voice: peer.voice,
    volume: deps.volume,
    output: (deps.makeOutput ?? createVoiceOutput)(bridge.headset),
    talk: peer.talk,
    changed: (now) => {
      microphone = now;
      tellTalk();
      dispatch({ type: 'microphone-opened', microphone: now });
    },
    ...(deps.getMicrophone ? { getMicrophone: deps.getMicrophone } : {}),
  });

  /** What everything that hangs on the channel is given. */
  const given = { channel, clock, words, voice, session: active, note: deps.note };
  const guard = createGuard({ session: active, dispatch, note: deps.note });
  const {
    hear,
    sendDraft,
    sendText,
    sendCard,
    close: endWriting,
  } = takeWriting({
    ...{ ...given, dispatch, guard },
    named: () => deps.company.get() !== null,
  });

  const outline = tellOutline({ channel, clock, language: words.language, session, page: document, idOf });

  const proposals = takeProposals({
    ...given,
    keys: deps.keys,
    asked: deps.asked.get,
    bringIn: deps.bringIn,
    speaker,
    outline,
    changes: deps.changes,
    show: deps.proposal.dispatch,
    ring: pointing.dispatch,
    done: deps.done.dispatch,
    guard,
    tell: deps.tell,
    drawn,
  });
  let told = '';
  const tellCompany = (): void => {
    const company = { other: deps.company.get(), beside: deps.seat === 'beside' };
    const now = JSON.stringify(company);
    if (now !== told && channel.send(companyState, company)) told = now;
  };

  const stops = [
    proposals.close,
    endWriting,
    session.subscribe(proposals.follow),
    deps.asked.subscribe(proposals.follow),
    deps.company.subscribe(tellCompany),
    channel.state.subscribe(tellCompany),
    outline.close,
    tellHeard({ channel, clock, speaker, session, ease: deps.changes.ease, headset: bridge.headset, page: document }),
    peer.link.subscribe(() => {
      const link = peer.link.get();
      if (isNews(link)) dispatch({ type: 'link-changed', link });
    }),
    peer.narrow.subscribe(() => dispatch({ type: 'line-narrow', on: peer.narrow.get() })),
    channel.state.subscribe(tellTalk),
    takePhrases({
      ...given,
      outline,
      show: pointing.dispatch,
      hear,
      reword: (texts) => dispatch({ type: 'reworded', texts }),
      drawn,
    }),
    channel.on(talkState, (now) => dispatch({ type: 'helper-microphone', microphone: now.microphone })),
    takePointing({ ...given, outline, pointing: pointing.get, show: pointing.dispatch }),
    takeDrawing({ ...given, pointing: pointing.get, show: pointing.dispatch }),
    tellView(channel, session),
    keepRingInView(pointing),
  ];

  return {
    sharing,
    talk,
    receive: peer.receive,
    sendDraft,
    sendText,
    sendCard,
    stopPointing: () => pointing.dispatch({ pointer: null, ring: null, strokes: [] }),
    close: () => {
      sharing.close();
      // Before the rest: what goes away with the connection is no news to the helper, who asks again if it comes back.
      peer.close();
      for (const stop of stops) stop();
      voice.clear();
      talk.close();
    },
  };
};
