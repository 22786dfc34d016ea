import 'webrtc-adapter';
import { CHANNEL_LABEL, type IceServer, type Notice, type Signal } from '../../../protocol/index.ts';
import { systemClock, type Clock } from '../clock.ts';
import { createStore, type Readable } from '../store.ts';
import { createChannel, type Channel } from './channel.ts';
import { negotiate } from './negotiation.ts';
import { watchQuality, type Quality } from './quality.ts';
import { pictureEncoding, tunePicture, tuneVoice, voiceEncoding } from './tuning.ts';
import { watch, type PeerLink } from './watchdog.ts';
import { availableIn, stepWidth, wideLine, type Width } from './width.ts';

type Notices = Readonly<Record<string, Notice>>;

/** One end of the connection between a kiosk and a helper. */
export type Peer<Out extends Notices, In extends Notices> = {
  link: Readable<PeerLink>;
  quality: Readable<Quality>;
  /** Kiosk: the line carries no picture just now; none is sent until it does. */
  narrow: Readable<boolean>;
  /** The other end's picture and voice. A track stays the same one while its sender pauses and resumes: it mutes and unmutes. */
  view: Readable<MediaStreamTrack | null>;
  voice: Readable<MediaStreamTrack | null>;
  channel: Channel<Out, In>;
  /** What the server relayed from the other end. */
  receive(signal: Signal): void;
  /** Kiosk: sends this track of its own view, or nothing. The caller stops tracks; a stopped one sends nothing. */
  showView(track: MediaStreamTrack | null): Promise<void>;
  /** Sends this track of the microphone, or nothing. */
  talk(track: MediaStreamTrack | null): Promise<void>;
  /** Closes everything; final, and safe to call twice. Tracks passed in are the caller's to stop. */
  close(): void;
};

export type PeerOptions<Out extends Notices, In extends Notices> = {
  /** The kiosk is polite and makes the first offer; the helper is impolite and answers it. */
  role: 'kiosk' | 'helper';
  iceServers: readonly IceServer[];
  /** Hands a signal to the server for the other end (`signal:send`). */
  send: (signal: Signal) => void;
  /** `channelToHelper` and `channelToKiosk`, as this end sends and receives. */
  sends: Out;
  receives: In;
  clock?: Clock;
  makeConnection?: (configuration: RTCConfiguration) => RTCPeerConnection;
};

const configurationOf = (iceServers: readonly IceServer[]): RTCConfiguration => ({
  iceServers: iceServers.map(({ urls, username, credential }) => ({
    urls,
    ...(username === undefined ? {} : { username }),
    ...(credential === undefined ? {} : { credential }),
  })),
  bundlePolicy: 'max-bundle',
});

/**
 * Opens one end. The kiosk lays out all sections at once (voice both ways, view, data channel), so that the link comes up
 * while the view is still being captured, and showing, pausing or talking later never needs another offer.
 */
export const createPeer = <Out extends Notices, In extends Notices>(options: PeerOptions<Out, In>): Peer<Out, In> => {
  const { role, clock = systemClock } = options;
  const makeConnection = options.makeConnection ?? ((configuration) => new RTCPeerConnection(configuration));
  const connection = makeConnection(configurationOf(options.iceServers));
  const watchdog = watch(connection, clock);
  const narrow = createStore<boolean, boolean>((_, next) => next, false);
  let width = wideLine;
  let shown: MediaStreamTrack | null = null;
  const tune = async (): Promise<void> => {
    if (viewSender && shown) await tunePicture(viewSender, shown, width);
  };
  const adapt = (next: Width): void => {
    const changed = JSON.stringify(next) !== JSON.stringify(width);
    width = next;
    if (changed) void tune();
    if (width.state !== 'trying') narrow.dispatch(width.state === 'narrow');
  };
  // Without a picture nothing is tried, so that nothing is learned of the line either.
  const quality = watchQuality(connection, clock, (stats) => {
    if (shown) adapt(stepWidth(width, availableIn(stats)));
  });
  const channel = createChannel({ sends: options.sends, receives: options.receives, clock });
  const view = createStore<MediaStreamTrack | null, MediaStreamTrack | null>((_, next) => next, null);
  const voice = createStore<MediaStreamTrack | null, MediaStreamTrack | null>((_, next) => next, null);
  const receive = negotiate({ connection, polite: role === 'kiosk', send: options.send, failed: watchdog.fail });
  let viewSender: RTCRtpSender | null = null;
  let voiceSender: RTCRtpSender | null = null;
  let talking: MediaStreamTrack | null = null;

  channel.state.subscribe(() => channel.state.get() === 'closed' && watchdog.channelGone());
  connection.addEventListener('track', ({ track, transceiver }) => {
    if (track.kind === 'video') {
      if (role === 'kiosk') return;
      // A pointer is aimed at what is seen: late frames are worth nothing here, smooth ones little.
      transceiver.receiver.jitterBufferTarget = 0;
      return view.dispatch(track);
    }
    voice.dispatch(track);
    if (role === 'kiosk') return;
    // Still before the answer: the helper's own voice goes into the kiosk's section instead of asking for one more.
    transceiver.direction = 'sendrecv';
    voiceSender = transceiver.sender;
    void tuneVoice(voiceSender);
    if (talking) void voiceSender.replaceTrack(talking);
  });
  if (role === 'kiosk') {
    voiceSender = connection.addTransceiver('audio', { direction: 'sendrecv', sendEncodings: [voiceEncoding] }).sender;
    viewSender = connection.addTransceiver('video', { direction: 'sendonly', sendEncodings: [pictureEncoding] }).sender;
    channel.attach(connection.createDataChannel(CHANNEL_LABEL));
  }
  connection.addEventListener('datachannel', (event) => {
    if (role === 'helper' && event.channel.label === CHANNEL_LABEL) channel.attach(event.channel);
    else event.channel.close();
  });

  return {
    link: watchdog.link,
    quality: quality.quality,
    narrow,
    view,
    voice,
    channel,
    receive: (signal) => void receive(signal),
    showView: async (track) => {
      if (!viewSender || connection.signalingState === 'closed') return;
      if (track) track.contentHint = 'text';
      shown = track;
      await viewSender.replaceTrack(track);
      await tune();
    },
    talk: async (track) => {
      talking = track;
      if (connection.signalingState !== 'closed') await voiceSender?.replaceTrack(track);
    },
    close: () => {
      quality.stop();
      channel.close();
      watchdog.close();
      connection.close();
      view.dispatch(null);
      voice.dispatch(null);
    },
  };
};
