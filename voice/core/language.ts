import { hinted } from './hints.ts';
import { normalise } from './normalise.ts';
import { type Grammar, scanner } from './scan.ts';
import type { EngineInput, EngineMark, LanguageVoice, Reading, Spoken, VoiceLanguage } from './types.ts';
import type { Wording } from './wording.ts';

/** What a language's folder makes; `language` completes it with what all have in common. */
export type LanguageParts = {
  language: VoiceLanguage;
  words: Wording;
  grammar: Grammar;
  /** Letter by letter, for `as: 'letters'`. */
  spell(text: string): string;
  read(spoken: Spoken): Reading;
  phonemise(reading: Reading): EngineInput;
  whole?: Promise<void>;
};

export const language = ({
  language: name,
  words,
  grammar,
  spell,
  read,
  phonemise,
  whole,
}: LanguageParts): LanguageVoice => {
  // Rules answer alone where a dictionary is missing; whoever wants to know awaits `whole`.
  whole?.catch(() => {});
  const scan = scanner(grammar);
  return {
    language: name,
    verbalise(source, { as } = {}) {
      if (as === undefined) return scan(source);
      const { text } = normalise(source);
      if (as === 'letters') return spelled(source, spell(text));
      return hinted(words, source, text, as) ?? scan(source);
    },
    read,
    phonemise: (reading) => safe(phonemise(reading)),
    whole: whole ?? Promise.resolve(),
  };
};

const spelled = (source: string, spoken: string): Spoken => ({
  text: spoken,
  tokens: source === '' ? [] : [{ start: 0, end: source.length, spoken, kind: 'letters' }],
});

/** The reading is the spoken text itself (en, vi: the engine knows the script). */
export const readAsSpoken = ({ text, tokens }: Spoken): Reading => ({
  text,
  tokens: tokens.map(({ start, end, spoken }) => ({ start, end, reading: spoken })),
});

/** The engine gets the reading as it is, under this voice. */
export const phonemiseAs =
  (voice: string, change: (reading: string) => string = (r) => r) =>
  (reading: Reading): EngineInput => {
    const marks: EngineMark[] = [];
    const text: string[] = [];
    let at = 0;
    for (const token of reading.tokens) {
      const said = change(token.reading);
      if (said.trim() !== '') marks.push({ at, start: token.start, end: token.end });
      text.push(said);
      at += said.length;
    }
    return { voice, text: text.join(''), marks };
  };

// espeak-ng obeys SSML and [[phonemes]] in a text; what is left of them after verbalising is blanked, place by place.
const safe = (input: EngineInput): EngineInput =>
  input.phonemes === undefined && /[<>&[\]{}]/.test(input.text)
    ? { ...input, text: input.text.replaceAll(/[<>&[\]{}]/g, ' ') }
    : input;

/** The mark that holds at offset `at` of an engine's text: what of the source is being said there. */
export const markAt = ({ marks }: EngineInput, at: number): EngineMark | null => {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1] ?? null;
};
