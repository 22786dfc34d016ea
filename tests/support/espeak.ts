import create from '@echogarden/espeak-ng-emscripten';
import type { Language } from '../../protocol/index.ts';
import { SAMPLE_RATE, type Espeak } from '../../renderer/kiosk/speech/embedded/espeak.ts';
import type { PlacedWord } from '../../renderer/kiosk/speech/embedded/silence.ts';
import { createSynth } from '../../renderer/kiosk/speech/embedded/synth.ts';
import { frontEnd, type FrontEnd } from '../../renderer/kiosk/speech/front-end.ts';
import { runsOf } from '../../renderer/kiosk/speech/runs.ts';

let engine: Promise<Espeak> | null = null;

/** The real engine, loaded once. */
export const loadEspeak = (): Promise<Espeak> => {
  engine ??= create().then((module) => new module.eSpeakNGWorker());
  return engine;
};

export type Sound = {
  samples: Float32Array;
  rate: number;
  /** Each word with the sample at which it begins. */
  words: PlacedWord[];
  chunks: number;
};

/** What the worker would send for a text, put together. */
export const synthesise = async (
  text: string,
  language: Language,
  {
    rate = 1,
    pitch = 1,
    front = frontEnd,
    stopAfter = Infinity,
  }: { rate?: number; pitch?: number; front?: FrontEnd; stopAfter?: number } = {},
): Promise<Sound> => {
  const parts: Float32Array[] = [];
  const words: PlacedWord[] = [];
  let length = 0;
  const utterance = { text, language, rank: 'notice' as const };
  await createSynth(await loadEspeak(), front).speak(
    { text, runs: runsOf(utterance), rate, pitch },
    {
      emit: (chunk) => {
        parts.push(Float32Array.from(chunk.samples));
        for (const { at, start, end } of chunk.words) words.push({ at: at + length, start, end });
        length += chunk.samples.length;
      },
      proceed: () => Promise.resolve(length / SAMPLE_RATE < stopAfter),
    },
  );
  const samples = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { samples, rate: SAMPLE_RATE, words, chunks: parts.length };
};
