import { createKioskSpeaker } from '../../../renderer/kiosk/speech/create.ts';
import type { SpeechOutcome, SpeechSettings, Utterance } from '../../../renderer/kiosk/speech/speech.ts';

/** The product's speaker on an empty page, for the audio tests and the bench. */
const settings: SpeechSettings = { voice: true, language: 'ko', rate: 1, volume: 1 };
const speaker = createKioskSpeaker(settings);

export type SpeechPage = {
  speaker: typeof speaker;
  settings: SpeechSettings;
  say: (text: string, change?: Partial<Utterance>) => Promise<SpeechOutcome>;
};
const page: SpeechPage = {
  speaker,
  settings,
  say: (text, change = {}) => speaker.say({ text, language: 'en', rank: 'notice', ...change }),
};
Object.assign(globalThis, { page });
