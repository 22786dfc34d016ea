import { type LanguageVoice, type VoiceLanguage, voiceLanguages } from './core/types.ts';

export { markAt } from './core/language.ts';
export { voiceLanguages };
export type * from './core/types.ts';

/** The languages that are there. Each is a chunk of its own; its dictionaries are further chunks. */
const folders: Record<VoiceLanguage, () => Promise<{ load: () => LanguageVoice }>> = {
  ko: () => import('./ko/index.ts'),
  en: () => import('./en/index.ts'),
  vi: () => import('./vi/index.ts'),
  th: () => import('./th/index.ts'),
  zh: () => import('./zh/index.ts'),
  ja: () => import('./ja/index.ts'),
};

export const isVoiceLanguage = (language: string): language is VoiceLanguage =>
  (voiceLanguages as readonly string[]).includes(language);

/** Whether voice/ can prepare this language for the engine. 'no' also for what isn't a language at all. */
export const speaks = (language: string): 'yes' | 'no' => (isVoiceLanguage(language) ? 'yes' : 'no');

const loaded = new Map<string, Promise<LanguageVoice>>();

/**
 * A language, loaded once. Its rules answer at once; `whole` settles when its dictionaries are in.
 * Rejects with an UnknownLanguage for a language that voice/ doesn't speak, and with the import's error where a file is
 * missing (asking again tries again).
 */
export const loadLanguage = (language: string): Promise<LanguageVoice> => {
  const known = loaded.get(language);
  if (known) return known;
  if (!isVoiceLanguage(language)) return Promise.reject(new UnknownLanguage(language));
  const loading = folders[language]().then(({ load }) => load());
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
};

export class UnknownLanguage extends Error {
  override name = 'UnknownLanguage';
  readonly code = 'unknown-language';
  constructor(language: string) {
    super(`voice/ does not speak '${language.slice(0, 20)}'`);
  }
}
