import type { Language } from '../../../protocol/index.ts';
import { loadLanguage, type LanguageVoice } from '../../../voice/index.ts';
import { plainInput } from './plain-input.ts';

/** From UTF-16 offset `at` of the engine's text on, until the next mark, the source's `start` to `end` is being said. */
export type Mark = { at: number; start: number; end: number };

/** What an engine is given. For espeak-ng it is free of mark-up it could obey, but for the `[[phonemes]]` of the front end. */
export type EngineInput = { text: string; marks: readonly Mark[]; voice?: string };

/** The only door from the engines to voice/. Lives in the worker: its dictionaries are not for the page. */
export type FrontEnd = {
  /** The text as the embedded engine takes it. Loads the language on first use. Rejects where it can't be spoken rightly. */
  prepare(text: string, language: Language): Promise<EngineInput>;
  /** The text in words, for a voice that pronounces by itself: numbers, dates, amounts and identifiers spelt out. */
  spell(text: string, language: Language): Promise<EngineInput>;
};

/** Without its dictionaries the reading of these would be garbage; the others begin with their rules. */
const needsWhole = new Set<Language>(['ja', 'zh', 'th']);
/** The engine knows the script of these well enough to be understood without a front end. */
const isReadByEngine = new Set<Language>(['ko', 'en', 'vi']);

/** Thai by its rules alone is understood; characters that are in no dictionary can't be read. */
const unlessRulesDo = (language: Language) => (error: unknown) => {
  if (language !== 'th') throw error;
};

const speakable = async (language: Language): Promise<LanguageVoice> => {
  const voice = await loadLanguage(language);
  if (needsWhole.has(language)) await voice.whole.catch(unlessRulesDo(language));
  return voice;
};

export const frontEnd: FrontEnd = {
  prepare: async (text, language) => {
    try {
      const voice = await speakable(language);
      return voice.phonemise(voice.read(voice.verbalise(text)));
    } catch (error) {
      if (isReadByEngine.has(language)) return plainInput(text);
      throw error;
    }
  },
  spell: async (text, language) => {
    try {
      const { text: spoken, tokens } = (await loadLanguage(language)).verbalise(text);
      let at = 0;
      const marks = tokens.map((token) => {
        const mark = { at, start: token.start, end: token.end };
        at += token.spoken.length;
        return mark;
      });
      return { text: spoken, marks };
    } catch {
      return plainInput(text);
    }
  },
};
