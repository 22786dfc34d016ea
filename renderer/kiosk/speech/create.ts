import { systemClock } from '../../shared/clock.ts';
import { createAudio } from './embedded/audio.ts';
import { createEmbeddedEngine } from './embedded/engine.ts';
import { SAMPLE_RATE } from './embedded/espeak.ts';
import { embeddedQuality } from './quality.ts';
import { createSpeaker } from './speaker.ts';
import type { Speaker, SpeechSettings } from './speech.ts';

/** The speaker of the real page: the voices of this machine first, the embedded one where there are none. */
export const createKioskSpeaker = (settings: SpeechSettings): Speaker => {
  const clock = systemClock;
  const audio = createAudio({
    // The voices' own rate: chunks then join without a seam, and only the device resamples.
    create: () => new AudioContext({ sampleRate: SAMPLE_RATE, latencyHint: 'interactive' }),
    gestures: window,
    wasTouched: () => navigator.userActivation.hasBeenActive,
    clock,
  });
  const embedded = createEmbeddedEngine({
    worker: () => new Worker(new URL('./embedded/worker.ts', import.meta.url), { type: 'module' }),
    audio,
    clock,
    quality: embeddedQuality,
  });
  return createSpeaker({ engines: [embedded], clock, settings });
};
