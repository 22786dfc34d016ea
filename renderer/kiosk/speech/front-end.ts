import type { Language } from '../../../protocol/index.ts';
import { plainInput } from './plain-input.ts';

/** From UTF-16 offset `at` of the engine's text on, until the next mark, the source's `start` to `end` is being said. */
export type Mark = { at: number; start: number; end: number };

/** What espeak-ng is given: free of mark-up it could obey, but for the `[[phonemes]]` that the front end wrote. */
export type EngineInput = { text: string; marks: readonly Mark[] };

/** The only door from the engines to voice/. Lives in the worker. */
export type FrontEnd = {
  /** The text as the embedded engine takes it. Loads the language's dictionaries on first use. Never throws for a text. */
  prepare(text: string, language: Language): Promise<EngineInput>;
};

export const frontEnd: FrontEnd = {
  prepare: (text) => Promise.resolve(plainInput(text)),
};
