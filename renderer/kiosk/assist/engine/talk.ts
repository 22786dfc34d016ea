import type { Sensitivity } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import { mustMuteMicrophone } from '../../privacy/policy.ts';
import type { Speaker } from '../../speech/speech.ts';
import type { Microphone } from '../session.ts';
import type { VoiceOutput } from './voice-output.ts';

export type TalkDeps = {
  clock: Clock;
  speaker: Pick<Speaker, 'state' | 'guard'>;
  /** The helper's voice as it arrives. */
  voice: Readable<MediaStreamTrack | null>;
  volume: Readable<number>;
  output: VoiceOutput;
  /** Sends this track to the helper, or nothing. */
  talk: (track: MediaStreamTrack | null) => Promise<void>;
  /** Told to the session and to the helper. */
  changed: (microphone: Microphone) => void;
  getMicrophone?: () => Promise<MediaStreamTrack>;
};

export type Talk = { open(silent?: boolean): void; mute(muted: boolean): void; closeMicrophone(): void; close(): void };

/** 12 dB down while the kiosk speaks: the helper stays audible, the kiosk is understood. */
const DUCKED = 10 ** (-12 / 20);
/** The room still rings for a moment after the kiosk has said something private. */
const TAIL_MS = 300;

const askMicrophone = async (): Promise<MediaStreamTrack> => {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  });
  const [track] = stream.getAudioTracks();
  if (!track) throw new Error('no audio track');
  return track;
};

const bothOf = async (one: Promise<void>, other: Promise<void>): Promise<void> => {
  await Promise.all([one, other]);
};

/**
 * Two-way voice. The helper is heard only while `talk` is allowed; kiosk speech ducks that voice; the microphone is silent
 * while something private is spoken. No microphone, or none allowed, leaves listening and writing.
 */
export const createTalk = (deps: TalkDeps): Talk => {
  const { clock, speaker, voice, volume, output, talk, changed, getMicrophone = askMicrophone } = deps;
  let microphone: MediaStreamTrack | null = null;
  let attempt = 0;
  let muted = false;
  let listening = false;
  let guarded = false;
  let cancelTail = (): void => {};
  let sent: MediaStreamTrack | null = null;
  let sending: Promise<void> = Promise.resolve();

  /** `sending` settles once it is done, with all that was asked for before. A connection that can't do it any more sends nothing. */
  const send = (track: MediaStreamTrack | null): void => {
    if (track === sent) return;
    sent = track;
    sending = bothOf(
      sending,
      talk(track).catch(() => {}),
    );
  };
  const apply = (): void => {
    if (microphone) microphone.enabled = !muted && !guarded;
    // A track that was disabled goes on for some 100 ms until the sound's own thread knows; one that is taken away does not.
    send(guarded ? null : microphone);
    output.gain(volume.get() * (speaker.state.get().speaking ? DUCKED : 1));
  };
  const unguard = (): void => {
    guarded = false;
    apply();
  };
  const heard = (): void => {
    const { voicing } = speaker.state.get();
    const secret = voicing !== null && mustMuteMicrophone(voicing);
    if (secret) {
      cancelTail();
      guarded = true;
    } else if (guarded) {
      cancelTail();
      cancelTail = clock.after(TAIL_MS, unguard);
    }
    apply();
  };
  const listen = (): void => output.play(listening ? voice.get() : null);
  /** Before the first sample of something private the microphone is away. */
  const ready = (spoken: Sensitivity): Promise<void> | null => {
    if (!mustMuteMicrophone(spoken) || !microphone) return null;
    guarded = true;
    cancelTail();
    apply();
    return sending;
  };
  const stops = [
    ...[speaker.state.subscribe(heard), speaker.guard(ready)],
    ...[volume.subscribe(apply), voice.subscribe(listen)],
  ];

  const lost = (): void => {
    microphone = null;
    send(null);
    changed('unavailable');
  };
  const drop = (): void => {
    attempt += 1;
    microphone?.stop();
    microphone = null;
    send(null);
  };

  const open = async (silent: boolean): Promise<void> => {
    const mine = ++attempt;
    listening = true;
    listen();
    heard();
    const track = await getMicrophone().catch(() => null);
    if (mine !== attempt) return track?.stop();
    if (!track) return changed('unavailable');
    microphone = track;
    muted = silent;
    track.addEventListener('ended', () => microphone === track && lost());
    apply();
    await sending;
    if (microphone === track) changed(muted ? 'muted' : 'on');
  };

  const closeMicrophone = (): void => {
    drop();
    listening = false;
    listen();
  };

  return {
    open: (silent = false) => void open(silent),
    mute: (now) => {
      muted = now;
      apply();
      if (microphone) changed(now ? 'muted' : 'on');
    },
    closeMicrophone,
    close: () => {
      for (const stop of stops) stop();
      cancelTail();
      closeMicrophone();
      output.close();
    },
  };
};
