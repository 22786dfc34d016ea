import { channelToKiosk, type DataOf, type sessionStarted, type Signal } from '../../../protocol/index.ts';
import { followKiosk, followPeer } from './follow-kiosk.ts';
import type { ChannelDeps, HelperPeer, SessionLinkDeps } from './link-deps.ts';
import { createMicrophone, type OwnMicrophone } from './microphone.ts';
import { createPointing, type PointingActions } from './pointing.ts';
import { createProposing, type Open, type ProposingActions } from './proposing.ts';
import { createWriting, type WritingActions } from './writing.ts';

/** What a running session can be told to do. */
export type SessionLink = PointingActions &
  ProposingActions &
  WritingActions & {
    receive(signal: Signal): void;
    allowTalk(allowed: boolean): void;
    setMuted(muted: boolean): void;
    close(): void;
  };

export type Begin = Pick<DataOf<typeof sessionStarted>, 'iceServers' | 'scopes'> & {
  muted?: boolean | undefined;
  open?: Open | undefined;
};

/** Her own voice; the kiosk is told when it is muted, and once it can be told anything. */
const openTalk = (peer: HelperPeer, muted: boolean | undefined, deps: SessionLinkDeps): OwnMicrophone => {
  const { channel } = peer;
  const tell = (): void => void channel.send(channelToKiosk.talkState, { microphone: microphone.told() });
  const microphone: OwnMicrophone = createMicrophone({
    open: deps.openMicrophone,
    talk: (track) => void peer.talk(track),
    changed: (state) => {
      deps.happened({ type: 'microphone', microphone: state });
      tell();
    },
    muted,
  });
  channel.state.subscribe(() => channel.state.get() === 'open' && tell());
  return microphone;
};

/** The connection of one session: pointer, talk, text, and what comes back, as events of that session. */
export const createSessionLink = (started: Begin, deps: SessionLinkDeps): SessionLink => {
  const { clock, newId, happened } = deps;
  const peer = deps.openPeer({ iceServers: started.iceServers, send: deps.signal });
  const channelDeps: ChannelDeps = { channel: peer.channel, clock, newId, happened };
  followPeer(peer, deps);
  followKiosk(peer, happened);
  const microphone = openTalk(peer, started.muted, deps);
  const pointing = createPointing(channelDeps);
  const writing = createWriting(channelDeps);
  const proposing = createProposing(channelDeps, started.open);
  microphone.allow(started.scopes.includes('talk'));

  return {
    receive: peer.receive,
    allowTalk: microphone.allow,
    setMuted: microphone.setMuted,
    ...pointing.actions,
    ...writing.actions,
    ...proposing.actions,
    close: () => {
      pointing.close();
      writing.close();
      proposing.close();
      microphone.stop();
      peer.close();
    },
  };
};
