import { privateSelector } from '../../privacy/marks.ts';
import { nameForHelper } from '../../privacy/names.ts';
import { partThing } from '../outline/things.ts';
import { noPoint, OVERLAY } from './may-point.ts';

/** What lies under a place of the shared picture. `ring` is what to draw around, which may be more than what is named. */
export type Resolved =
  | { hit: true; ring: Element; name: string; role: string }
  | { hit: false; why: 'nothing-there' | 'hidden' | 'not-allowed' };

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

/** A part of the page without a name of its own (`main`, the top) stands for the first thing in it that has one: her heading, her place. */
const firstNamed = (part: Element): Resolved | null => {
  for (const inside of part.querySelectorAll(`${control}, ${text}`)) {
    const resolved = inside.closest(`${noPoint}, ${privateSelector}`) ? null : named(inside.closest('label') ?? inside);
    if (resolved) return resolved;
  }
  return null;
};

/** The same for a line of the outline, which is an element already: whatever has a line can be pointed at. */
export const resolveElement = (element: Element): Resolved => {
  if (element.closest(noPoint)) return { hit: false, why: 'not-allowed' };
  if (element.closest(privateSelector)) return { hit: false, why: 'hidden' };
  const nameless = partThing(element)?.name === '';
  const found = nameless ? firstNamed(element) : named(element.closest('label') ?? element);
  return found ?? { hit: false, why: 'nothing-there' };
};
