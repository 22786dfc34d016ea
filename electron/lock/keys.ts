/** What Electron tells of a key before the page gets it. */
export type KeyInput = { type: string; key: string; control: boolean; meta: boolean; alt: boolean; shift: boolean };

/** Leaving, reloading, zooming, looking inside: keys of a browser and a desktop that a kiosk has no use for. */
const WITH_COMMAND = new Set(['+', '-', '=', '_', '0', 'r', 'w', 'q', 'p', 'n', 't', 'o', 's', 'u', 'h', 'm', 'tab']);
const WITH_COMMAND_AND_SHIFT = new Set(['i', 'j', 'c', 'r', 'n', 't', 'escape']);
const WITH_ALT = new Set(['f4', 'arrowleft', 'arrowright', 'home', 'tab', 'escape', ' ']);
const ALONE = new Set(['f5', 'f11', 'f12', 'browserback', 'browserforward', 'browserhome', 'browserrefresh']);

/**
 * Whether a key must not reach the page or the shell. None of the keypad's (F1-F4, F6, F8, arrows) is among them, and
 * copying, pasting and selecting text stay.
 */
export const isLockedKey = ({ type, key, control, meta, alt, shift }: KeyInput): boolean => {
  const name = key.toLowerCase();
  if (type !== 'keyDown') return false;
  if (control || meta) return WITH_COMMAND.has(name) || (shift && WITH_COMMAND_AND_SHIFT.has(name));
  return alt ? WITH_ALT.has(name) : ALONE.has(name);
};
