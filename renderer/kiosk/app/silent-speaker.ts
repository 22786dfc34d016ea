import { createStore } from '../../shared/store.ts';
import type { Speaker, SpeechState, Utterance } from '../speech/speech.ts';

/** A speaker without a voice: captions only. For tests, and where no audio can be had. */
export const silentSpeaker = (): Speaker => {
  const state = createStore<SpeechState, Partial<SpeechState>>((old, change) => ({ ...old, ...change }), {
    caption: null,
    speaking: false,
    hasVoice: false,
  });
  let last: Utterance | null = null;
  const show = (utterance: Utterance): void => {
    last = utterance;
    const { text, language, sensitivity = 'public' } = utterance;
    state.dispatch({ caption: { text, language, word: null, sensitivity } });
  };
  return {
    state,
    say: (utterance) => {
      show(utterance);
      return Promise.resolve('silent');
    },
    stop: () => {},
    repeat: () => last && show(last),
    configure: () => {},
    wipe: () => {
      last = null;
      state.dispatch({ caption: null });
    },
  };
};
