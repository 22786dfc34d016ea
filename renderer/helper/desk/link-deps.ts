import type { channelToHelper, channelToKiosk, IceServer, Signal } from '../../../protocol/index.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Peer } from '../../shared/rtc/peer.ts';
import type { SessionEvent } from './desk-event.ts';

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

/** What a part that speaks over the data channel needs. */
export type ChannelDeps = Pick<SessionLinkDeps, 'clock' | 'newId' | 'happened'> & Pick<HelperPeer, 'channel'>;

/** A person behind a slow line still hears within this; after it "no answer" is truer than "waiting". */
export const ANSWER_MS = 5_000;
