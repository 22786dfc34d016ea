import {
  channelToHelper,
  channelToKiosk,
  limits,
  type DataOf,
  type IceServer,
  type ProposedAction,
  type SaidPhrase,
  type sessionStarted,
  type Signal,
} from '../../../protocol/index.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Peer } from '../../shared/rtc/peer.ts';
import { createRate } from '../../shared/rtc/rate.ts';
import { createTypedText } from '../../shared/typing/edits.ts';
import { createTypist } from '../../shared/typing/typist.ts';
import { cleanText } from './clean.ts';
import type { SessionEvent } from './desk-event.ts';
import { createMicrophone, type OwnMicrophone } from './microphone.ts';
import { createPen, type Pen } from './pen.ts';
import { createPointer, type Spot } from './pointer.ts';
import type { MessageBody, Quality, Target } from './session-state.ts';

export type HelperPeer = Peer<typeof channelToKiosk, typeof channelToHelper>;

export type SessionLinkDeps = {
  clock: Clock;
  newId: () => string;
  openMicrophone: () => Promise<MediaStreamTrack>;
  openPeer: (options: { iceServers: readonly IceServer[]; send: (signal: Signal) => void }) => HelperPeer;
  /** Hands a signal to the server. */
  signal: (signal: Signal) => void;
  happened: (event: SessionEvent) => void;
  /** The connection is up. */
  connected: () => void;
  /** The connection could not be made, or not be mended. */
  failed: () => void;
};

/** What a running session can be told to do. */
export type SessionLink = {
  receive(signal: Signal): void;
  allowTalk(allowed: boolean): void;
  setMuted(muted: boolean): void;
  movePointer(spot: Spot): void;
  leavePointer(): void;
  point(spot: Spot): void;
  /** Draws: the pen goes down, moves, and is lifted. */
  pen: Pen;
  /** Points at a line of the outline. */
  pointNode(node: string): void;
  propose(action: ProposedAction): void;
  /** Takes back what the person is being asked. */
  withdrawProposal(id: string): void;
  /** What is being written: the person sees it as it is written. */
  draft(text: string): void;
  sendText(text: string): void;
  /** `element`: the name of what is meant, as the person has it. */
  sayPhrase(said: SaidPhrase, element: string): void;
  sendAgain(id: string, body: MessageBody): void;
  close(): void;
};

/** A person behind a slow line still hears within this; after it "no answer" is truer than "waiting". */
const POINT_ANSWER_MS = 5_000;

const qualityOf = (peer: HelperPeer): Quality => {
  const link = peer.link.get();
  if (link === 'connecting') return 'connecting';
  if (link !== 'up') return 'lost';
  const measured = peer.quality.get();
  return measured === 'unknown' ? 'good' : measured;
};

/** Follows what the connection says of itself. */
const followLink = (peer: HelperPeer, { happened, connected, failed }: SessionLinkDeps): void => {
  const quality = (): void => happened({ type: 'quality', quality: qualityOf(peer) });
  peer.quality.subscribe(quality);
  peer.link.subscribe(() => {
    quality();
    if (peer.link.get() === 'up') connected();
    if (peer.link.get() === 'failed') failed();
  });
  peer.view.subscribe(() => happened({ type: 'picture', track: peer.view.get() }));
  peer.voice.subscribe(() => happened({ type: 'voice', track: peer.voice.get() }));
};

