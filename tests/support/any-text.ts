import type { EngineInput, LanguageVoice, Spoken } from '../../voice/index.ts';

/** What is said of a text, and what the engine is given for it. */
export const inputOf = (voice: LanguageVoice, text: string): { spoken: Spoken; input: EngineInput } => {
  const spoken = voice.verbalise(text);
  return { spoken, input: voice.phonemise(voice.read(spoken)) };
};

/** What the engine would obey; phonemes that the front end wrote aside (Thai, Vietnamese). */
export const markUp = ({ text, phonemes }: EngineInput): string[] =>
  (phonemes === undefined ? text : text.replaceAll(/\[\[[\w@?: *'^%|,;~-]*\]\]/g, '')).match(/[<>&]|\[\[|\]\]/g) ?? [];

type Said = { text: string; tokens: readonly { start: number; end: number; spoken: string }[] };

/** Tokens in order, within the source, and together the whole of what is said; '' or what is wrong. */
export const misplaced = ({ text, tokens }: Said, source: string): string => {
  if (tokens.map(({ spoken }) => spoken).join('') !== text) return 'tokens are not the text';
  let at = 0;
  for (const { start, end } of tokens) {
    if (start < at || end < start) return `${start}-${end} after ${at}`;
    at = end;
  }
  return at > source.length ? `${at} is beyond the source` : '';
};
