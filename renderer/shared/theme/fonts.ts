import type { Language } from '../../../protocol/index.ts';

const pretendard = () => import('pretendard-gov/dist/web/variable/pretendardvariable-gov-dynamic-subset.css');

const files: Record<Language, () => Promise<unknown>> = {
  ko: pretendard,
  en: pretendard,
  vi: pretendard,
  ja: () => import('@fontsource-variable/noto-sans-jp/wght.css'),
  zh: () => import('@fontsource-variable/noto-sans-sc/wght.css'),
  th: () => import('@fontsource-variable/noto-sans-thai/wght.css'),
};

/** Makes a language's typeface known; its files come as letters need them. Text is readable before that (font-display). */
export const loadFonts = async (language: Language): Promise<void> => {
  await files[language]();
};
