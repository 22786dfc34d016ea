import { defaultKeymap } from '../../../protocol/index.ts';
import { focusHandler } from '../../../renderer/kiosk/input/focus-handler.ts';
import { createKeys } from '../../../renderer/kiosk/input/keys.ts';
import { listenToKeys } from '../../../renderer/kiosk/input/listen.ts';
import type { Reader } from '../../../renderer/kiosk/speech/reader/reader.ts';
import type { Speaker } from '../../../renderer/kiosk/speech/speech.ts';
import { systemClock } from '../../../renderer/shared/clock.ts';

/** A key and the words that answered it: `ms` from the moment at which it was pressed, waiting for the page included. */
export type Answer = { key: string; ms: number; text: string };

/** The kiosk's keypad on the page: its keys, in the order in which the kiosk asks who takes them. */
export const attachKeypad = (reader: Reader, speaker: Speaker): { answers: Answer[] } => {
  const answers: Answer[] = [];
  let open: { key: string; at: number } | null = null;
  addEventListener('keydown', ({ key, timeStamp }) => (open = { key, at: timeStamp }), { capture: true });
  let last = speaker.state.get().caption;
  speaker.state.subscribe(() => {
    const { caption } = speaker.state.get();
    // A stop takes the mark from a caption that stays; what a live region says is no answer.
    const isNew = caption !== null && caption.sources !== last?.sources && caption.rank !== 'notice';
    last = caption;
    if (!open || !isNew) return;
    answers.push({ key: open.key, ms: performance.now() - open.at, text: caption.text });
    open = null;
  });
  const keys = createKeys();
  keys.push(focusHandler(document, (moved) => moved === 'edge' && reader.edge('bottom')));
  keys.push(reader.keys, 'first');
  listenToKeys(window, defaultKeymap, keys, {
    clock: systemClock,
    doubleStrikeMs: 0,
    arrowsAreTaken: reader.isBrowsing,
    anyKey: () => speaker.stop(),
  });
  return { answers };
};
