import type { KeyAction } from '../../../protocol/index.ts';

/** Takes an action and says whether it is done with it; `false` hands it on to the handler below. */
export type KeyHandler = (action: KeyAction) => boolean;

/**
 * A stack of handlers: the newest gets every key first (a consent question takes all of them), the kiosk's own
 * handler, lowest, moves the focus and opens panels.
 */
export type Keys = {
  /**
   * Puts a handler on top; the returned function takes it away. `first`: it stays before all others, also before those
   * that come later (whatever opens or is drawn anew beneath a consent question must not take its keys).
   */
  push(handler: KeyHandler, place?: 'first'): () => void;
  press(action: KeyAction): void;
};

export const createKeys = (pressed: () => void = () => {}): Keys => {
  let stack: KeyHandler[] = [];
  let before: KeyHandler[] = [];
  return {
    push: (handler, place) => {
      if (place === 'first') before = [handler, ...before];
      else stack = [handler, ...stack];
      return () => {
        stack = stack.filter((other) => other !== handler);
        before = before.filter((other) => other !== handler);
      };
    },
    press: (action) => {
      pressed();
      [...before, ...stack].some((handler) => handler(action));
    },
  };
};
