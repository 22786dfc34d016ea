/**
 * Puts the focus on whatever is read, also on what cannot have it otherwise: the ring, the voice and whoever asks the page
 * for its focus agree. What was lent a `tabindex` gives it back when the next one gets it.
 */
export const createFocus = () => {
  let moving = false;
  let lent: Element | null = null;

  const release = (): void => {
    lent?.removeAttribute('tabindex');
    lent = null;
  };
  const put = (element: HTMLElement): void => {
    element.focus({ preventScroll: true });
    if (element.ownerDocument.activeElement === element || element.hasAttribute('tabindex')) return;
    release();
    element.setAttribute('tabindex', '-1');
    lent = element;
    element.focus({ preventScroll: true });
  };

  return {
    to: (element: Element): void => {
      if (!(element instanceof HTMLElement) || element.ownerDocument.activeElement === element) return;
      moving = true;
      put(element);
      moving = false;
      element.scrollIntoView?.({ block: 'nearest' });
    },
    isMoving: (): boolean => moving,
    release,
  };
};
