import type { Figure } from './figures.ts';
import { measureVoiceAudio } from './voice-audio.ts';
import { measureFollowing } from './voice-follow.ts';
import { measureFrontEnd } from './voice-frontend.ts';
import { measureKeys } from './voice-keys.ts';
import { measureHeadset } from './voice-headset.ts';

/** By the name that stands behind `voice.`; of the whole in this order. */
const parts: Record<string, () => Promise<Figure[]>> = {
  audio: measureVoiceAudio,
  following: measureFollowing,
  headset: measureHeadset,
  keys: measureKeys,
  front: measureFrontEnd,
};

/** All figures of `npm run bench -- voice`, or of one part. */
export const measureVoice = async (part?: string): Promise<Figure[]> => {
  const chosen = part === undefined ? Object.values(parts) : [parts[part] ?? unknown(part)];
  const figures: Figure[] = [];
  // One after the other: side by side they would be measured together.
  // oxlint-disable-next-line no-await-in-loop
  for (const measure of chosen) figures.push(...(await measure()));
  return figures;
};

const unknown = (part: string): never => {
  throw new Error(`voice has no part ${part}; it has ${Object.keys(parts).join(', ')}`);
};
