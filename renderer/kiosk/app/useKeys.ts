import { useEffect, useRef } from 'react';
import type { KeyHandler } from '../input/keys.ts';
import { useKiosk, useKioskKeys } from '../kiosk.ts';

/** What keys mean while a component is there: put on top once, when it comes. */
export const useKeys = (handler: KeyHandler, place?: 'first'): void => {
  const { keys } = useKiosk();
  const now = useRef(handler);
  useEffect(() => {
    now.current = handler;
  });
  useEffect(() => keys.push((action) => now.current(action), place), [keys, place]);
};

/** The same only while there is something to be done with keys. */
export const useKeysWhile = (active: boolean, handler: KeyHandler): void => {
  const keys = useKioskKeys();
  const now = useRef(handler);
  useEffect(() => {
    now.current = handler;
  });
  useEffect(() => (active ? keys?.push((action) => now.current(action)) : undefined), [active, keys]);
};

/** The same for a screen: whatever lies over it has the first say, also where the screen came later. */
export const useScreenKeys = (handler: KeyHandler): void => {
  const { state } = useKiosk();
  const isOnTop = (): boolean => state.get().panel === 'none' && document.querySelector('dialog[open]') === null;
  useKeys((action) => isOnTop() && handler(action));
};
