import { firstAfter } from './in-order.ts';

/** Where a key may lead: everything that can be pressed or typed into, in reading order, which is the order of the page. */
const focusable = [
  'button:not([disabled])',
  'a[href]',
  'input:not([disabled]):not([type="hidden"])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  'summary',
  '[tabindex]:not([tabindex="-1"])',
].join(', ');

export type FocusMove = 'next' | 'previous' | 'left' | 'right' | 'up' | 'down';

/** `edge`: there is nothing further that way; the focus stays. */
export type Moved = { to: HTMLElement } | 'edge';

const isShown = (element: HTMLElement): boolean =>
  element.closest('[inert], [hidden], [aria-hidden="true"]') === null && isRendered(element);

/** jsdom draws nothing and has no `checkVisibility`. */
const isRendered = (element: { checkVisibility?: () => boolean }): boolean => element.checkVisibility?.() ?? true;

/**
 * The open dialog on top, null where there is none. The focus tells: a modal dialog takes it when it opens and leaves it to
 * nothing beneath. Without a focus it is the last in the document.
 */
export const topDialog = (root: ParentNode): Element | null => {
  const open = [...root.querySelectorAll('dialog[open]')];
  return open.findLast((dialog) => dialog.contains(document.activeElement)) ?? open.at(-1) ?? null;
};
const scopeOf = (root: ParentNode): ParentNode => topDialog(root) ?? root;

export const focusables = (root: ParentNode): HTMLElement[] =>
  [...scopeOf(root).querySelectorAll<HTMLElement>(focusable)].filter(isShown);

/** The neighbour in reading order of an element that need not be focusable itself (a heading, or the page at first). */
const neighbour = (all: readonly HTMLElement[], from: Element | null, forward: boolean): HTMLElement | undefined => {
  if (!from) return forward ? all[0] : all.at(-1);
  const after = firstAfter(all, from);
  if (forward) return all[after];
  return all[after - 1] === from ? all[after - 2] : all[after - 1];
};

type Box = { left: number; right: number; top: number; bottom: number };
const middle = (box: Box): number => (box.left + box.right) / 2;

/** The nearest key of a grid in a direction: of the next row up or down the one most nearly above or below. */
const inGrid = (keys: readonly HTMLElement[], from: HTMLElement, move: FocusMove): HTMLElement | undefined => {
  const own = from.getBoundingClientRect();
  const boxes = keys.map((key) => ({ key, box: key.getBoundingClientRect() }));
  const sameRow = (box: Box): boolean => box.top < own.bottom - 1 && box.bottom > own.top + 1;
  const by = (distance: (box: Box) => number, beyond: (box: Box) => boolean): HTMLElement | undefined =>
    boxes.filter(({ box }) => beyond(box)).sort((a, b) => distance(a.box) - distance(b.box))[0]?.key;
  if (move === 'left')
    return by(
      (box) => own.left - box.left,
      (box) => sameRow(box) && box.right <= own.left + 1,
    );
  if (move === 'right')
    return by(
      (box) => box.left - own.left,
      (box) => sameRow(box) && box.left >= own.right - 1,
    );
  const away = (box: Box): number => (move === 'up' ? own.top - box.bottom : box.top - own.bottom);
  return by(
    (box) => away(box) * 100 + Math.abs(middle(box) - middle(own)),
    (box) => away(box) > -1 && !sameRow(box),
  );
};

const withinGrid = (all: readonly HTMLElement[], from: Element, move: FocusMove): HTMLElement | 'edge' | undefined => {
  const grid = from.closest('[data-grid]');
  if (!grid || !(from instanceof HTMLElement) || move === 'next' || move === 'previous') return undefined;
  const found = inGrid(
    all.filter((key) => grid.contains(key)),
    from,
    move,
  );
  if (found) return found;
  if (move === 'left' || move === 'right') return 'edge';
  const outside = all.filter((other) => !grid.contains(other));
  return neighbour(outside, from, move === 'down') ?? 'edge';
};

/**
 * Moves the focus. Right and down are next, left and up previous, among all that can be reached; within `[data-grid]`
 * the arrows move in two dimensions, and up or down lead out of it. Only the open dialog on top is walked.
 */
export const moveFocus = (root: ParentNode, move: FocusMove): Moved => {
  const all = focusables(root);
  const active = document.activeElement;
  const from = active && active !== document.body && scopeOf(root).contains(active) ? active : null;
  const spatial = from ? withinGrid(all, from, move) : undefined;
  const forward = move === 'next' || move === 'right' || move === 'down';
  const to = spatial ?? neighbour(all, from, forward);
  if (!to || to === 'edge') return 'edge';
  to.focus();
  to.scrollIntoView?.({ block: 'nearest' });
  return { to };
};
