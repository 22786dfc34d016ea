import type { Engine } from '../engine/engine.ts';
import type { AssistEffect } from './events.ts';

export type DriverDeps = {
  load: () => Promise<Engine>;
  /** The heavy part could not be fetched; what was to be done is dropped. */
  unloadable: () => void;
};

/**
 * Runs effects on the engine, which it loads when the first one comes. Once it is there they run in order and in the same
 * turn: what stops sharing must not wait for anything.
 */
export const createDriver = ({ load, unloadable }: DriverDeps) => {
  let engine: Engine | null = null;
  let loading: Promise<Engine | null> | null = null;
  let queue: AssistEffect[] = [];
  let running = false;

  const fetch = async (): Promise<Engine | null> => {
    try {
      engine = await load();
      return engine;
    } catch {
      // Asked again, it is tried again.
      loading = null;
      return null;
    }
  };
  const getEngine = (): Promise<Engine | null> => (loading ??= fetch());

  const drain = (): void => {
    if (running || !engine) return;
    running = true;
    for (let effect = queue.shift(); effect; effect = queue.shift()) engine.run(effect);
    running = false;
  };
  const drainOnceLoaded = async (): Promise<void> => {
    if (await getEngine()) return drain();
    queue = [];
    unloadable();
  };

  return {
    engine: getEngine,
    perform: (effects: readonly AssistEffect[]): void => {
      if (effects.length === 0) return;
      queue.push(...effects);
      if (engine) drain();
      else void drainOnceLoaded();
    },
  };
};
