import { modifierName, type Letter } from './keys.ts';

export const modifier = modifierName(navigator.platform);

/** A key as it is printed on the keyboard. Screen readers get it from `aria-keyshortcuts` of the control instead. */
export const KeyCap = ({ letter }: { letter: Letter }) => (
  <kbd className="key" aria-hidden="true">
    {modifier === 'Alt' ? `Alt ${letter}` : `${modifier}${letter}`}
  </kbd>
);