/** Follows what the kiosk says over the data channel. */
const followChannel = (
  { channel }: HelperPeer,
  happened: SessionLinkDeps['happened'],
  last: { point: string; text: string; phrase: string },
): void => {
  channel.on(channelToHelper.viewState, (view) => happened({ type: 'view', view }));
  channel.on(channelToHelper.talkState, ({ microphone }) => happened({ type: 'their-microphone', microphone }));
  channel.on(channelToHelper.pointResolved, (answer) => happened({ type: 'pointed', ...answer }));
  channel.on(channelToHelper.pointMissed, (answer) => happened({ type: 'missed', ...answer }));
  channel.on(channelToHelper.proposalState, (answer) => happened({ type: 'proposed', ...answer }));
  channel.on(channelToHelper.outlineChanged, (change) => happened({ type: 'outline', change }));
  channel.on(channelToHelper.voiceSaid, (said) => happened({ type: 'heard', heard: { what: 'said', ...said } }));
  channel.on(channelToHelper.voiceWord, (word) => happened({ type: 'heard', heard: { what: 'word', ...word } }));
  channel.on(channelToHelper.voiceOver, (over) => happened({ type: 'heard', heard: { what: 'over', ...over } }));
  channel.on(channelToHelper.easeState, (ease) => happened({ type: 'heard', heard: { what: 'ease', ease } }));
  channel.on(channelToHelper.textHeard, ({ id }) => happened({ type: 'message-mark', id, mark: 'heard' }));
  channel.on(channelToHelper.textSaid, ({ id, text }) =>
    happened({ type: 'message', message: { id, from: 'person', text, mark: 'heard' } }),
  );
  channel.on(channelToHelper.cardShown, ({ id, card }) =>
    happened({ type: 'message', message: { id, from: 'person', card, mark: 'heard' } }),
  );
  channel.on(channelToHelper.refused, ({ name, code }) => {
    // The refusal names the kind of message only: it is the last of its kind, since the channel keeps the order.
    if (name === channelToKiosk.pointAt.name || name === channelToKiosk.pointAtNode.name)
      happened({ type: 'missed', id: last.point, why: code === 'not-allowed' ? 'not-allowed' : 'lost' });
    if (name === channelToKiosk.phraseSaid.name) happened({ type: 'message-mark', id: last.phrase, mark: 'failed' });
    if (name === channelToKiosk.textSaid.name) happened({ type: 'message-mark', id: last.text, mark: 'failed' });
  });
};

/** Real-time text at the console, both ways. */
const followTyping = ({ channel }: HelperPeer, { clock, happened }: SessionLinkDeps) => {
  const theirs = createTypedText();
  const rate = createRate(limits.typingPerSecond, clock);
  const typist = createTypist({ clock, send: (edit) => channel.send(channelToKiosk.textTyped, edit) });
  const writes = (text: string): void => happened({ type: 'they-write', text });
  channel.on(channelToHelper.textTyped, (edit) => {
    if (rate() !== 'fits') return channel.refuse(channelToHelper.textTyped, 'too-many-requests');
    const text = theirs.take(edit);
    if (text === null) channel.refuse(channelToHelper.textTyped, 'malformed');
    else writes(text);
  });
  channel.on(channelToHelper.textSaid, () => {
    theirs.over();
    writes('');
  });
  channel.on(channelToHelper.refused, ({ name }) => name === channelToKiosk.textTyped.name && typist.lost());
  channel.state.subscribe(() => channel.state.get() === 'open' && typist.again());
  return typist;
};

type Begin = Pick<DataOf<typeof sessionStarted>, 'iceServers' | 'scopes'> & {
  muted?: boolean | undefined;
  /** A suggestion that had no answer when the last connection broke; asked again. */
  open?: ProposedAction | undefined;
};

/** Numbers of lines (#5) are of one connection: in the next one they may be those of other things. */
const outlives = (action: ProposedAction): boolean => !('node' in action) || !action.node.startsWith('#');

