import { zoneOf, type Zone } from '../../../shared/zone.ts';

/** From top to bottom, in CSS pixels of the viewport. */
type Span = { top: number; bottom: number };

/** Where on the screen an element will be once it was brought into view: what lies outside comes to the middle. */
export const zoneOnScreen = (element: Element, view: Window): Zone => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const y = isInView(element, view) ? (top + bottom) / 2 / view.innerHeight : 0.5;
  return zoneOf({ x: (left + right) / 2 / view.innerWidth, y });
};

/** What scrolls shows only its own box: a thing may lie on the screen and still be under the steps at its foot. */
export const scrollersOf = (element: Element, view: Window): Element[] => {
  const parent = element.parentElement;
  if (!parent) return [];
  const scrolls = ['auto', 'scroll'].includes(view.getComputedStyle(parent).overflowY);
  return [...(scrolls ? [parent] : []), ...scrollersOf(parent, view)];
};

const px = (length: string): number => Number.parseFloat(length) || 0;

/** Above 200% the steps lie over what scrolls: counted as the browser does when it brings something into view (Frame.css). */
const underFoot = (scroller: Element, element: Element, view: Window): number => {
  if (!view.document.documentElement.hasAttribute('data-narrow')) return 0;
  return (
    px(view.getComputedStyle(scroller).scrollPaddingBottom) + px(view.getComputedStyle(element).scrollMarginBottom)
  );
};

/** The boxes through which the element is seen: the screen, and whatever scrolls it. */
const roomsOf = (element: Element, view: Window): Span[] => {
  const page = view.document.documentElement;
  const boxes = scrollersOf(element, view).map((each) => [each, each.getBoundingClientRect()] as const);
  return [[page, { top: 0, bottom: view.innerHeight }] as const, ...boxes].map(([each, { top, bottom }]) => ({
    top,
    bottom: bottom - underFoot(each, element, view),
  }));
};

const isInView = (element: Element, view: Window): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return roomsOf(element, view).every((room) => top >= room.top && bottom <= room.bottom);
};

/** What is seen of an element; null where all of it lies off the screen, or under what lies around the part that scrolls. */
export const seenOf = (element: Element, view: Window): DOMRect | null => {
  const own = element.getBoundingClientRect();
  const { top, bottom } = roomsOf(element, view).reduce<Span>(
    (seen, room) => ({ top: Math.max(seen.top, room.top), bottom: Math.min(seen.bottom, room.bottom) }),
    own,
  );
  return top < bottom && own.width > 0 ? new DOMRect(own.left, top, own.width, bottom - top) : null;
};

/** Brings an element fully into view, or its beginning where it is taller than its room; jumps where the person wants no motion. */
export const bringIntoView = (element: Element): void => {
  if (isInView(element, window)) return;
  const { height } = element.getBoundingClientRect();
  const fits = roomsOf(element, window).every(({ top, bottom }) => height <= bottom - top);
  const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  element.scrollIntoView({
    block: fits ? 'center' : 'start',
    inline: 'nearest',
    behavior: still ? 'instant' : 'smooth',
  });
};
