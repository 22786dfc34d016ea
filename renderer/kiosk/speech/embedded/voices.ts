import type { Language } from '../../../../protocol/index.ts';

const decibels = (db: number): number => 10 ** (db / 20);

/**
 * The engine's voice of each language. `gain` brings it to -22 LUFS (ITU-R BS.1770-5) at full volume, where the loudest
 * peak of all voices keeps 1.5 dB of room. Measured over sentences of the product; the audio tests measure it again.
 */
export const voices: Record<Language, { name: string; gain: number }> = {
  ko: { name: 'ko', gain: decibels(-1.7) },
  en: { name: 'en-us', gain: decibels(-0.7) },
  ja: { name: 'ja', gain: decibels(-1.2) },
  zh: { name: 'cmn-latn-pinyin', gain: decibels(-3.2) },
  th: { name: 'th', gain: decibels(-3.5) },
  vi: { name: 'vi', gain: decibels(-3.5) },
};

/** Words a minute at rate 1; the engine clamps at 450, which is 2.5 times. */
export const wordsPerMinute = (rate: number): number => Math.round(Math.min(450, Math.max(80, 175 * rate)));
