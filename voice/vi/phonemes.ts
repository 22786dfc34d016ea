import { phonemiseAs } from '../core/index.ts';
import { sayLoans } from './loan.ts';

/** Accents of Vietnamese that the engine has a voice for; Hà Nội keeps six tones, the others merge hỏi and ngã. */
const engineVoices = { hanoi: 'vi', hue: 'vi-vn-x-central', saigon: 'vi-vn-x-south' } as const;
export type Region = keyof typeof engineVoices;

export const phonemiseIn = (region: Region): ReturnType<typeof phonemiseAs> =>
  phonemiseAs(engineVoices[region], sayLoans);
