import type { Clock } from '../../../shared/clock.ts';
import { focusables } from '../../input/focus.ts';
import { firstAfter } from '../../input/in-order.ts';

export type GoneOptions = {
  root: Element;
  clock: Clock;
  /** What had the focus last. */
  focused: () => Element | null;
  /** All that can be reached now. */
  top: () => Element;
  /** It went, and she stands here now; null where nothing is left to stand on. */
  gone: (neighbour: HTMLElement | null) => void;
};

/** Milliseconds in which the page may put the focus somewhere by itself. */
const OWN_TIME = 100;

/** Where something was: what comes after it, and what it was in. */
type Gap = { next: Node | null; parent: Node };

/** With a page or a dialog goes more than the focus: another one comes, and tells of itself. */
const isPageOrDialog = (part: Element): boolean =>
  part.matches('main, dialog, h1') || part.querySelector('main, h1, dialog') !== null;

const holds = (part: Node, focused: Element): part is Element => part instanceof Element && part.contains(focused);

const gapOf = (record: MutationRecord, focused: Element): Gap | 'page' | null => {
  if (record.type === 'attributes')
    return record.target.contains(focused)
      ? { next: record.target, parent: record.target.parentNode ?? record.target }
      : null;
  const part = [...record.removedNodes].find((each) => holds(each, focused));
  if (!part) return null;
  return holds(part, focused) && isPageOrDialog(part) ? 'page' : { next: record.nextSibling, parent: record.target };
};

/** The nearest that can have the focus: what came after, else what stood before. */
const neighbourOf = ({ next, parent }: Gap, top: Element): HTMLElement | null => {
  const all = focusables(top);
  if (!next?.isConnected)
    return all.findLast((each) => parent.contains(each)) ?? all[firstAfter(all, parent)] ?? all.at(-1) ?? null;
  return (next instanceof HTMLElement && all.includes(next) ? next : all[firstAfter(all, next)]) ?? all.at(-1) ?? null;
};

/**
 * What has the focus may vanish or be switched off under her hands: a line of a list, a button that was pressed. A browser
 * then forgets where she was, and her next key would begin at the top of the page.
 */
export const watchGone = ({ root, clock, focused, top, gone }: GoneOptions): (() => void) => {
  const page = root.ownerDocument;
  let gap: Gap | 'page' | null = null;
  let cancel = (): void => {};
  const isNowhere = (): boolean => {
    const { activeElement } = page;
    return activeElement === null || activeElement === page.body;
  };
  const look = (): void => {
    const place = gap;
    gap = null;
    if (place !== null && place !== 'page' && isNowhere()) gone(neighbourOf(place, top()));
  };
  const observer = new MutationObserver((records) => {
    const had = focused();
    if (!had || had === root) return;
    for (const record of records) gap = gapOf(record, had) ?? gap;
    if (gap === null) return;
    cancel();
    cancel = clock.after(OWN_TIME, look);
  });
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['hidden', 'disabled', 'inert'] });
  return () => {
    observer.disconnect();
    cancel();
  };
};
