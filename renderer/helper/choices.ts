import { languages, type Language } from '../../protocol/index.ts';
import { createStore, type Store } from '../shared/store.ts';

/** How this helper wants the console: the only two things that it keeps in the browser. */
export const themeChoices = ['system', 'light', 'dark', 'yellow'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type Choices = { language: Language; theme: ThemeChoice };
export type ChoicesAction = Partial<Choices>;

const keys = { language: 'gildongmu.helper.language', theme: 'gildongmu.helper.theme' } as const;

/** The first of the browser's languages that we have; Korean where there is none. */
export const languageOf = (preferred: readonly string[]): Language =>
  preferred
    .map((tag) => tag.split('-')[0]?.toLowerCase())
    .map((base) => languages.find((language) => language === base))
    .find((language) => language !== undefined) ?? 'ko';

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** A browser may forbid its storage altogether: then the choice lasts as long as the page. */
const read = (storage: Kept, key: string): string | null => {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
};
const write = (storage: Kept, key: string, value: string): void => {
  try {
    storage.setItem(key, value);
  } catch {
    // As above.
  }
};

/** The kept choices, else the browser's language and the system's theme. Changes are kept. */
export const createChoices = (storage: Kept, preferred: readonly string[]): Store<Choices, ChoicesAction> => {
  const language = languages.find((one) => one === read(storage, keys.language)) ?? languageOf(preferred);
  const theme = themeChoices.find((one) => one === read(storage, keys.theme)) ?? 'system';
  return createStore<Choices, ChoicesAction>(
    (choices, change) => {
      if (change.language) write(storage, keys.language, change.language);
      if (change.theme) write(storage, keys.theme, change.theme);
      return { ...choices, ...change };
    },
    { language, theme },
  );
};
