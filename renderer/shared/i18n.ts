import { createInstance, type i18n } from 'i18next';
import type { Language } from '../../protocol/index.ts';
import type common from '../../locales/en/common.json';
import type kiosk from '../../locales/en/kiosk.json';
import type assist from '../../locales/en/assist.json';
import type reader from '../../locales/en/reader.json';
import type errors from '../../locales/en/errors.json';
import type helper from '../../locales/en/helper.json';
import type phrases from '../../locales/en/phrases.json';

/** The text files of the pages; a folder a language in locales/, a file a namespace. */
export type Namespace = 'common' | 'kiosk' | 'assist' | 'reader' | 'errors' | 'helper' | 'phrases';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      kiosk: typeof kiosk;
      assist: typeof assist;
      reader: typeof reader;
      errors: typeof errors;
      helper: typeof helper;
      phrases: typeof phrases;
    };
  }
}

const files = import.meta.glob<Record<string, unknown>>(
  '../../locales/*/{common,kiosk,assist,reader,errors,helper,phrases}.json',
  {
    import: 'default',
  },
);

/** One file of texts, as it stands in locales/. */
export const loadTexts = async (language: Language, namespace: Namespace): Promise<Record<string, unknown>> => {
  const file = files[`../../locales/${language}/${namespace}.json`];
  if (!file) throw new Error(`locales/${language}/${namespace}.json is missing`);
  return file();
};

/** While developing a text that is not there is a fault, not a key on the screen. */
const complain = (key: string): never => {
  throw new Error(`No locale has the text ${key}`);
};

/** Starts i18next with these namespaces in one language; others are loaded when switched to. */
export const createTexts = async (language: Language, namespaces: readonly Namespace[]): Promise<i18n> => {
  const texts = createInstance();
  await texts.init({
    lng: language,
    ns: [...namespaces],
    defaultNS: 'common',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: {},
    ...(import.meta.env.DEV && { parseMissingKeyHandler: complain }),
  });
  await switchLanguage(texts, language, namespaces);
  return texts;
};

/** Loads what is missing, then changes the language, so that no screen is ever half translated. */
export const switchLanguage = async (
  texts: i18n,
  language: Language,
  namespaces: readonly Namespace[],
): Promise<void> => {
  const missing = namespaces.filter((namespace) => !texts.hasResourceBundle(language, namespace));
  const bundles = await Promise.all(
    missing.map(async (namespace) => [namespace, await loadTexts(language, namespace)] as const),
  );
  for (const [namespace, bundle] of bundles) texts.addResourceBundle(language, namespace, bundle);
  await texts.changeLanguage(language);
};
