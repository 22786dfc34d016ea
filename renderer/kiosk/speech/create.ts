import { systemClock } from '../../shared/clock.ts';
import { createAudio, type Audio } from './embedded/audio.ts';
import { createEmbeddedEngine } from './embedded/engine.ts';
import { SAMPLE_RATE } from './embedded/espeak.ts';
import { createOsEngine } from './os/engine.ts';
import { embeddedQuality } from './quality.ts';
import { createSpelling } from './embedded/spelling.ts';
import { createWorkerClient } from './embedded/worker-client.ts';
import { createSpeaker } from './speaker.ts';
import type { Speaker, SpeechEngine, SpeechSettings } from './speech.ts';

/** `output`: where the voice is heard, for other sounds of the kiosk: with a headset in nothing of it is to be heard beside it. */
export type KioskVoice = { speaker: Speaker; output: Pick<Audio, 'running' | 'open'> };

/** The voice of the real page: the voices of this machine first, the embedded one where there are none. */
export const createKioskVoice = (settings: SpeechSettings): KioskVoice => {
  const clock = systemClock;
  const wasTouched = (): boolean => navigator.userActivation.hasBeenActive;
  const audio = createAudio({
    // The voices' own rate: chunks then join without a seam, and only the device resamples. The
    // smallest buffer that the device has: half of what `interactive` takes, and there is little to compute.
    create: () => new AudioContext({ sampleRate: SAMPLE_RATE, latencyHint: 0 }),
    gestures: window,
    wasTouched,
    isSpeaking: () => speaker.state.get().speaking,
    clock,
  });
  const worker = createWorkerClient(
    () => new Worker(new URL('./embedded/worker.ts', import.meta.url), { type: 'module' }),
  );
  const embedded = createEmbeddedEngine({
    worker,
    audio,
    clock,
    quality: embeddedQuality,
  });
  const os: SpeechEngine[] =
    'speechSynthesis' in window
      ? [
          createOsEngine({
            synthesis: speechSynthesis,
            create: (text) => new SpeechSynthesisUtterance(text),
            spell: createSpelling(worker),
            gestures: window,
            wasTouched,
            clock,
          }),
        ]
      : [];
  warmOnFirstGesture(() => embedded.warm?.(settings.language));
  const speaker = createSpeaker({ engines: [...os, embedded], clock, settings });
  return { speaker, output: audio };
};

/** Her first key or touch starts the engine, so that it is there when she has made her first choice. */
const warmOnFirstGesture = (warm: () => void): void => {
  const types = ['keydown', 'pointerdown'] as const;
  const once = (): void => {
    for (const type of types) removeEventListener(type, once, { capture: true });
    warm();
  };
  for (const type of types) addEventListener(type, once, { capture: true });
};
