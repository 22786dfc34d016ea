import { phonemiseAs } from '../core/index.ts';

export const phonemise = phonemiseAs('ko');
