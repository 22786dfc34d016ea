import { privateSelector } from './marks.ts';

/** The outermost covered part around what has the focus. */
const coveredAround = (element: Element | null): Element | null => {
  let found: Element | null = null;
  for (let at = element?.closest(privateSelector); at; at = at.parentElement?.closest(privateSelector)) found = at;
  return found;
};

/**
 * While the screen is shared, the picture stands where a covered part begins, whatever in it has the focus: a list that
 * scrolls to the third choice tells of the third choice, a keyboard that scrolls to its last row spells. At once, so before
 * the move is painted, and once more before the next frame, for a browser also scrolls after it has told of the focus.
 */
export const holdStill = (document: Document): void => {
  const root = document.documentElement;
  const stand = (part: Element | null): void => {
    if (root.hasAttribute('data-shared'))
      part?.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  };
  const hold = (): void => {
    const part = coveredAround(document.activeElement);
    if (!part) return;
    queueMicrotask(() => stand(part));
    requestAnimationFrame(() => stand(coveredAround(document.activeElement)));
  };
  document.addEventListener('focusin', hold);
  new MutationObserver(hold).observe(root, { attributeFilter: ['data-shared'] });
};
