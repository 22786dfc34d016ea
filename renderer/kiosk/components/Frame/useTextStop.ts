import { useEffect, useState, type RefObject } from 'react';
import { focusables } from '../../input/focus.ts';

/**
 * Whether a box scrolls and has nothing in it that could take the focus: then the box itself must be a stop for keys, or
 * nobody could read it to its end without a finger.
 */
export const useTextStop = (box: RefObject<HTMLElement | null>): boolean => {
  const [isStop, setStop] = useState(false);
  useEffect(() => {
    const own = box.current;
    if (!own || typeof ResizeObserver === 'undefined') return;
    const look = (): void => setStop(own.scrollHeight > own.clientHeight + 1 && focusables(own).length === 0);
    const sizes = new ResizeObserver(look);
    for (const each of [own, ...own.children]) sizes.observe(each);
    return () => sizes.disconnect();
  });
  return isStop;
};
