import type { Language } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { EngineInput, Mark } from '../front-end.ts';
import { runsOf } from '../runs.ts';
import type { EngineEvent, EngineVoice, SpeechEngine, Utterance } from '../speech.ts';
import { gainOf } from '../volume.ts';
import { durationOf, estimateWords } from './estimate.ts';
import { voiceFor } from './voices.ts';

export type OsEngineOptions = {
  synthesis: SpeechSynthesis;
  /** Makes an utterance of the browser; passed in for tests. */
  create: (text: string) => SpeechSynthesisUtterance;
  /** Spells out numbers, dates and the like, and says where each word came from. */
  spell: (text: string, language: Language) => Promise<EngineInput>;
  gestures: EventTarget;
  wasTouched: () => boolean;
  clock: Clock;
};

/** A voice that has not begun after so many ms never will: some browsers hang until told to cancel. */
const START_PATIENCE = 3000;
/** What a voice may take beyond twice the time that its text should take, ms. */
const END_PATIENCE = 4000;
/** Without a word event for so long, words are estimated. */
const BOUNDARY_PATIENCE = 400;

/** Some systems parse angle brackets as their mark-up. Lengths stay, so places stay. */
const withoutMarkup = (text: string): string => text.toWellFormed().replaceAll(/[<>&\p{Cc}]/gu, ' ');

const placeAt = (marks: readonly Mark[], from: number, length: number): { start: number; end: number } | null => {
  const first = marks.findLast(({ at }) => at <= from) ?? marks[0];
  const last = marks.findLast(({ at }) => at < from + Math.max(1, length)) ?? first;
  return first && last ? { start: first.start, end: last.end } : null;
};

/** The local voices of this machine, through speechSynthesis. What they do can't be captured or measured. */
export const createOsEngine = (options: OsEngineOptions): SpeechEngine => {
  const { synthesis, create, spell, gestures, wasTouched, clock } = options;
  let active: object | null = null;

  const voiceOf = (language: Language): SpeechSynthesisVoice | null => voiceFor(synthesis.getVoices(), language);

  /** Speaks one run; calls `over` once with what became of it. */
  const speakRun = (
    { text, marks }: EngineInput,
    language: Language,
    voice: EngineVoice,
    on: { start: () => void; word: (place: { start: number; end: number }) => void },
    over: (error: string | null) => void,
  ): (() => void) => {
    const spoken = create(withoutMarkup(text));
    const own = voiceOf(language);
    spoken.voice = own;
    spoken.lang = own?.lang ?? language;
    spoken.rate = voice.rate;
    spoken.pitch = voice.pitch;
    spoken.volume = gainOf(voice.volume);
    let cancelPatience = (): void => {};
    let stopEstimate = (): void => {};
    let done = false;
    const finish = (error: string | null): void => {
      if (done) return;
      done = true;
      cancelPatience();
      stopEstimate();
      over(error);
    };
    const giveUpAfter = (ms: number, why: string): void => {
      cancelPatience();
      cancelPatience = clock.after(ms, () => {
        synthesis.cancel();
        finish(why);
      });
    };
    const word = (from: number, length: number): void => {
      const place = placeAt(marks, from, length);
      if (place) on.word(place);
    };
    spoken.addEventListener('start', () => {
      giveUpAfter(durationOf(text, language, voice.rate) * 2 + END_PATIENCE, 'the voice does not come to its end');
      on.start();
      const whole = { text, language, rate: voice.rate };
      stopEstimate = clock.after(BOUNDARY_PATIENCE, () => {
        stopEstimate = estimateWords(whole, clock, ({ start, end }) => word(start, end - start));
      });
    });
    spoken.addEventListener('boundary', (event) => {
      stopEstimate();
      if (event.name === 'word' || event.name === '') word(event.charIndex, event.charLength || 1);
    });
    spoken.addEventListener('end', () => finish(null));
    spoken.addEventListener('error', ({ error }) => finish(error));
    giveUpAfter(START_PATIENCE, 'the voice does not begin');
    synthesis.resume();
    synthesis.speak(spoken);
    return () => {
      done = true;
      cancelPatience();
      stopEstimate();
      synthesis.cancel();
    };
  };

  const speak = (utterance: Utterance, voice: EngineVoice, on: (event: EngineEvent) => void): (() => void) => {
    const own = {};
    active = own;
    let stopRun = (): void => {};
    let started = false;
    const isActive = (): boolean => active === own;
    const leave = (event: EngineEvent): void => {
      if (!isActive()) return;
      active = null;
      on(event);
    };
    const sayFrom = async (runs: ReturnType<typeof runsOf>): Promise<void> => {
      const [run, ...later] = runs;
      if (!run) return leave({ type: 'end' });
      const { text, marks } = await spell(utterance.text.slice(run.start, run.end), run.language);
      if (!isActive()) return;
      const placed = marks.map(({ at, start, end }) => ({ at, start: start + run.start, end: end + run.start }));
      const hooks = {
        start: () => {
          if (isActive() && !started) on({ type: 'start' });
          started = true;
        },
        word: (place: { start: number; end: number }) => isActive() && on({ type: 'word', ...place }),
      };
      stopRun = speakRun({ text, marks: placed }, run.language, voice, hooks, (error) => {
        if (error === null) sayAll(later);
        else leave({ type: 'failed', message: error });
      });
    };
    const sayAll = (runs: ReturnType<typeof runsOf>): void => {
      sayFrom(runs).catch((error: unknown) => leave({ type: 'failed', message: String(error) }));
    };
    const begin = (): void => {
      stopListening();
      if (isActive()) sayAll(runsOf(utterance));
    };
    const stopListening = (): void => {
      for (const type of ['keydown', 'pointerdown']) gestures.removeEventListener(type, begin);
    };
    if (wasTouched()) begin();
    else for (const type of ['keydown', 'pointerdown']) gestures.addEventListener(type, begin);
    return () => {
      if (!isActive()) return;
      stopListening();
      stopRun();
      leave({ type: 'stopped' });
    };
  };

  return {
    id: 'os',
    speaks: (language) => (voiceOf(language) ? 'well' : 'none'),
    speak,
    isBlocked: () => !wasTouched(),
    watch: (changed) => {
      synthesis.addEventListener('voiceschanged', changed);
      return () => synthesis.removeEventListener('voiceschanged', changed);
    },
    wipe: () => synthesis.cancel(),
  };
};
