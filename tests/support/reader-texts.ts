import { createInstance, type i18n } from 'i18next';
import en from '../../locales/en/reader.json' with { type: 'json' };
import ja from '../../locales/ja/reader.json' with { type: 'json' };
import ko from '../../locales/ko/reader.json' with { type: 'json' };
import th from '../../locales/th/reader.json' with { type: 'json' };
import vi from '../../locales/vi/reader.json' with { type: 'json' };
import zh from '../../locales/zh/reader.json' with { type: 'json' };
import type { Language } from '../../protocol/index.ts';

const all: Record<Language, { reader: typeof en }> = {
  ko: { reader: ko },
  en: { reader: en },
  ja: { reader: ja },
  zh: { reader: zh },
  th: { reader: th },
  vi: { reader: vi },
};

/** i18next with the reader's own texts of all six languages. */
export const readerTexts = async (language: Language): Promise<i18n> => {
  const texts = createInstance();
  const interpolation = { escapeValue: false };
  await texts.init({ lng: language, ns: ['reader'], fallbackLng: false, interpolation, resources: all });
  return texts;
};