/** The connection of one session: pointer, talk, text, and what comes back, as events of that session. */
export const createSessionLink = (started: Begin, deps: SessionLinkDeps): SessionLink => {
  const { clock, newId, happened } = deps;
  const peer = deps.openPeer({ iceServers: started.iceServers, send: deps.signal });
  const last = { point: '', text: '', phrase: '' };
  const tellTalk = (): void => void peer.channel.send(channelToKiosk.talkState, { microphone: microphone.told() });
  const microphone: OwnMicrophone = createMicrophone({
    open: deps.openMicrophone,
    talk: (track) => void peer.talk(track),
    changed: (state) => {
      happened({ type: 'microphone', microphone: state });
      tellTalk();
    },
    muted: started.muted,
  });
  const pointer = createPointer(clock, (spot) => void peer.channel.send(channelToKiosk.pointerMoved, spot));
  const pen = createPen(clock, newId, (part) => void peer.channel.send(channelToKiosk.strokeDrawn, part));
  let stopWaiting = (): void => {};

  followLink(peer, deps);
  const typist = followTyping(peer, deps);
  let draftId = newId();
  followChannel(peer, happened, last);
  peer.channel.state.subscribe(() => peer.channel.state.get() === 'open' && tellTalk());
  microphone.allow(started.scopes.includes('talk'));

  const transmit = (id: string, body: MessageBody): boolean => {
    if ('card' in body) return false;
    if ('text' in body) {
      last.text = id;
      return peer.channel.send(channelToKiosk.textSaid, { id, text: body.text });
    }
    last.phrase = id;
    return peer.channel.send(channelToKiosk.phraseSaid, { id, say: body.said });
  };
  const sendAgain = (id: string, body: MessageBody): void =>
    happened({ type: 'message-mark', id, mark: transmit(id, body) ? 'sent' : 'failed' });
  const say = (body: MessageBody, id = newId()): void => {
    happened({ type: 'message', message: { id, from: 'helper', mark: 'sending', ...body } });
    sendAgain(id, body);
  };
  const point = (target: Target, send: (id: string) => boolean): void => {
    const id = newId();
    last.point = id;
    happened({ type: 'pointing', id, target });
    stopWaiting();
    if (!send(id)) return happened({ type: 'missed', id, why: 'lost' });
    stopWaiting = clock.after(POINT_ANSWER_MS, () => happened({ type: 'missed', id, why: 'lost' }));
  };
  const propose = (action: ProposedAction): void => {
    const id = newId();
    happened({ type: 'proposing', id, action });
    const lost = (): void => happened({ type: 'proposed', id, state: 'lost', name: '' });
    if (peer.channel.send(channelToKiosk.proposeAction, { id, action })) clock.after(POINT_ANSWER_MS, lost);
    else lost();
  };
  // Once the kiosk has told what is there: before, it knows no line to suggest anything of.
  const { open } = started;
  if (open && outlives(open)) {
    const again = 'node' in open ? channelToHelper.outlineChanged : channelToHelper.viewState;
    const stop = peer.channel.on(again, () => {
      stop();
      propose(open);
    });
  }
  return {
    receive: peer.receive,
    allowTalk: microphone.allow,
    setMuted: microphone.setMuted,
    pen,
    movePointer: pointer.move,
    leavePointer: () => {
      pointer.stop();
      peer.channel.send(channelToKiosk.pointerLeft, {});
    },
    point: (spot) => point({ spot }, (id) => peer.channel.send(channelToKiosk.pointAt, { id, ...spot })),
    pointNode: (node) => point({ node }, (id) => peer.channel.send(channelToKiosk.pointAtNode, { id, node })),
    propose,
    withdrawProposal: (id) => {
      peer.channel.send(channelToKiosk.withdrawProposal, { id });
      happened({ type: 'proposed', id, state: 'interrupted', name: '' });
    },
    draft: (typed) => typist.write(draftId, cleanText(typed)),
    sendText: (typed) => {
      const text = cleanText(typed);
      if (text === '') return;
      typist.finish();
      const id = draftId;
      draftId = newId();
      say({ text }, id);
    },
    sayPhrase: (said, element) => say({ said, element }),
    sendAgain,
    close: () => {
      stopWaiting();
      typist.close();
      pointer.stop();
      microphone.stop();
      peer.close();
    },
  };
};
