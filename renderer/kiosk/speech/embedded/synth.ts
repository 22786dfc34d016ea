import type { Language } from '../../../../protocol/index.ts';
import type { Run } from '../runs.ts';
import type { EngineInput, FrontEnd } from '../front-end.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { SAMPLE_RATE, type Espeak } from './espeak.ts';
import { placeOf } from './place.ts';
import { createTrimmer, type Chunk } from './silence.ts';
import { pitchFor, voices, wordsPerMinute } from './voices.ts';

export type Job = {
  text: string;
  /** The whole text in order, each stretch with its language. */
  runs: readonly Run[];
  rate: number;
  /** Times the voice's normal pitch. */
  pitch: number;
};

export type JobHooks = {
  emit: (chunk: Chunk) => void;
  /** Lets messages in, and waits while enough is made ahead. Resolves false once nobody wants the rest. */
  proceed: () => Promise<boolean>;
};

/** Characters that the front end is given at once: the first sound of a long text must not wait for all of it. */
const BLOCK = 400;

type Block = { text: string; at: number; language: Language };

const sentenceEnds = ['. ', '? ', '! ', '。', '！', '？', '\n'];

/** Where the next block ends: after a sentence if there is one, else after a word, never within a character. */
const blockEnd = (text: string, start: number): number => {
  const head = text.slice(start, start + BLOCK);
  const sentence = Math.max(...sentenceEnds.map((end) => head.lastIndexOf(end)));
  const cut = [sentence, head.lastIndexOf(' ')].find((at) => at > BLOCK / 4);
  const end = start + (cut === undefined ? BLOCK : cut + 1);
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end + 1 : end;
};

const blocksOf = (text: string, run: Run): Block[] => {
  const blocks: Block[] = [];
  for (let at = run.start; at < run.end;) {
    const end = run.end - at <= BLOCK ? run.end : Math.min(run.end, blockEnd(text, at));
    blocks.push({ text: text.slice(at, end), at, language: run.language });
    at = end;
  }
  return blocks;
};

const movedBy = ({ marks, ...input }: EngineInput, by: number): EngineInput => ({
  ...input,
  marks: marks.map(({ at, start, end }) => ({ at, start: start + by, end: end + by })),
});

/** At its normal 100 the engine's loudest sounds are cut off at 16 bits; below, its gain is made up for in floats. */
const AMPLITUDE = 70;

const hasWords = /[\p{L}\p{N}\p{S}]|\[\[/u;

/** Drives one espeak-ng: a job's text in, chunks of sound with the places of their words out, clause by clause. */
export const createSynth = (espeak: Espeak, frontEnd: FrontEnd) => {
  let voice = '';
  let height = pitchFor(1);

  /** The front end may name another voice than the language's usual one. Returns the gain of its loudness. */
  const useVoice = (language: Language, name = voices[language].name): number => {
    if (voice !== name) espeak.set_voice('', name, 0, 0, 0);
    voice = name;
    return voices[language].gain * height.gain;
  };

  const sayClause = (clause: Clause, language: Language, source: string, emit: JobHooks['emit']): boolean => {
    // Of punctuation alone the engine would say the names.
    if (!hasWords.test(clause.input.text)) return false;
    const gain = useVoice(language, clause.input.voice);
    const trimmer = createTrimmer(emit);
    espeak.synthesize(clause.input.text, (samples, events) => {
      for (const event of events) {
        const word = { position: event.text_position, length: event.word_length };
        const place = event.type === 'word' ? placeOf(clause.input, word, source, language) : null;
        if (place) trimmer.word({ at: Math.round((event.audio_position * SAMPLE_RATE) / 1000), ...place });
      }
      if (samples.length > 0) trimmer.take(Float32Array.from(samples, (sample) => (sample * gain) / 32_768));
      return false;
    });
    trimmer.end();
    return trimmer.sounded();
  };

  const rest = (ms: number, rate: number): Chunk => ({
    samples: new Float32Array(Math.round((ms * SAMPLE_RATE) / 1000 / Math.max(0.5, rate))),
    words: [],
  });

  const speakBlock = async (block: Block, job: Job, hooks: JobHooks, gap: { due: number }): Promise<boolean> => {
    const input = await frontEnd.prepare(block.text, block.language);
    for (const clause of clausesOf(movedBy(input, block.at))) {
      if (!(await hooks.proceed())) return false;
      // Silence only between sounds: never at the beginning or the end of what is said.
      const silence = gap.due;
      let begun = false;
      const emit = (chunk: Chunk): void => {
        if (!begun && silence > 0) hooks.emit(rest(silence, job.rate));
        begun = true;
        hooks.emit(chunk);
      };
      const sounded = sayClause(clause, block.language, job.text, emit);
      if (sounded) gap.due = clause.pause;
      else if (gap.due > 0) gap.due = Math.max(gap.due, clause.pause);
    }
    return true;
  };

  return {
    speak: async (job: Job, hooks: JobHooks): Promise<void> => {
      espeak.set_volume(AMPLITUDE);
      espeak.set_rate(wordsPerMinute(job.rate));
      height = pitchFor(job.pitch);
      espeak.set_pitch(height.pitch);
      const gap = { due: 0 };
      for (const block of job.runs.flatMap((run) => blocksOf(job.text, run))) {
        if (!(await speakBlock(block, job, hooks, gap))) return;
      }
    },
  };
};
export type Synth = ReturnType<typeof createSynth>;
