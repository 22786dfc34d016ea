import type { Figure } from './figures.ts';
import { measureVoiceAudio } from './voice-audio.ts';
import { measureFollowing } from './voice-follow.ts';
import { measureFrontEnd } from './voice-frontend.ts';
import { measureHeadset } from './voice-headset.ts';

/** All figures of `npm run bench -- voice`. */
export const measureVoice = async (): Promise<Figure[]> => [
  ...(await measureVoiceAudio()),
  ...(await measureFollowing()),
  ...(await measureHeadset()),
  ...(await measureFrontEnd()),
];
