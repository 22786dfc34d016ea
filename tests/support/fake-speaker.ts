import type {
  Speaker,
  SpeechOutcome,
  SpeechSettings,
  SpeechState,
  Utterance,
} from '../../renderer/kiosk/speech/speech.ts';
import { createStore } from '../../renderer/shared/store.ts';

export type FakeSpeaker = Speaker & {
  /** Everything that was ever begun, oldest first. */
  said: Utterance[];
  /** Brings the utterance in speech to its end. */
  finish(outcome?: SpeechOutcome): void;
  /** The settings as they are now. */
  configured: SpeechSettings | null;
  guards: Parameters<Speaker['guard']>[0][];
  /** Where the voice was sent, oldest first. */
  sinks: string[];
  /** As under something more important: what is said now is dropped. */
  dropping: boolean;
  /** `silent`: nothing is ever spoken, captions only. */
  silence(on: boolean): void;
};

/** A speaker whose utterances end when the test says so. A new one stops the one before it, whatever its rank. */
export const createFakeSpeaker = (): FakeSpeaker => {
  const state = createStore<SpeechState, SpeechState>((_, next) => next, {
    caption: null,
    speaking: false,
    voicing: null,
    hasVoice: true,
  });
  const said: Utterance[] = [];
  let silent = false;
  let end: ((outcome: SpeechOutcome) => void) | null = null;
  const finish = (outcome: SpeechOutcome = 'ended'): void => {
    const ending = end;
    end = null;
    const { caption } = state.get();
    const over = ending ? { caption: caption && { ...caption, word: null, over: outcome } } : {};
    state.dispatch({ ...state.get(), ...over, speaking: false, voicing: null });
    ending?.(outcome);
  };
  const speaker: FakeSpeaker = {
    state,
    said,
    sinks: [],
    finish,
    dropping: false,
    silence: (on) => {
      silent = on;
    },
    say: (utterance) => {
      if (speaker.dropping) return Promise.resolve('stopped');
      finish('stopped');
      said.push(utterance);
      const { text, language, rank, sensitivity = 'public', sources = [] } = utterance;
      state.dispatch({
        ...state.get(),
        caption: { text, language, word: null, rank, sensitivity, sources, n: said.length, over: null },
        speaking: !silent,
        voicing: silent ? null : sensitivity,
      });
      return silent ? Promise.resolve('silent') : new Promise((resolve) => (end = resolve));
    },
    stop: () => finish('stopped'),
    repeat: () => {},
    configured: null,
    configure: (settings) => {
      speaker.configured = settings;
    },
    guards: [],
    guard: (ready) => {
      speaker.guards.push(ready);
      return () => {};
    },
    route: (sink) => {
      finish('stopped');
      speaker.sinks.push(sink);
      return Promise.resolve(true);
    },
    engineFor: () => (silent ? null : 'fake'),
    wipe: () => {
      finish('stopped');
      state.dispatch({ caption: null, speaking: false, voicing: null, hasVoice: true });
    },
  };
  return speaker;
};
