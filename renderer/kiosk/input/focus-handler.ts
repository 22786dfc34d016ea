import { moveFocus, type FocusMove, type Moved } from './focus.ts';
import type { KeyHandler } from './keys.ts';

const moves = new Set<string>(['left', 'right', 'up', 'down'] satisfies FocusMove[]);

const isTextInput = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'submit', 'range'].includes(element.type));

/**
 * The lowest handler of a page: arrows move the focus, OK presses what has it. OK in a line of text is handed on (it
 * means the next step), as is every other key.
 */
export const focusHandler =
  (root: ParentNode, moved: (result: Moved, action: FocusMove) => void = () => {}): KeyHandler =>
  (action) => {
    if (moves.has(action)) {
      const move = action as FocusMove;
      moved(moveFocus(root, move), move);
      return true;
    }
    const active = document.activeElement;
    if (action !== 'ok' || !(active instanceof HTMLElement) || active === document.body || isTextInput(active))
      return false;
    active.click();
    return true;
  };

export { isTextInput };
