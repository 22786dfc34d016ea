/** A word that begins `at` so many samples into the chunk, and its place in the text. */
export type PlacedWord = { at: number; start: number; end: number };
export type Chunk = { samples: Float32Array; words: readonly PlacedWord[] };

/** -54 dBFS: below it nothing is heard at a kiosk. */
const SILENCE = 0.002;
/** Kept before the first sound, so that its onset isn't cut. */
const BEFORE = 32;

const firstSound = (samples: Float32Array): number => samples.findIndex((sample) => Math.abs(sample) > SILENCE);
const lastSound = (samples: Float32Array): number => samples.findLastIndex((sample) => Math.abs(sample) > SILENCE);

/**
 * Takes one clause's sound as it is made and passes it on without the silence before and after it; silence within is
 * kept. `word` places are samples from the clause's beginning as the engine counts them.
 */
export const createTrimmer = (emit: (chunk: Chunk) => void) => {
  let taken = 0;
  let dropped = 0;
  let sounded = false;
  let held: Float32Array[] = [];
  let words: PlacedWord[] = [];
  let passed = 0;

  const send = (samples: Float32Array): void => {
    const due = words.filter(({ at }) => at - dropped < passed + samples.length);
    words = words.filter((word) => !due.includes(word));
    emit({ samples, words: due.map(({ at, start, end }) => ({ at: Math.max(0, at - dropped - passed), start, end })) });
    passed += samples.length;
  };
  const flush = (): void => {
    for (const samples of held) send(samples);
    held = [];
  };

  return {
    word: (word: PlacedWord): void => void words.push(word),
    take: (samples: Float32Array): void => {
      let rest = samples;
      if (!sounded) {
        const first = firstSound(samples);
        if (first < 0) return void (taken += samples.length);
        sounded = true;
        const from = Math.max(0, first - BEFORE);
        dropped = taken + from;
        rest = samples.subarray(from);
      }
      taken += samples.length;
      const last = lastSound(rest);
      if (last >= 0) {
        flush();
        send(rest.slice(0, last + 1));
      }
      if (last + 1 < rest.length) held.push(rest.slice(last + 1));
    },
    /** Ends the clause: what silence is still held is let go, words that fell into it are told at its end. */
    end: (): void => {
      if (words.length > 0 && sounded)
        emit({ samples: new Float32Array(0), words: words.map(({ start, end }) => ({ at: 0, start, end })) });
      words = [];
      held = [];
    },
    sounded: () => sounded,
  };
};
