import type { Readable } from '../../../shared/store.ts';
import type { Pointing } from '../session.ts';
import { bringIntoView, scrollersOf } from './in-view.ts';

/** Of the person: from then on where the page stands is hers. */
const acts = ['keydown', 'pointerdown', 'wheel'] as const;

const hold = (element: Element): (() => void) => {
  bringIntoView(element);
  if (typeof ResizeObserver === 'undefined') return () => {};
  const sizes = new ResizeObserver(() => bringIntoView(element));
  const stop = (): void => {
    sizes.disconnect();
    for (const act of acts) window.removeEventListener(act, stop, true);
  };
  for (const box of [document.documentElement, ...scrollersOf(element, window)]) sizes.observe(box);
  for (const act of acts) window.addEventListener(act, stop, true);
  return stop;
};

/**
 * Brings into view whatever gets the ring, and keeps it there while the room around it changes by itself (the caption that
 * says its name, "more below"), until the person does something.
 */
export const keepRingInView = (pointing: Readable<Pointing>): (() => void) => {
  let ring: Pointing['ring'] = null;
  let release = (): void => {};
  const unwatch = pointing.subscribe(() => {
    const now = pointing.get().ring;
    if (now === ring) return;
    ring = now;
    release();
    release = now ? hold(now.element) : () => {};
  });
  return () => {
    unwatch();
    release();
  };
};
