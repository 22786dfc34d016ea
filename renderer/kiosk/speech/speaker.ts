import type { Clock } from '../../shared/clock.ts';
import { createStore } from '../../shared/store.ts';
import { isPrivate } from '../privacy/policy.ts';
import { canSpeak, deliver, enginesFor } from './delivery.ts';
import type {
  Speaker,
  SpeechEngine,
  SpeechOutcome,
  SpeechRank,
  SpeechSettings,
  SpeechState,
  Utterance,
} from './speech.ts';

export type SpeakerOptions = {
  /** In the order in which they are preferred. */
  engines: readonly SpeechEngine[];
  clock: Clock;
  settings: SpeechSettings;
};

const ranks: readonly SpeechRank[] = ['page', 'focus', 'notice', 'helper', 'alert', 'consent'];
const heightOf = ({ rank }: Utterance): number => ranks.indexOf(rank);
/** What came in vain is of no use later: by then the person is somewhere else. */
const isFleeting = ({ rank }: Utterance): boolean => rank === 'page' || rank === 'focus';

/** Where nothing speaks, a caption that matters stands long enough to be read: ms a character, and at least and at most. */
const READING = { character: 60, least: 1500, most: 8000 };

type Entry = {
  utterance: Utterance;
  settle: (outcome: SpeechOutcome) => void;
  begun: boolean;
  /** It was asked for before the browser lets anything sound. */
  heldBack: boolean;
  stop: () => void;
};

const entryOf = (utterance: Utterance, resolve: (outcome: SpeechOutcome) => void): Entry => {
  let settled = false;
  const settle = (outcome: SpeechOutcome): void => {
    if (settled) return;
    settled = true;
    resolve(outcome);
  };
  return { utterance, settle, begun: false, heldBack: false, stop: () => {} };
};

