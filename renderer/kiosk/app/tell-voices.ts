import { languages } from '../../../protocol/index.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { Speaker } from '../speech/speech.ts';

/** Tells the operator which engine speaks what: now, and whenever an utterance has shown that it is another. */
export const tellVoices = (speaker: Speaker, bridge: Pick<Bridge, 'tellVoices'>): void => {
  let told = '';
  const tell = (): void => {
    if (speaker.state.get().speaking) return;
    const voices = languages.map((language) => ({ language, engine: speaker.engineFor(language) }));
    const now = JSON.stringify(voices);
    if (now !== told) bridge.tellVoices(voices);
    told = now;
  };
  tell();
  speaker.state.subscribe(tell);
};
