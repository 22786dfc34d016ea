import type { Keys } from '../input/keys.ts';

/**
 * The browser's own ways out of a visit: its Back does what the kiosk's Back does, a page that comes back from the
 * browser's memory is made anew, and nothing is dropped onto it.
 */
export const guardPage = (keys: Keys): void => {
  history.pushState(null, '');
  addEventListener('popstate', () => {
    history.pushState(null, '');
    keys.press('back');
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  for (const name of ['dragover', 'drop'] as const) addEventListener(name, (event) => event.preventDefault());
};
