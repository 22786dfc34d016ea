import type { Clock } from '../../shared/clock.ts';
import type { Readable } from '../../shared/store.ts';
import type { SpeechState } from './speech.ts';
import type { Audio } from './embedded/audio.ts';
import { gainOf } from './volume.ts';

/** What has a sound of its own: a page has come, something has to be mended, no further that way, a hidden character. */
export type Signal = 'arrived' | 'error' | 'edge' | 'hidden';

/** Tones in Hz, one after the other: far above the 3 to 50 Hz that may harm (access.md), within what old ears hear best. */
const tones: Record<Signal, readonly number[]> = {
  arrived: [523, 784],
  error: [330, 247],
  edge: [262],
  hidden: [659],
};
/** Seconds of one tone, and of its rise and fall: no click. */
const TONE = 0.045;
const RAMP = 0.008;
/**
 * Beside the voice (-22 LUFS), a signal is soft. Peak of the sine: drawn out it is -24.7 LUFS (ITU-R BS.1770-5, rendered offline),
 * and as short as it is the ear, which sums over some 200 ms, hears 3 to 6 dB less of it.
 */
const SOFT = 0.1;
/** Milliseconds between two: typing fast must not make a buzz of 3 Hz and more. */
const APART = 350;
/** Milliseconds after which a sound is too late to be understood as an answer to the key. */
const LATE = 200;

export type SignalOptions = {
  /** Where the voice is heard. */
  output: Pick<Audio, 'running' | 'open'>;
  speech: Readable<SpeechState>;
  clock: Clock;
  settings: () => { sounds: boolean; volume: number };
  /** The browser lets something sound: the person has touched it. */
  mayStart: () => boolean;
};

/** Few, short, soft sounds, never over speech: what speaks has the ear, and silences a sound that is still going on. */
export const createSignals = ({ output, speech, clock, settings, mayStart }: SignalOptions) => {
  let playing: GainNode | null = null;
  let last = -Infinity;

  speech.subscribe(() => {
    if (!speech.get().speaking || !playing) return;
    const { currentTime } = playing.context;
    playing.gain.cancelScheduledValues(currentTime);
    playing.gain.setTargetAtTime(0, currentTime, 0.003);
    playing = null;
  });

  const play = (own: AudioContext, signal: Signal, volume: number): void => {
    const gain = new GainNode(own, { gain: 0 });
    gain.connect(own.destination);
    playing = gain;
    const [start, loud] = [own.currentTime, gainOf(volume) * SOFT];
    tones[signal].forEach((frequency, index) => {
      const from = start + index * TONE;
      const tone = new OscillatorNode(own, { type: 'sine', frequency });
      tone.connect(gain);
      tone.start(from);
      tone.stop(from + TONE);
      gain.gain.setValueAtTime(0, from);
      gain.gain.linearRampToValueAtTime(loud, from + RAMP);
      gain.gain.setValueAtTime(loud, from + TONE - RAMP);
      gain.gain.linearRampToValueAtTime(0, from + TONE);
      if (index === tones[signal].length - 1) tone.addEventListener('ended', () => gain.disconnect());
    });
  };

  /** A device that rests is there in a moment. One that has to start is late, and says nothing. */
  const wake = async (signal: Signal, volume: number, asked: number): Promise<void> => {
    const own = await output.open();
    if (clock.now() - asked <= LATE && !speech.get().speaking) play(own, signal, volume);
  };

  return (signal: Signal): void => {
    const { sounds, volume } = settings();
    const now = clock.now();
    if (!sounds || speech.get().speaking || now - last < APART || !mayStart()) return;
    last = now;
    const context = output.running();
    if (context) return play(context, signal, volume);
    wake(signal, volume, now).catch(() => {});
  };
};
