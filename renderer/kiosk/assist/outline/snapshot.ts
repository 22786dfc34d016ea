import { limits, type OutlineNode } from '../../../../protocol/index.ts';
import { privateSelector } from '../../privacy/marks.ts';
import { isControl } from '../../speech/reader/describe.ts';
import { isRead } from '../../speech/reader/text.ts';
import { noPoint, OVERLAY } from '../engine/may-point.ts';
import { controlThing, covered, headingThing, isHeading, partThing, textThing, type Thing } from './things.ts';

/** What is on the screen now, in reading order, and which element each line is. */
export type Snapshot = { nodes: readonly OutlineNode[]; elements: ReadonlyMap<string, Element>; more: boolean };

/** Four letters: what another page of this kiosk numbered is none of this one's. */
const newPage = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => (byte % 36).toString(36)).join('');

/** Gives every element an identity that it keeps for as long as this page: its `data-node`, else a number. */
export const createIdentities = (page = newPage()) => {
  const given = new WeakMap<Element, string>();
  let last = 0;
  const numbered = (element: Element): string => {
    const known = given.get(element) ?? `#${page}-${++last}`;
    given.set(element, known);
    return known;
  };
  return (element: Element, taken: ReadonlyMap<string, Element>): string => {
    const marked = element.getAttribute('data-node') ?? '';
    const fits = marked !== '' && marked.length <= limits.nodeIdLength && /^[\p{L}\p{N}_.:#-]+$/u.test(marked);
    return fits && !taken.has(marked) ? marked : numbered(element);
  };
};
export type Identities = ReturnType<typeof createIdentities>;

/** No part of what a helper works with: what is drawn over the page, help itself, a clock that ticks. */
export const leftOut = `[${OVERLAY}], ${noPoint}, [role="timer"], .caption, [data-node="caption"]`;
/** Keys on the screen are one thing: nobody reads forty lines to find the field above them. */
const keys = '[data-grid]';

const holdsMore = (element: Element): boolean =>
  element.querySelector(
    `${privateSelector}, button, a[href], input, select, textarea, summary, h1, h2, h3, h4, h5, h6, p, li, dt, dd, [role]`,
  ) !== null;

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

const isLabelOfControl = (element: Element): boolean => element instanceof HTMLLabelElement && element.control !== null;

/** A suggestion is asked over the very thing that it is about: to the helper the page stays. */
const topOf = (page: Document): Element =>
  [...page.querySelectorAll('dialog[open]:not([data-node="assist.proposal"])')].at(-1) ?? page.body;

/**
 * The outline of what is on top: the newest dialog, else the page. Private parts are one line each, without a word of them.
 * A page with more things than the contract takes is cut, and says so.
 */
export const takeSnapshot = (page: Document, idOf: Identities): Snapshot => {
  const nodes: OutlineNode[] = [];
  const elements = new Map<string, Element>();
  const children = new Map<string | null, number>();
  let more = false;

  const put = (element: Element, thing: Thing, parent: string | null): string | null => {
    if (nodes.length >= limits.outlineNodes) {
      more = true;
      return null;
    }
    const id = idOf(element, elements);
    const at = children.get(parent) ?? 0;
    children.set(parent, at + 1);
    elements.set(id, element);
    nodes.push({ id, parent, at, ...thing });
    return id;
  };
  const putNamed = (element: Element, thing: Thing, parent: string | null): void => {
    if (thing.name !== '' || thing.role === 'private') put(element, thing, parent);
  };
  const visitAll = (within: Iterable<Element>, parent: string | null): void => {
    for (const child of within) visit(child, parent);
  };

  const visitLabel = (label: HTMLLabelElement, parent: string | null): void => {
    if (label.control && label.contains(label.control)) visit(label.control, parent);
  };

  const visit = (element: Element, parent: string | null): void => {
    if (more || element.matches(leftOut)) return;
    if (element.matches(keys)) return putNamed(element, { ...textThing(element), role: 'group' }, parent);
    if (!isRead(element)) return;
    if (element.matches(privateSelector)) return putNamed(element, covered, parent);
    if (isControl(element)) return void put(element, controlThing(element), parent);
    if (isHeading(element)) return putNamed(element, headingThing(element), parent);
    if (element instanceof HTMLLabelElement && isLabelOfControl(element)) return visitLabel(element, parent);
    const part = partThing(element);
    if (part) return visitAll(element.children, put(element, part, parent) ?? parent);
    const isText = hasOwnText(element) || element.children.length === 0;
    if (isText) putNamed(element, textThing(element), parent);
    // Words in a line of words are part of it; what is worked or covered among them is a line of its own.
    if (!isText || holdsMore(element)) visitAll(element.children, parent);
  };

  visit(topOf(page), null);
  return { nodes, elements, more };
};
