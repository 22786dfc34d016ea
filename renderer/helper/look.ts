import { useEffect } from 'react';
import type { i18n } from 'i18next';
import type { Language } from '../../protocol/index.ts';
import type { Store } from '../shared/store.ts';
import { switchLanguage } from '../shared/i18n.ts';
import { loadFonts } from '../shared/theme/fonts.ts';
import { applyTheme } from '../shared/theme/theme.ts';
import type { Choices, ChoicesAction } from './choices.ts';

/** Puts the chosen colours on the page and keeps following the system where that was chosen. */
export const followTheme = (choices: Store<Choices, ChoicesAction>, page: HTMLElement, dark: MediaQueryList): void => {
  const apply = (): void => {
    const { theme } = choices.get();
    applyTheme(page, theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme);
  };
  choices.subscribe(apply);
  dark.addEventListener('change', apply);
  apply();
};

/** Loads and shows the chosen language; `lang` follows the texts, so that no voice reads one language as another. */
export const followLanguage = (choices: Store<Choices, ChoicesAction>, texts: i18n, page: HTMLElement): void => {
  const apply = async (): Promise<void> => {
    const { language } = choices.get();
    if (texts.language !== language) await switchLanguage(texts, language, ['helper']);
    page.lang = texts.language;
    await loadFonts(language);
  };
  choices.subscribe(() => void apply());
  void apply();
};

/** The typeface of a person whose language is not the console's own. */
export const useFontsOf = (language: Language): void => {
  useEffect(() => void loadFonts(language), [language]);
};
