import create from '@echogarden/espeak-ng-emscripten';
import dataUrl from '@echogarden/espeak-ng-emscripten/espeak-ng.data?url';
import { frontEnd } from '../front-end.ts';
import { SAMPLE_RATE } from './espeak.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { createSynth, type Job, type Synth } from './synth.ts';
import { unpackVoiceData } from './voice-data.ts';

/** The part of a dedicated worker's scope that is used; the project compiles with the page's types. */
type Scope = {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', take: (event: MessageEvent<ToWorker>) => void): void;
};
const scope = globalThis as unknown as Scope;
const post = (message: FromWorker, transfer: Transferable[] = []): void => scope.postMessage(message, transfer);

/** Seconds made ahead of what was heard. */
const AHEAD = 6;

const load = async (): Promise<Synth> => {
  const response = await fetch(dataUrl);
  if (!response.ok) throw new Error(`voice data: ${response.status}`);
  const data = unpackVoiceData(await response.arrayBuffer());
  const espeak = await create({ getPreloadedPackage: () => data });
  return createSynth(new espeak.eSpeakNGWorker(), frontEnd);
};

let opened: Promise<Synth> | null = null;
/** The engine, loaded when it is first needed; a load that failed is tried again. */
const open = (): Promise<Synth> => {
  opened ??= load().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};

let current: { id: number; made: number; played: number; more: (() => void) | null } | null = null;

/** A turn of the event loop: messages that wait are taken first. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
    port2.postMessage(null);
  });

const speak = async (id: number, job: Job): Promise<void> => {
  const own = { id, made: 0, played: 0, more: null as (() => void) | null };
  const isCurrent = (): boolean => current === own;
  current?.more?.();
  current = own;
  const engine = await open();
  await engine.speak(job, {
    emit: ({ samples, words }) => {
      const copy = new Float32Array(samples);
      own.made += copy.length / SAMPLE_RATE;
      post({ type: 'chunk', id, samples: copy, words }, [copy.buffer]);
    },
    proceed: async () => {
      await turn();
      if (isCurrent() && own.made - own.played > AHEAD) await new Promise<void>((resolve) => (own.more = resolve));
      return isCurrent();
    },
  });
  if (isCurrent()) post({ type: 'done', id });
};

/** What has to be loaded first may take long on a slow line: a sign of life each second. Only a dead worker gives none. */
const say = async (id: number, job: Job): Promise<void> => {
  const sign = setInterval(() => post({ type: 'working', id }), 1000);
  try {
    await speak(id, job);
  } catch (error) {
    post({ type: 'failed', id, message: messageOf(error) });
  } finally {
    clearInterval(sign);
  }
};

/** Whatever goes wrong here goes wrong again, and is told, when something is to be said. */
const warm = async (language: Parameters<typeof frontEnd.prepare>[1]): Promise<void> => {
  await Promise.allSettled([open(), frontEnd.prepare('.', language)]);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'say') void say(data.id, data.job);
  else if (data.type === 'warm') void warm(data.language);
  else if (data.type === 'spell')
    void frontEnd.spell(data.text, data.language).then((input) => post({ type: 'spelt', id: data.id, input }));
  else if (current?.id === data.id) {
    const { more } = current;
    if (data.type === 'stop') current = null;
    else current.played = data.seconds;
    if (current === null || current.made - current.played < AHEAD) more?.();
  }
});
