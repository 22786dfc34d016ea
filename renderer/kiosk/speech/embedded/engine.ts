import type { Clock } from '../../../shared/clock.ts';
import type { Language } from '../../../../protocol/index.ts';
import type { Quality } from '../quality.ts';
import { runsOf } from '../runs.ts';
import type { EngineEvent, EngineVoice, SpeechEngine, Utterance } from '../speech.ts';
import { gainOf } from '../volume.ts';
import type { Audio } from './audio.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { startPlayback, type Playback } from './playback.ts';

export type EmbeddedOptions = {
  /** Starts the worker, which loads the WASM and its data. Called when first needed, and again after it failed. */
  worker: () => Worker;
  audio: Audio;
  clock: Clock;
  quality: (language: Language) => Quality;
};

type Job = {
  id: number;
  playback: Playback | null;
  fail: (message: string) => void;
  message: (data: FromWorker) => void;
};

/** espeak-ng in a worker, played while it is still being made. */
export const createEmbeddedEngine = ({ worker: start, audio, clock, quality }: EmbeddedOptions): SpeechEngine => {
  let worker: Worker | null = null;
  let job: Job | null = null;
  let volume: { context: AudioContext; node: GainNode } | null = null;
  let count = 0;

  const dropWorker = (message: string): void => {
    worker?.terminate();
    worker = null;
    job?.fail(message);
  };
  const theWorker = (): Worker => {
    if (worker) return worker;
    const own = start();
    worker = own;
    own.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker !== own) return;
      if (data.type === 'failed' && data.id === null) dropWorker(data.message);
      else if (data.type !== 'ready' && data.id === job?.id) job?.message(data);
    });
    own.addEventListener('error', (event) => {
      if (worker === own) dropWorker(event.message || 'the worker failed');
    });
    return own;
  };
  const post = (message: ToWorker, to: Worker | null = theWorker()): void => {
    // A worker's has no target origin; the rule means windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    to?.postMessage(message);
  };

  /** One gain for all that is spoken, so that a change of volume is heard at once. */
  const output = (context: AudioContext, gain: number): GainNode => {
    if (volume?.context !== context) {
      volume = { context, node: new GainNode(context, { gain }) };
      volume.node.connect(context.destination);
    }
    volume.node.gain.value = gain;
    return volume.node;
  };

  const speak = (utterance: Utterance, voice: EngineVoice, on: (event: EngineEvent) => void): (() => void) => {
    const id = ++count;
    const leave = (event: EngineEvent): void => {
      if (job !== own) return;
      job = null;
      on(event);
    };
    const own: Job = {
      id,
      playback: null,
      fail: (message) => {
        own.playback?.stop();
        leave({ type: 'failed', message });
      },
      message: (data) => {
        if (data.type === 'chunk') own.playback?.feed(data);
        if (data.type === 'done') own.playback?.finish();
        if (data.type === 'failed') own.fail(data.message);
      },
    };
    const stop = (): void => {
      if (job !== own) return;
      own.playback?.stop();
      post({ type: 'stop', id }, worker);
      leave({ type: 'stopped' });
    };
    const play = (context: AudioContext): void => {
      if (job !== own) return;
      own.playback = startPlayback(context, output(context, gainOf(voice.volume)), clock, {
        started: () => on({ type: 'start' }),
        word: (word) => on({ type: 'word', ...word }),
        played: (seconds) => post({ type: 'played', id, seconds }, worker),
        ended: () => leave({ type: 'end' }),
        stuck: (message) => {
          if (message.includes('device')) audio.discard();
          dropWorker(message);
        },
      });
      post({ type: 'say', id, job: { text: utterance.text, runs: runsOf(utterance), rate: voice.rate } });
    };
    job?.fail('another utterance took its place');
    job = own;
    theWorker();
    audio.open().then(play, (error: unknown) => own.fail(String(error)));
    return stop;
  };

  return {
    id: 'embedded',
    speaks: quality,
    speak,
    warm: (language) => post({ type: 'warm', language }),
    adjust: (voice) => {
      volume?.node.gain.setTargetAtTime(gainOf(voice.volume), volume.context.currentTime, 0.01);
    },
    isBlocked: audio.isBlocked,
    wipe: () => {
      const wasUsed = worker !== null;
      dropWorker('wiped');
      // The next person's first word must not wait for the engine.
      if (wasUsed) theWorker();
    },
  };
};
