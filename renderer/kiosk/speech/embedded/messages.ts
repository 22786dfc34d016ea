import type { Language } from '../../../../protocol/index.ts';
import type { Job } from './synth.ts';
import type { PlacedWord } from './silence.ts';

/** Page -> worker. `played`: so many seconds of the job have been heard. */
export type ToWorker =
  | { type: 'say'; id: number; job: Job }
  | { type: 'played'; id: number; seconds: number }
  | { type: 'stop'; id: number }
  | { type: 'warm'; language: Language };

/** Worker -> page. `samples` are 32-bit floats at `SAMPLE_RATE`. */
export type FromWorker =
  | { type: 'ready' }
  | { type: 'chunk'; id: number; samples: Float32Array<ArrayBuffer>; words: readonly PlacedWord[] }
  | { type: 'done'; id: number }
  | { type: 'failed'; id: number | null; message: string };