/** The kiosk's one voice: decides who speaks, who waits and who is dropped, and shows what is said. */
export const createSpeaker = ({ engines: all, clock, settings: first }: SpeakerOptions): Speaker => {
  let engines = all;
  let settings = first;
  let current: Entry | null = null;
  let waiting: readonly Entry[] = [];
  let last: Utterance | null = null;
  let count = 0;
  const guards = new Set<Parameters<Speaker['guard']>[0]>();

  const hasVoice = (): boolean => enginesFor(engines, settings.language).length > 0;
  const state = createStore<SpeechState, Partial<SpeechState>>(
    (old, change) =>
      Object.entries(change).every(([key, value]) => old[key as keyof SpeechState] === value)
        ? old
        : { ...old, ...change },
    { caption: null, speaking: false, voicing: null, hasVoice: hasVoice() },
  );

  const show = ({ text, language, rank, sensitivity = 'public', sources = [] }: Utterance): void =>
    state.dispatch({
      caption: { text, language, word: null, sensitivity, rank, sources, n: ++count, over: null },
      speaking: false,
    });

  const mark = (word: { start: number; end: number }): void => {
    const { caption } = state.get();
    if (caption) state.dispatch({ caption: { ...caption, word } });
  };
  const close = (over: SpeechOutcome): void => {
    const { caption } = state.get();
    state.dispatch({ caption: caption && { ...caption, word: null, over }, speaking: false, voicing: null });
  };

  /** The voice is free: whoever waits and ranks highest has it next, of equals the one that came first. */
  const next = (): void => {
    const highest = Math.max(...waiting.map(({ utterance }) => heightOf(utterance)));
    const chosen = waiting.find(({ utterance }) => heightOf(utterance) === highest);
    waiting = waiting.filter((entry) => entry !== chosen);
    if (chosen) begin(chosen);
  };

  const leave = (entry: Entry, outcome: SpeechOutcome): void => {
    if (current !== entry) return entry.settle(outcome);
    current = null;
    close(outcome);
    entry.settle(outcome);
    if (!current) next();
  };

  /** Ends whoever speaks without asking who comes next. */
  const silence = (): void => {
    const entry = current;
    if (!entry) return;
    current = null;
    entry.stop();
    close('stopped');
    entry.settle('stopped');
  };

  const showOnly = (entry: Entry): void => {
    const { utterance } = entry;
    entry.settle('silent');
    const reading = Math.min(READING.most, Math.max(READING.least, utterance.text.length * READING.character));
    if (isFleeting(utterance)) leave(entry, 'silent');
    else entry.stop = clock.after(reading, () => leave(entry, 'silent'));
  };

  const isBlocked = (): boolean => engines.some((engine) => engine.isBlocked?.() === true);

  const begin = (entry: Entry): void => {
    const { utterance } = entry;
    const { sensitivity = 'public' } = utterance;
    current = entry;
    last = utterance;
    show(utterance);
    if (!settings.voice || !canSpeak(utterance, engines)) return showOnly(entry);
    entry.heldBack = isBlocked();
    state.dispatch({ voicing: sensitivity });
    const ready = [...guards].flatMap((guard) => guard(sensitivity) ?? []);
    if (ready.length === 0) return voice(entry);
    const go = (): void => {
      if (current === entry) voice(entry);
    };
    Promise.all(ready).then(go, () => leave(entry, 'failed'));
  };

  const voice = (entry: Entry): void => {
    const { utterance } = entry;
    const stop = deliver(utterance, engines, settings, {
      started: () => {
        entry.begun = true;
        if (current === entry) state.dispatch({ speaking: true });
      },
      word: (word) => current === entry && mark(word),
      over: (outcome) => leave(entry, outcome),
    });
    entry.stop = stop;
  };

  const say = (utterance: Utterance): Promise<SpeechOutcome> =>
    new Promise((resolve) => {
      const entry = entryOf(utterance, resolve);
      if (utterance.text.trim() === '') return entry.settle('ended');
      const above = current ? heightOf(current.utterance) - heightOf(utterance) : -1;
      if (above > 0 && isFleeting(utterance)) return entry.settle('stopped');
      // An equal that still waits is out of date like one that speaks.
      for (const other of waiting) if (other.utterance.rank === utterance.rank) other.settle('stopped');
      waiting = waiting.filter((other) => other.utterance.rank !== utterance.rank);
      if (above > 0) return void (waiting = [...waiting, entry]);
      silence();
      // Whoever was told that it was stopped may have spoken already.
      if (current) return entry.settle('stopped');
      begin(entry);
    });

  /** The browser waited for this very key or touch: what she is about to hear is not silenced by it, but by the next. */
  const isWaitedFor = (entry: Entry): boolean => {
    if (entry.begun || !entry.heldBack || !settings.voice) return false;
    entry.heldBack = isBlocked();
    return true;
  };

  const stop = (): void => {
    if (current && isWaitedFor(current)) return;
    const dropped = waiting;
    waiting = [];
    silence();
    for (const entry of dropped) entry.settle('stopped');
  };

  const route = async (sink: string): Promise<boolean> => {
    stop();
    if (last && isPrivate(last.sensitivity ?? 'public')) last = null;
    engines = sink === '' ? all : [];
    const routed = await Promise.allSettled(all.map(async (engine) => engine.route?.(sink)));
    const able = all.filter((engine, index) => engine.route && routed[index]?.status === 'fulfilled');
    const isThere = sink === '' || able.length > 0;
    engines = sink !== '' && isThere ? able : all;
    state.dispatch({ hasVoice: hasVoice() });
    return isThere;
  };

  for (const engine of all) engine.watch?.(() => state.dispatch({ hasVoice: hasVoice() }));

  return {
    state,
    say,
    stop,
    repeat: () => {
      if (last) void say(last);
    },
    configure: (changed) => {
      const old = settings;
      settings = changed;
      state.dispatch({ hasVoice: hasVoice() });
      if (old.voice && !changed.voice) stop();
      if (old.language !== changed.language) enginesFor(engines, changed.language)[0]?.warm?.(changed.language);
      for (const engine of all) engine.adjust?.(changed);
    },
    guard: (ready) => {
      guards.add(ready);
      return () => void guards.delete(ready);
    },
    route,
    engineFor: (language) => enginesFor(engines, language)[0]?.id ?? null,
    wipe: () => {
      const dropped = waiting;
      waiting = [];
      silence();
      for (const entry of dropped) entry.settle('stopped');
      last = null;
      state.dispatch({ caption: null, speaking: false });
      for (const engine of all) engine.wipe?.();
    },
  };
};
