import { createTalk } from '../../../renderer/kiosk/assist/engine/talk.ts';
import type { Speaker } from '../../../renderer/kiosk/speech/speech.ts';
import { systemClock } from '../../../renderer/shared/clock.ts';
import { createStore } from '../../../renderer/shared/store.ts';

/** A call over real WebRTC whose other end lies on this page too. */
export type Call = {
  /** The loudest sample that came through since this was asked last, 0..1. */
  loudest(): number;
  /** Milliseconds since anything was heard at the other end. */
  quietFor(): number;
  /** Whether the microphone sends just now. */
  sends(): boolean;
};

/** -60 dBFS: what the codec makes of silence is below it. */
const HEARD = 0.001;

const connect = async (): Promise<{ sender: RTCRtpSender; received: MediaStreamTrack }> => {
  const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
  for (const [from, to] of [
    [here, there],
    [there, here],
  ] as const)
    from.addEventListener('icecandidate', ({ candidate }) => void to.addIceCandidate(candidate ?? undefined));
  const { sender } = here.addTransceiver('audio', { direction: 'sendonly' });
  const received = new Promise<MediaStreamTrack>((resolve) => {
    there.addEventListener('track', ({ track }) => resolve(track));
  });
  await here.setLocalDescription();
  await there.setRemoteDescription(here.localDescription as RTCSessionDescription);
  await there.setLocalDescription();
  await here.setRemoteDescription(there.localDescription as RTCSessionDescription);
  return { sender, received: await received };
};

/** The kiosk's own side of talking, with this microphone. */
export const openCall = async (speaker: Speaker, microphone: MediaStreamTrack): Promise<Call> => {
  const { sender, received } = await connect();
  const context = new AudioContext();
  const stream = new MediaStream([received]);
  // Chromium feeds a remote track into Web Audio only while an element plays it too.
  const pump = new Audio();
  pump.muted = true;
  pump.srcObject = stream;
  await Promise.all([pump.play(), context.resume()]);
  let [loudest, heardAt] = [0, 0];
  const listen = context.createScriptProcessor(1024, 1, 1);
  listen.addEventListener('audioprocess', ({ inputBuffer }) => {
    const peak = Math.max(...inputBuffer.getChannelData(0).map(Math.abs));
    loudest = Math.max(loudest, peak);
    if (peak > HEARD) heardAt = performance.now();
  });
  context.createMediaStreamSource(stream).connect(listen);
  listen.connect(context.destination);
  const talk = createTalk({
    ...{ clock: systemClock, speaker },
    voice: createStore<null, never>((none) => none, null),
    volume: createStore<number, never>((own) => own, 1),
    output: { play: () => {}, gain: () => {}, close: () => {} },
    talk: (track) => sender.replaceTrack(track),
    changed: () => {},
    getMicrophone: () => Promise.resolve(microphone),
  });
  talk.open();
  return {
    loudest: () => {
      const since = loudest;
      loudest = 0;
      return since;
    },
    quietFor: () => performance.now() - heardAt,
    sends: () => microphone.enabled && sender.track === microphone,
  };
};
