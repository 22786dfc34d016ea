import type { Readable } from '../../../shared/store.ts';
import type { Headset } from '../../bridge/headset.ts';

/** Where the helper's voice comes out. */
export type VoiceOutput = {
  play(track: MediaStreamTrack | null): void;
  /** Linear, 0..1, reached within some 50 ms and without a click. */
  gain(value: number): void;
  close(): void;
};

const RAMP_SECONDS = 0.02;

/**
 * By Web Audio, so that its level can glide. Chromium feeds a remote track into Web Audio only while an element plays it
 * too, hence the muted one.
 */
export const createVoiceOutput = (headset: Readable<Headset>): VoiceOutput => {
  const context: AudioContext & { setSinkId?: (id: string) => Promise<void> } = new AudioContext();
  const level = context.createGain();
  level.connect(context.destination);
  const pump = new Audio();
  pump.muted = true;
  let source: MediaStreamAudioSourceNode | null = null;
  /** Only while there is a voice to play: a device that plays silence costs as much. */
  const wake = (): void => {
    if (source) context.resume().catch(() => {});
  };
  const stirs = ['keydown', 'pointerdown'] as const;
  for (const stir of stirs) window.addEventListener(stir, wake, { capture: true });
  /** With the headset in, the loudspeaker is silent: what can't follow it is not heard at all. */
  const follow = async (): Promise<void> => {
    const now = headset.get();
    if (now.state === 'unsure') return;
    try {
      await context.setSinkId?.(now.state === 'in' ? now.device : '');
      if (source && (now.state === 'none' || context.setSinkId)) await context.resume();
    } catch {
      await context.suspend().catch(() => {});
    }
  };
  const unwatch = headset.subscribe(() => void follow());
  if (headset.get().state === 'in') void follow();
  return {
    play: (track) => {
      source?.disconnect();
      source = null;
      pump.srcObject = null;
      if (!track) return void context.suspend().catch(() => {});
      const stream = new MediaStream([track]);
      pump.srcObject = stream;
      // A refusal to autoplay is no fault here: the element is only a pump, and the next key or touch wakes the context.
      pump.play().catch(() => {});
      source = context.createMediaStreamSource(stream);
      source.connect(level);
      wake();
    },
    gain: (value) => {
      level.gain.setTargetAtTime(value, context.currentTime, RAMP_SECONDS);
    },
    close: () => {
      unwatch();
      for (const stir of stirs) window.removeEventListener(stir, wake, { capture: true });
      source?.disconnect();
      pump.srcObject = null;
      context.close().catch(() => {});
    },
  };
};
