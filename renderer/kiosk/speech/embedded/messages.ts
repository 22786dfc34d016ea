import type { Language } from '../../../../protocol/index.ts';
import type { EngineInput } from '../front-end.ts';
import type { PlacedWord } from './silence.ts';
import type { Job } from './synth.ts';

/** Page -> worker. `played`: so many seconds of the job have been heard. `spell` needs no engine. */
export type ToWorker =
  | { type: 'say'; id: number; job: Job }
  | { type: 'played'; id: number; seconds: number }
  | { type: 'stop'; id: number }
  | { type: 'warm'; language: Language }
  | { type: 'spell'; id: number; text: string; language: Language };

/** Worker -> page. `samples` are 32-bit floats at `SAMPLE_RATE`. `working`: nothing to hear yet, but it is on its way. */
export type FromWorker =
  | { type: 'chunk'; id: number; samples: Float32Array<ArrayBuffer>; words: readonly PlacedWord[] }
  | { type: 'working'; id: number }
  | { type: 'done'; id: number }
  | { type: 'failed'; id: number; message: string }
  | { type: 'spelt'; id: number; input: EngineInput };
