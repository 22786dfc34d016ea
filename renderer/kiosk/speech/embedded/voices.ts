import type { Language } from '../../../../protocol/index.ts';

const decibels = (db: number): number => 10 ** (db / 20);

/**
 * The engine's voice of each language. `gain` brings it to -22 LUFS (ITU-R BS.1770-5) at full volume, where the loudest
 * peak of all voices keeps 1.5 dB of room. Measured over 30 to 40 sentences of the product in each language; tests measure
 * it again.
 */
export const voices: Record<Language, { name: string; gain: number }> = {
  ko: { name: 'ko', gain: decibels(1) },
  en: { name: 'en-us', gain: decibels(2.4) },
  ja: { name: 'ja', gain: decibels(0.9) },
  zh: { name: 'cmn-latn-pinyin', gain: decibels(0) },
  th: { name: 'th', gain: decibels(1.3) },
  vi: { name: 'vi', gain: decibels(0) },
};

/**
 * The engine's pitch (0-99, normal 50) for a multiple of the normal one, and the gain that keeps the loudness: a higher voice
 * is louder. Measured in all voices: 0.97% of pitch and 0.047 LU a step; 0.62 to 1.6 times is what it can do.
 */
export const pitchFor = (times: number): { pitch: number; gain: number } => {
  const pitch = Math.min(99, Math.max(0, Math.round(50 + Math.log(times) / 0.0097)));
  return { pitch, gain: decibels((50 - pitch) * 0.047) };
};

/** Words a minute at rate 1; the engine clamps at 450, which is 2.5 times. */
export const wordsPerMinute = (rate: number): number => Math.round(Math.min(450, Math.max(80, 175 * rate)));
