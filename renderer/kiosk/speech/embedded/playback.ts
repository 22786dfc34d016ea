import type { Clock } from '../../../shared/clock.ts';
import { SAMPLE_RATE } from './espeak.ts';
import type { Chunk, PlacedWord } from './silence.ts';

export type PlaybackHooks = {
  started: () => void;
  word: (word: { start: number; end: number }) => void;
  /** So many seconds were heard. */
  played: (seconds: number) => void;
  ended: () => void;
  /** Nothing moves any more: the device is gone, or whoever makes the sound. */
  stuck: (message: string) => void;
};

/** Seconds between a chunk's arrival and its sound: less, and it may begin in the middle of the device's buffer. */
const LEAD = 0.012;
/** Seconds over which a stop fades: a cut without a click. */
const FADE = 0.006;
/** How often it is looked after, ms, and how long the first and each further chunk may take, in looks. */
const LOOK = 500;
const PATIENCE = { first: 20, further: 6, device: 3 };

/** Plays one utterance's chunks seamlessly as they come, tells each word when it is heard, and stops within FADE. */
export const startPlayback = (context: AudioContext, output: AudioNode, clock: Clock, hooks: PlaybackHooks) => {
  const fader = new GainNode(context);
  fader.connect(output);
  const sources = new Set<AudioBufferSourceNode>();
  let begun = 0;
  let next = 0;
  let complete = false;
  let over = false;
  let words: (PlacedWord & { time: number })[] = [];
  let cancelWord = (): void => {};
  let cancelLook = (): void => {};

  /** Seconds from the context's time to the ear. */
  const latency = (): number => context.outputLatency || context.baseLatency || 0;

  const close = (): void => {
    over = true;
    cancelWord();
    cancelLook();
  };
  const leave = (told: () => void): void => {
    if (over) return;
    close();
    fader.disconnect();
    told();
  };

  const tellWords = (): void => {
    cancelWord();
    const now = context.currentTime - latency();
    const due = words.filter(({ time }) => time <= now + 0.004);
    words = words.slice(due.length);
    const last = due.at(-1);
    if (last) hooks.word({ start: last.start, end: last.end });
    const first = words[0];
    if (first) cancelWord = clock.after(Math.max(1, (first.time - now) * 1000), tellWords);
  };

  const sourceEnded = (source: AudioBufferSourceNode): void => {
    sources.delete(source);
    if (over) return;
    hooks.played(Math.max(0, context.currentTime - begun));
    if (complete && sources.size === 0) leave(hooks.ended);
  };

  const schedule = (samples: Float32Array<ArrayBuffer>): number => {
    const buffer = new AudioBuffer({ length: samples.length, sampleRate: SAMPLE_RATE });
    buffer.copyToChannel(samples, 0);
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(fader);
    source.addEventListener('ended', () => sourceEnded(source), { once: true });
    sources.add(source);
    const time = Math.max(next, context.currentTime + LEAD);
    source.start(time);
    next = time + samples.length / SAMPLE_RATE;
    return time;
  };

  let silentLooks = 0;
  let stillLooks = 0;
  let lastTime = -1;
  const look = (): void => {
    const isDry = !complete && sources.size === 0;
    silentLooks = isDry ? silentLooks + 1 : 0;
    stillLooks = sources.size > 0 && context.currentTime === lastTime ? stillLooks + 1 : 0;
    lastTime = context.currentTime;
    if (context.state === 'suspended') context.resume().catch(() => {});
    if (stillLooks >= PATIENCE.device || context.state === 'closed')
      return leave(() => hooks.stuck('the device stands still'));
    if (silentLooks >= (begun === 0 ? PATIENCE.first : PATIENCE.further))
      return leave(() => hooks.stuck('no more sound comes'));
    cancelLook = clock.after(LOOK, look);
  };
  cancelLook = clock.after(LOOK, look);

  return {
    feed: ({ samples, words: placed }: Chunk & { samples: Float32Array<ArrayBuffer> }): void => {
      if (over) return;
      const time = samples.length > 0 ? schedule(samples) : next;
      words.push(...placed.map((word) => ({ ...word, time: time + word.at / SAMPLE_RATE })));
      if (begun === 0) {
        begun = time;
        hooks.started();
      }
      tellWords();
    },
    /** More will come, though it takes long. */
    expect: (): void => {
      silentLooks = 0;
    },
    /** No more chunks come. */
    finish: (): void => {
      complete = true;
      if (sources.size === 0) leave(hooks.ended);
    },
    /** Silent within FADE; none of the hooks is called any more. */
    stop: (): void => {
      if (over) return;
      close();
      const now = context.currentTime;
      fader.gain.setValueAtTime(1, now);
      fader.gain.linearRampToValueAtTime(0, now + FADE);
      for (const source of sources) source.stop(now + FADE);
      clock.after(100, () => fader.disconnect());
    },
  };
};
export type Playback = ReturnType<typeof startPlayback>;
