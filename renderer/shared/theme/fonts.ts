import { Language } from '../../../protocol/index.ts';

const pretendard = () => import('pretendard-gov/dist/web/variable/pretendardvariable-gov-dynamic-subset.css');

/** Pretendard GOV lacks letters of Vietnamese; its Latin is Inter's, which has them all. */
const files: Record<Language, () => Promise<unknown>> = {
  ko: pretendard,
  en: pretendard,
  vi: () => import('@fontsource-variable/inter/wght.css'),
  ja: () => import('@fontsource-variable/noto-sans-jp/wght.css'),
  zh: () => import('@fontsource-variable/noto-sans-sc/wght.css'),
  th: () => import('@fontsource-variable/noto-sans-thai/wght.css'),
};

/** Makes a language's typeface known; its files come as letters need them. Text is readable before that (font-display). */
export const loadFonts = async (language: Language): Promise<void> => {
  await files[language]();
};

const languageOf = (element: Element): Language | undefined =>
  Language.safeParse(element.getAttribute('lang')?.split('-')[0]).data;

/**
 * Makes known the typeface of every language that stands anywhere on the page (`lang`), now and later: the name of a
 * language in the list of languages, a Korean address on a Thai page. The returned function stops it.
 */
export const followFonts = (root: Element): (() => void) => {
  const known = new Set<Language>();
  const look = (element: Element): void => {
    for (const each of [element, ...element.querySelectorAll('[lang]')]) {
      const language = languageOf(each);
      if (!language || known.has(language)) continue;
      known.add(language);
      void loadFonts(language);
    }
  };
  const watcher = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element) look(node);
  });
  look(root);
  watcher.observe(root, { subtree: true, childList: true, attributeFilter: ['lang'] });
  return () => watcher.disconnect();
};
