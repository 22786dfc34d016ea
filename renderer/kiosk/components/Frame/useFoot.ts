import { useEffect, type RefObject } from 'react';

/**
 * Above 200% what stays at the foot lies over the page. Its height goes to what scrolls, as `--foot`: whatever is scrolled
 * into view (the focus first of all) stops above it.
 */
export const useFoot = (foot: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const own = foot.current;
    if (!own || typeof ResizeObserver === 'undefined') return;
    const scroller = own.closest('dialog') ?? document.documentElement;
    const sizes = new ResizeObserver(() => scroller.style.setProperty('--foot', `${own.offsetHeight}px`));
    sizes.observe(own);
    return () => sizes.disconnect();
  }, [foot]);
};
