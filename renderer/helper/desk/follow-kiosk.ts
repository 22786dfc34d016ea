import { channelToHelper } from '../../../protocol/index.ts';
import type { HelperPeer, SessionLinkDeps } from './link-deps.ts';
import type { Quality } from './session-state.ts';

const qualityOf = (peer: HelperPeer): Quality => {
  const link = peer.link.get();
  if (link === 'connecting') return 'connecting';
  if (link !== 'up') return 'lost';
  const measured = peer.quality.get();
  return measured === 'unknown' ? 'good' : measured;
};

type Followed = Pick<SessionLinkDeps, 'happened' | 'connected' | 'failed'>;

/** Follows what the connection says of itself. */
export const followPeer = (peer: HelperPeer, { happened, connected, failed }: Followed): void => {
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

/** Follows what the kiosk tells unasked: its view, its screen in words, and what its voice says. */
export const followKiosk = ({ channel }: HelperPeer, happened: SessionLinkDeps['happened']): void => {
  channel.on(channelToHelper.viewState, (view) => happened({ type: 'view', view }));
  channel.on(channelToHelper.companyState, (company) => happened({ type: 'company', company }));
  channel.on(channelToHelper.talkState, ({ microphone }) => happened({ type: 'their-microphone', microphone }));
  channel.on(channelToHelper.outlineChanged, (change) => happened({ type: 'outline', change }));
  channel.on(channelToHelper.voiceSaid, (said) => happened({ type: 'heard', heard: { what: 'said', ...said } }));
  channel.on(channelToHelper.voiceWord, (word) => happened({ type: 'heard', heard: { what: 'word', ...word } }));
  channel.on(channelToHelper.voiceOver, (over) => happened({ type: 'heard', heard: { what: 'over', ...over } }));
  channel.on(channelToHelper.easeState, (ease) => happened({ type: 'heard', heard: { what: 'ease', ease } }));
};
