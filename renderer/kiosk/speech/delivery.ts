import type { Language } from '../../../protocol/index.ts';
import { runsOf, type Run } from './runs.ts';
import type { EngineVoice, SpeechEngine, Utterance } from './speech.ts';

export type DeliveryHooks = {
  started: () => void;
  word: (word: { start: number; end: number }) => void;
  /** `failed`: no engine could bring it to its end. Not called after a stop. */
  over: (outcome: 'ended' | 'failed') => void;
};

/** A stretch of an utterance that one list of engines can speak, whatever languages lie in it. */
type Part = { start: number; end: number; engines: readonly SpeechEngine[] };

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Engines that fail again and again stand behind the others. */
const failures = new WeakMap<SpeechEngine, number>();
const isTired = (engine: SpeechEngine): number => ((failures.get(engine) ?? 0) >= 2 ? 1 : 0);

/** The engines that speak a language, the one to be tried first in front. Their given order is the order of choice. */
export const enginesFor = (engines: readonly SpeechEngine[], language: Language): SpeechEngine[] =>
  engines.filter((engine) => engine.speaks(language) !== 'none').sort((a, b) => isTired(a) - isTired(b));

const partsOf = (utterance: Utterance, engines: readonly SpeechEngine[]): Part[] => {
  const parts: Part[] = [];
  for (const run of runsOf(utterance)) {
    const able = enginesFor(engines, run.language);
    const before = parts.at(-1);
    if (able.length === 0) continue;
    if (before?.end === run.start && before.engines[0] === able[0])
      parts[parts.length - 1] = {
        ...before,
        end: run.end,
        engines: before.engines.filter((each) => able.includes(each)),
      };
    else parts.push({ start: run.start, end: run.end, engines: able });
  }
  return parts;
};

/**
 * Whether there is a voice for it: for the utterance's own language, where any of the text is in it, else for one of the
 * runs. A page in a language without a voice is not read out as the few foreign words in it.
 */
export const canSpeak = (utterance: Utterance, engines: readonly SpeechEngine[]): boolean => {
  const heard = runsOf(utterance).filter((run: Run) => hasLetters(utterance.text.slice(run.start, run.end)));
  const own = heard.some(({ language }) => language === utterance.language);
  if (own) return enginesFor(engines, utterance.language).length > 0;
  return heard.some(({ language }) => enginesFor(engines, language).length > 0);
};

const cut = (utterance: Utterance, start: number, end: number): Utterance => ({
  ...utterance,
  text: utterance.text.slice(start, end),
  runs: (utterance.runs ?? [])
    .filter((run) => run.end > start && run.start < end)
    .map((run) => ({
      start: Math.max(0, run.start - start),
      end: Math.min(end, run.end) - start,
      language: run.language,
    })),
});

/**
 * Speaks one utterance to its end: each stretch by the first engine that speaks it, and where that fails in the middle, on
 * by the next from the word that had begun. Every engine gets a second try before it is given up.
 * Returns what stops it, silently.
 */
export const deliver = (
  utterance: Utterance,
  engines: readonly SpeechEngine[],
  voice: EngineVoice,
  hooks: DeliveryHooks,
): (() => void) => {
  let stopEngine = (): void => {};
  let over = false;

  const finish = (outcome: 'ended' | 'failed'): void => {
    if (over) return;
    over = true;
    hooks.over(outcome);
  };

  const speakPart = (parts: readonly Part[], tries: readonly SpeechEngine[], from: number): void => {
    const [part, ...later] = parts;
    if (!part) return finish('ended');
    const [engine, ...others] = tries;
    if (!engine) return finish('failed');
    let reached = from;
    let done = false;
    const nextPart = (): void => speakPart(later, twice(later[0]), later[0]?.start ?? 0);
    stopEngine = engine.speak(cut(utterance, from, part.end), voice, (event) => {
      if (over || done) return;
      if (event.type === 'start') hooks.started();
      if (event.type === 'word') {
        reached = from + event.start;
        hooks.word({ start: from + event.start, end: from + event.end });
      }
      if (event.type === 'start' || event.type === 'word') return;
      done = true;
      if (event.type === 'failed') failures.set(engine, (failures.get(engine) ?? 0) + 1);
      else failures.delete(engine);
      if (event.type === 'end') nextPart();
      else speakPart(parts, event.type === 'failed' ? others : tries, reached);
    });
    // It may have come to its end, or been stopped, before it could hand over its stop.
    if (over) stopEngine();
  };

  const parts = partsOf(utterance, engines);
  speakPart(parts, twice(parts[0]), parts[0]?.start ?? 0);
  return () => {
    if (over) return;
    over = true;
    stopEngine();
  };
};

const twice = (part: Part | undefined): readonly SpeechEngine[] => (part ? [...part.engines, ...part.engines] : []);
