import { routes, type Language } from '../../../protocol/index.ts';
import en from '../../../locales/en/offline.json';
import ja from '../../../locales/ja/offline.json';
import ko from '../../../locales/ko/offline.json';
import th from '../../../locales/th/offline.json';
import vi from '../../../locales/vi/offline.json';
import zh from '../../../locales/zh/offline.json';
import type { Clock } from '../../shared/clock.ts';
import { isThere } from '../bridge/is-there.ts';
import { after } from './after.ts';

/** Part of the first bundle: where the server is gone, no other file can be had. */
const texts: Record<Language, typeof en> = { ko, en, ja, zh, th, vi };

/** Milliseconds between two looks whether the server is back. */
const RETRY = 10_000;

const put = (parent: HTMLElement, tag: 'h1' | 'p' | 'button', key: keyof typeof en): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = texts[parent.lang as Language][key];
  parent.append(element);
  return element;
};

/**
 * The page or its services cannot be had: one sentence, one button, and it comes back by itself. Needs nothing of the app.
 * `language`: that of the person who was there; without one, whoever may stand before it: all of them.
 */
export const showLoadFailed = async (root: HTMLElement, clock: Clock, language?: Language): Promise<void> => {
  const main = document.createElement('main');
  main.className = 'load-failed';
  for (const one of language ? [language] : (Object.keys(texts) as Language[])) {
    const section = main.appendChild(document.createElement('section'));
    section.lang = one;
    put(section, 'h1', 'heading');
    put(section, 'p', 'lead');
    put(section, 'button', 'again').addEventListener('click', () => location.reload());
  }
  root.replaceChildren(main);
  root.querySelector('button')?.focus();
  do await after(clock, RETRY);
  while (!(await isThere(routes.kiosk)));
  location.reload();
};
