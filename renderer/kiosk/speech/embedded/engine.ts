import type { Clock } from '../../../shared/clock.ts';
import type { Language } from '../../../../protocol/index.ts';
import type { Quality } from '../quality.ts';
import { runsOf } from '../runs.ts';
import type { EngineEvent, EngineVoice, SpeechEngine, Utterance } from '../speech.ts';
import { gainOf } from '../volume.ts';
import type { Audio } from './audio.ts';
import type { FromWorker } from './messages.ts';
import { startPlayback, type Playback } from './playback.ts';
import type { WorkerClient } from './worker-client.ts';

export type EmbeddedOptions = {
  worker: WorkerClient;
  audio: Audio;
  clock: Clock;
  quality: (language: Language) => Quality;
};

type Job = {
  id: number;
  playback: Playback | null;
  /** What was made before the audio device ran. */
  early: FromWorker[];
  fail: (message: string) => void;
  take: (data: FromWorker) => void;
};

/** espeak-ng in a worker, played while it is still being made. */
export const createEmbeddedEngine = ({ worker, audio, clock, quality }: EmbeddedOptions): SpeechEngine => {
  let job: Job | null = null;
  let volume: { context: AudioContext; node: GainNode } | null = null;
  let count = 0;
  let lastLanguage: Language | null = null;

  worker.listen(
    (message) => {
      if (message.type !== 'spelt' && message.id === job?.id) job.take(message);
    },
    (message) => job?.fail(message),
  );

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
      early: [],
      fail: (message) => {
        own.playback?.stop();
        leave({ type: 'failed', message });
      },
      take: (data) => {
        if (data.type === 'failed') own.fail(data.message);
        else if (!own.playback) own.early.push(data);
        else if (data.type === 'chunk') own.playback.feed(data);
        else if (data.type === 'working') own.playback.expect();
        else if (data.type === 'done') own.playback.finish();
      },
    };
    const stop = (): void => {
      if (job !== own) return;
      own.playback?.stop();
      worker.tell({ type: 'stop', id });
      leave({ type: 'stopped' });
    };
    const play = (context: AudioContext): void => {
      if (job !== own) return;
      own.playback = startPlayback(context, output(context, gainOf(voice.volume)), clock, {
        started: () => on({ type: 'start' }),
        word: (word) => on({ type: 'word', ...word }),
        played: (seconds) => worker.tell({ type: 'played', id, seconds }),
        ended: () => leave({ type: 'end' }),
        stuck: (message) => {
          if (message.includes('device')) audio.discard();
          worker.drop(message);
          own.fail(message);
        },
      });
      for (const data of own.early.splice(0)) own.take(data);
    };
    job?.fail('another utterance took its place');
    job = own;
    // It is loaded and made while the audio device starts, or while the browser still waits for a first touch.
    lastLanguage = utterance.language;
    worker.post({ type: 'warm', language: utterance.language });
    worker.post({
      type: 'say',
      id,
      job: { text: utterance.text, runs: runsOf(utterance), rate: voice.rate, pitch: voice.pitch },
    });
    audio.open().then(play, (error: unknown) => {
      worker.tell({ type: 'stop', id });
      own.fail(String(error));
    });
    return stop;
  };

  return {
    id: 'embedded',
    speaks: quality,
    speak,
    warm: (language) => {
      lastLanguage = language;
      worker.post({ type: 'warm', language });
    },
    adjust: (voice) => {
      volume?.node.gain.setTargetAtTime(gainOf(voice.volume), volume.context.currentTime, 0.01);
    },
    isBlocked: audio.isBlocked,
    route: audio.route,
    wipe: () => {
      worker.drop('wiped');
      // The next person's first word must not wait for the engine.
      if (lastLanguage) worker.post({ type: 'warm', language: lastLanguage });
    },
  };
};
