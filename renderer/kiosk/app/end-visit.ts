import type { Language } from '../../../protocol/index.ts';
import type { Kiosk } from '../kiosk.ts';
import { after } from './after.ts';

/** Where the page says goodbye after it was made anew: the language is all that is left of the person. */
export const ENDED = '#ended-';

/** Milliseconds that a host may take to forget; then the page goes on without its word. */
const HOST_PATIENCE = 1000;

type Parts = Pick<Kiosk, 'assist' | 'speaker' | 'bridge' | 'clock' | 'state' | 'settings'> & {
  /** Takes everything off the screen at once. */
  clear: () => void;
  /** Makes the page anew, from the same address. */
  reload: () => void;
  /** The page cannot be made anew: says so, and tries again. */
  stranded: (language: Language) => void;
};

/**
 * Forgets the person. First everything that holds her words lets go of them and the screen is cleared, in this very turn;
 * then the host forgets; then the page itself is replaced, which empties form state, undo history, React's spare trees and
 * every closure, as no list of things to clear could promise. docs/decisions/wipe.md has the measurements.
 */
export const endVisit = async (parts: Parts): Promise<void> => {
  const { assist, speaker, bridge, clock, state, settings, clear, reload, stranded } = parts;
  const { language } = settings.get();
  clear();
  assist.forget();
  speaker.wipe();
  state.dispatch({ type: 'forget' });
  await Promise.race([bridge.wipe().catch(() => {}), after(clock, HOST_PATIENCE)]);
  history.replaceState(null, '', `${location.pathname}${ENDED}${language}`);
  if (await bridge.canReload()) reload();
  else stranded(language);
};
