/** Time as it is passed into whatever needs it, so that tests turn it by hand. */
export type Clock = {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls `run` once after `ms`; the returned function prevents it. */
  after(ms: number, run: () => void): () => void;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
