import { render, type RenderResult } from '@testing-library/react';
import { createInstance, type i18n } from 'i18next';
import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../protocol/index.ts';

/** jsdom knows `<dialog>` but cannot open one. The focus stays where the component puts it. */
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close() {
    this.open = false;
  };
}

const textsOf = (language: Language, namespace: string): object =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../locales/${language}/${namespace}.json`, 'utf8')) as object;

/** The real texts of some namespaces, at once and without a network. */
export const textsIn = (language: Language, namespaces: readonly string[] = ['common']): i18n => {
  const texts = createInstance();
  void texts.init({
    lng: language,
    ns: [...namespaces],
    defaultNS: 'common',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: Object.fromEntries(namespaces.map((name) => [name, textsOf(language, name)])) },
  });
  return texts;
};

/** Renders with the texts of a language, as a person of that language meets it. */
export const show = (what: ReactNode, language: Language = 'en'): RenderResult =>
  render(what, { wrapper: ({ children }) => <I18nextProvider i18n={textsIn(language)}>{children}</I18nextProvider> });
