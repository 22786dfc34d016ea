import type { KeyAction, Keymap } from '../../../protocol/index.ts';
import type { Clock } from '../../shared/clock.ts';
import { isTextInput } from './focus-handler.ts';
import type { Keys } from './keys.ts';

export type ListenOptions = {
  /** A second strike of the same key within so many milliseconds is not counted (KioskConfig.doubleStrikeMs). */
  doubleStrikeMs: number;
  clock: Clock;
  /** The arrows mean something else just now, also in a line of text. */
  arrowsAreTaken?: () => boolean;
  /** Any key at all, also one that only types: whoever counts idleness or stops speech. */
  anyKey?: () => void;
};

/** Browser keys that would leave or cover the kiosk, mapped or not. F5, F11 and F12 stay. */
const swallowed = new Set(['F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10', 'ContextMenu', 'BrowserBack']);

/** In a line of text left and right move the caret, and what types is typed. */
const belongsToText = (action: KeyAction, target: EventTarget | null): boolean =>
  target instanceof Element && isTextInput(target) && (action === 'left' || action === 'right');

/**
 * Turns keys of the window into actions by the map (`code` first, then `key`, for keypads that send no code). A key
 * that is held down acts once. The returned function stops it.
 */
export const listenToKeys = (window: Window, keymap: Keymap, keys: Keys, options: ListenOptions): (() => void) => {
  let last = { code: '', at: -Infinity };
  const isDouble = (code: string): boolean => {
    const now = options.clock.now();
    if (code === last.code && now - last.at < options.doubleStrikeMs) return true;
    last = { code, at: now };
    return false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const action = keymap[event.code] ?? keymap[event.key];
    const typed = !action || (belongsToText(action, event.target) && options.arrowsAreTaken?.() !== true);
    if (!typed || swallowed.has(event.code) || swallowed.has(event.key)) event.preventDefault();
    if (event.repeat || isDouble(event.code || event.key)) return event.preventDefault();
    options.anyKey?.();
    if (action && !typed) keys.press(action);
  };
  const onContextMenu = (event: Event): void => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'mouse') event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  window.addEventListener('contextmenu', onContextMenu);
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('contextmenu', onContextMenu);
  };
};
