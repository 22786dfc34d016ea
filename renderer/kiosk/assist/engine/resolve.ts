import { privateSelector } from '../../privacy/marks.ts';
import { zoneOf, type Zone } from '../../../shared/zone.ts';
import { nameForHelper } from '../../privacy/names.ts';

/** What lies under a place of the shared picture. `ring` is what to draw around, which may be more than what is named. */
export type Resolved =
  | { hit: true; ring: Element; name: string; role: string }
  | { hit: false; why: 'nothing-there' | 'hidden' | 'not-allowed' };

/** Drawn over the page without being part of it: the ring, the pointer, the frame. */
export const OVERLAY = 'data-overlay';
/** Parts of the kiosk that no helper may send a person to: the consent question, the buttons of help itself. */
export const noPoint = '[data-no-point], [data-node^="assist."]';

const control =
  'button, a[href], input, select, textarea, summary, [role="button"], [role="link"], [role="radio"], [role="checkbox"], [role="option"], [role="switch"], [role="tab"], [role="slider"], [role="textbox"], [role="combobox"]';
const text = 'h1, h2, h3, h4, h5, h6, p, li, legend, dt, dd, td, th, figcaption, caption, img, output, [role="img"]';

/** Share of the picture (0..1) -> CSS pixels of the layout viewport, also where the page is zoomed with two fingers. */
export const toViewport = (at: { x: number; y: number }, view: Window): { x: number; y: number } => {
  const seen = view.visualViewport;
  if (!seen) return { x: at.x * view.innerWidth, y: at.y * view.innerHeight };
  return { x: seen.offsetLeft + at.x * seen.width, y: seen.offsetTop + at.y * seen.height };
};

/** The control that this element stands for: itself, its label's, or the only one in a marked part of the page. */
const controlOf = (element: Element): Element | null => {
  if (element.matches(control)) return element;
  if (element instanceof HTMLLabelElement) return element.control;
  const inside = element.matches('[data-node]') ? element.querySelectorAll(control) : [];
  return inside.length === 1 ? (inside[0] ?? null) : null;
};

const named = (ring: Element): Resolved | null => {
  const own = controlOf(ring) ?? ring;
  // A public caption of a private control is only a text: the control itself is nobody's business.
  const name = nameForHelper(own) ?? nameForHelper(ring);
  return name && name.name !== '' ? { hit: true, ring, ...name } : null;
};

/** Controls first, since a click on the words in a button means the button; then the nearest marked or readable part. */
const candidates = function* (hit: Element): Generator<Element> {
  const pressed = hit.closest(`${control}, label`);
  if (pressed) yield pressed.closest('label') ?? pressed;
  for (let at = hit.closest(`[data-node], ${text}`); at; at = at.parentElement?.closest(`[data-node], ${text}`) ?? null)
    yield at;
};

/** Finds what a helper points at, by what is on top there. Never names or rings anything private. */
export const resolvePoint = (document: Document, place: { x: number; y: number }): Resolved => {
  const hit = document.elementsFromPoint(place.x, place.y).find((element) => !element.closest(`[${OVERLAY}]`));
  if (!hit) return { hit: false, why: 'nothing-there' };
  if (hit.closest(noPoint)) return { hit: false, why: 'not-allowed' };
  if (hit.closest(privateSelector)) return { hit: false, why: 'hidden' };
  for (const candidate of candidates(hit)) {
    const resolved = named(candidate);
    if (resolved) return resolved;
  }
  return { hit: false, why: 'nothing-there' };
};

/** The same for a line of the outline, which is an element already. */
export const resolveElement = (element: Element): Resolved => {
  if (element.closest(noPoint)) return { hit: false, why: 'not-allowed' };
  if (element.closest(privateSelector)) return { hit: false, why: 'hidden' };
  return named(element.closest('label') ?? element) ?? { hit: false, why: 'nothing-there' };
};

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

const isInView = (element: Element, view: Window): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  const page = view.document.documentElement;
  const boxes = scrollersOf(element, view).map((each) => [each, each.getBoundingClientRect()] as const);
  const room = [[page, { top: 0, bottom: view.innerHeight }] as const, ...boxes];
  return room.every(([each, box]) => top >= box.top && bottom <= box.bottom - underFoot(each, element, view));
};

/** Brings an element fully into view; jumps where the person wants no motion. */
export const bringIntoView = (element: Element): void => {
  if (isInView(element, window)) return;
  const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
};
