import { useEffect, useRef, useState } from 'react';

/** A box without controls must be a stop of the Tab key where it scrolls, and only there: else nobody could scroll it by keys. */
export const useScrollStop = () => {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const look = new ResizeObserver(() => setScrolls(element.scrollHeight > element.clientHeight));
    for (const observed of [element, ...element.children]) look.observe(observed);
    return () => look.disconnect();
  }, []);
  return { box, stop: scrolls ? { tabIndex: 0 } : {} };
};
