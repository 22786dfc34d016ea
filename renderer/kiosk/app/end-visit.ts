import type { Assist } from '../assist/session.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { Speaker } from '../speech/speech.ts';

/** Where the page says goodbye after it was made anew: the language is all that is left of the person. */
export const ENDED = '#ended-';

/**
 * Forgets the person. Whatever holds her words lets go of them, then the page itself is replaced: that empties the form
 * state, the undo history, React's spare trees and every closure at once, which no list of things to clear could promise.
 */
export const endVisit = async (parts: {
  assist: Assist;
  speaker: Speaker;
  bridge: Bridge;
  language: string;
}): Promise<void> => {
  parts.assist.forget();
  parts.speaker.wipe();
  await parts.bridge.wipe().catch(() => {});
  history.replaceState(null, '', `${location.pathname}${ENDED}${parts.language}`);
  location.reload();
};
