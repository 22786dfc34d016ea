import type { Figure } from './figures.ts';
import { measureVoiceAudio } from './voice-audio.ts';
import { measureFrontEnd } from './voice-frontend.ts';

/** All figures of `npm run bench -- voice`. */
export const measureVoice = async (): Promise<Figure[]> => [
  ...(await measureVoiceAudio()),
  ...(await measureFrontEnd()),
];
