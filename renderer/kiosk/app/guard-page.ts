import type { Kiosk } from '../kiosk.ts';
import { holdStill } from '../privacy/hold-still.ts';
import { hasAnswers } from '../state/kiosk-state.ts';

/**
 * The browser's own ways out of a visit: its Back does what the kiosk's Back does, a page that comes back from the
 * browser's memory is made anew, nothing is dropped onto it, and where there are answers the browser asks before it
 * leaves or reloads (an Electron window would be kept from closing without a word: there nothing can reload it). The bubble
 * of a field that it finds wrong does not come up: it quotes the answer, lies over every mask, and is in a shared picture.
 */
export const guardPage = ({ keys, state, bridge }: Pick<Kiosk, 'keys' | 'state' | 'bridge'>): void => {
  history.pushState(null, '');
  addEventListener('popstate', () => {
    history.pushState(null, '');
    keys.press('back');
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  if (bridge.capabilities.host === 'browser')
    addEventListener('beforeunload', (event) => {
      if (hasAnswers(state.get())) event.preventDefault();
    });
  for (const name of ['dragover', 'drop'] as const) addEventListener(name, (event) => event.preventDefault());
  holdStill(document);
  addEventListener('invalid', (event) => event.preventDefault(), { capture: true });
};
