import type { Language } from '../../protocol/index.ts';
import type { EngineEvent, EngineVoice, SpeechEngine, Utterance } from '../../renderer/kiosk/speech/speech.ts';

/** One utterance that a fake engine was given; the test brings it on, word by word, to whatever end it likes. */
export type Spoken = {
  text: string;
  utterance: Utterance;
  voice: EngineVoice;
  open: boolean;
  start(): void;
  /** Says the first place of this word in the text. */
  word(word: string): void;
  end(): void;
  fail(message?: string): void;
};

export type FakeEngine = SpeechEngine & {
  given: Spoken[];
  /** The one it is speaking. */
  now(): Spoken;
  /** What it can speak from now on. */
  learn(languages: readonly Language[]): void;
  block(on: boolean): void;
  wiped: number;
  warmed: Language[];
  adjusted: EngineVoice[];
};

/** An engine whose delivery the test controls. Asking it for a second utterance while one is open throws. */
export const createFakeEngine = (id: string, languages: readonly Language[] = ['ko', 'en', 'vi']): FakeEngine => {
  const given: Spoken[] = [];
  let known = languages;
  let blocked = false;
  let changed = (): void => {};
  const engine: FakeEngine = {
    id,
    given,
    wiped: 0,
    warmed: [],
    adjusted: [],
    speaks: (language) => (known.includes(language) ? 'well' : 'none'),
    speak: (utterance, voice, on) => {
      if (given.some(({ open }) => open)) throw new Error(`${id} was asked to say two things at once`);
      const tell = (event: EngineEvent): void => {
        if (!spoken.open) return;
        spoken.open = event.type === 'start' || event.type === 'word';
        on(event);
      };
      const spoken: Spoken = {
        text: utterance.text,
        utterance,
        voice,
        open: true,
        start: () => tell({ type: 'start' }),
        word: (word) => {
          const start = utterance.text.indexOf(word);
          tell({ type: 'word', start, end: start + word.length });
        },
        end: () => tell({ type: 'end' }),
        fail: (message = 'broken') => tell({ type: 'failed', message }),
      };
      given.push(spoken);
      return () => tell({ type: 'stopped' });
    },
    now: () => {
      const open = given.findLast((spoken) => spoken.open);
      if (!open) throw new Error(`${id} is silent`);
      return open;
    },
    learn: (now) => {
      known = now;
      changed();
    },
    block: (on) => {
      blocked = on;
    },
    isBlocked: () => blocked,
    warm: (language) => void engine.warmed.push(language),
    adjust: (voice) => void engine.adjusted.push(voice),
    watch: (tell) => {
      changed = tell;
      return () => {};
    },
    wipe: () => {
      engine.wiped += 1;
    },
  };
  return engine;
};
