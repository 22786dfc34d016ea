import type { Unit } from '../collect.ts';

const attributes = ['hidden', 'aria-hidden', 'inert', 'open', 'role'];
/** The caption changes with every word that is spoken; nobody reads it. */
const isOfPage = ({ target }: MutationRecord): boolean =>
  (target instanceof Element ? target : target.parentElement)?.closest('.caption, [data-node="caption"]') == null;

const follows = (element: Element, other: Element): boolean =>
  Boolean(other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);

export type UnitsOptions = { root: Element; top: () => Element; collect: (whole: Element) => Generator<Unit> };

/**
 * What there is to be read, in order, found while it is asked for and kept until the page changes: a key is answered
 * within 100 ms also on a page of ten thousand things.
 */
export const createUnits = ({ root, top, collect }: UnitsOptions) => {
  let whole: Element | null = null;
  let known: Unit[] = [];
  let more: Generator<Unit> | null = null;

  const observer = new MutationObserver((records) => {
    if (records.some(isOfPage)) whole = null;
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  });
  const refresh = (): void => {
    const now = top();
    if (observer.takeRecords().some(isOfPage) || now !== whole) {
      whole = now;
      known = [];
      more = collect(now);
    }
  };
  const extend = (): Unit | null => {
    const next = more?.next();
    if (!next || next.done) return null;
    known.push(next.value);
    return next.value;
  };

  const at = (index: number): Unit | null => {
    while (known.length <= index) if (!extend()) return null;
    return known[index] ?? null;
  };

  return {
    /** The page may have changed since the last key. */
    refresh,
    at,
    /** How many are known so far. */
    count: (): number => known.length,
    /** The first that is this element, lies in it or comes after it; the last of all where none does. */
    indexOf: (element: Element): number => {
      for (let index = 0; ; index += 1) {
        const unit = at(index);
        if (!unit) return Math.max(0, known.length - 1);
        if (unit.element === element || element.contains(unit.element)) return index;
        if (follows(unit.element, element) && !unit.element.contains(element)) return index;
        if (unit.kind !== 'text' && unit.element.contains(element)) return index;
      }
    },
    close: () => observer.disconnect(),
  };
};
export type Units = ReturnType<typeof createUnits>;
