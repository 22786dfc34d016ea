import type { Language } from '../../../protocol/index.ts';

/** How well the front end and the embedded voice together speak a language; `none` is never asked to. */
export type Quality = 'well' | 'plainly' | 'none';

/** Without a front end the engine reads the script itself: that can be understood in these three only. */
const understood: Record<Language, Quality> = {
  ko: 'plainly',
  en: 'well',
  vi: 'well',
  ja: 'none',
  zh: 'none',
  th: 'none',
};

/** Apart from the front end, so that the page can ask without loading it. */
export const embeddedQuality = (language: Language): Quality => understood[language];
