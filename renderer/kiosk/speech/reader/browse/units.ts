import { firstAfter } from '../../../input/in-order.ts';
import type { Unit } from '../collect.ts';
import { isInline } from '../text.ts';

const attributes = ['hidden', 'aria-hidden', 'inert', 'open', 'role'];
/** The caption changes with every word that is spoken; nobody reads it. */
const elementOf = ({ target }: MutationRecord): Element | null =>
  target instanceof Element ? target : target.parentElement;
const isOfPage = (record: MutationRecord): boolean =>
  elementOf(record)?.closest('.caption, [data-node="caption"]') == null;

/** What a label may be of: it says nothing of its own as long as that is there. */
const labelled = 'button, input, meter, output, progress, select, textarea';
const isWords = (node: Node): boolean =>
  !(node instanceof Element && (node.matches(labelled) || node.querySelector(labelled)));
/** Whether a change reaches no further than the block that it happens in: what comes and goes as words does. */
const staysWithin = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type !== 'attributes' && [...addedNodes, ...removedNodes].every(isWords);

/** Found so many at once before it is asked whether it is enough. */
const STRIDE = 64;
/** Of more changed parts than this the whole page is gone through again. */
const PARTS = 20;

/** What has to be gone through again for a change within it: a block, whole with the names that lie around it. */
const partOf = (changed: Element, whole: Element): Element => {
  let at = changed.closest('dl, label') ?? changed;
  while (at !== whole && isInline(at) && at.parentElement) at = at.parentElement;
  return at;
};

export type UnitsOptions = {
  root: Element;
  top: () => Element;
  /** `part`: only what lies in this element of it. */
  collect: (whole: Element, part?: Element) => Generator<Unit>;
};

/**
 * What there is to be read, in order, found while it is asked for and kept until the page changes: a key is answered
 * within 100 ms also on a page of ten thousand things. Where a part of the page changes, such as the seconds that are left,
 * only that part is gone through again.
 */
export const createUnits = ({ root, top, collect }: UnitsOptions) => {
  let whole: Element | null = null;
  let known: Unit[] = [];
  let more: Generator<Unit> | null = null;
  let changed: Set<Element> | null = new Set();

  const take = (records: readonly MutationRecord[]): void => {
    const own = records.filter(isOfPage);
    for (const element of own.map(elementOf)) if (element) changed?.add(element);
    if ((changed && changed.size > PARTS) || !own.every(staysWithin)) changed = null;
  };
  const observer = new MutationObserver(take);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  });

  const startAnew = (from: Element): void => {
    whole = from;
    known = [];
    more = collect(from);
  };
  /** Puts what a part holds now in the place of what it held; false where that can't be told from what is around it. */
  const renew = (part: Element, within: Element): boolean => {
    if (!part.isConnected) return true;
    if (part === within || !within.contains(part)) return !within.contains(part) && !part.contains(within);
    const starts = known.map(({ at }) => at);
    const from = firstAfter(starts, part) - (known.some(({ at }) => at === part) ? 1 : 0);
    const last = known.at(-1);
    // What lies ahead of all that was found is found as it is then.
    if (!last || (from === known.length && more)) return !last?.element.contains(part);
    let to = from;
    while (to < known.length && part.contains(starts[to] ?? null)) to += 1;
    const before = known[from - 1];
    if (before?.element.contains(part) || (to === known.length && more)) return false;
    known.splice(from, to - from, ...collect(within, part));
    return true;
  };

  /** Takes out what has left the page; false where it was among the last that were found: what was ahead then, is not now. */
  const dropGone = (): boolean => {
    const isLastThere = known.at(-1)?.at.isConnected !== false;
    known = known.filter(({ at }) => at.isConnected);
    return isLastThere || more === null;
  };
  const renewAll = (parts: ReadonlySet<Element>, within: Element): boolean =>
    parts.size === 0 || (dropGone() && [...parts].every((part) => renew(part, within)));

  /** The page may have changed since the last key. */
  const refresh = (): void => {
    take(observer.takeRecords());
    const now = top();
    const parts = changed && new Set([...changed].map((each) => partOf(each, now)));
    changed = new Set();
    if (now !== whole || !parts || !renewAll(parts, now)) startAnew(now);
  };
  /** Finds some more; false where there is nothing more. */
  const extend = (): boolean => {
    const next = more?.next();
    if (!next || next.done) more = null;
    else known.push(next.value);
    return more !== null;
  };
  const at = (index: number): Unit | null => {
    while (known.length <= index) if (!extend()) return null;
    return known[index] ?? null;
  };
  const reaches = (element: Element): boolean => {
    const last = known.at(-1);
    return last !== undefined && firstAfter([last.at], element) === 0;
  };

  return {
    refresh,
    at,
    /** How many are known so far. */
    count: (): number => known.length,
    /** The first that is this element, lies in it or comes after it; the last of all where none does. */
    indexOf: (element: Element): number => {
      while (!reaches(element)) {
        let found = 0;
        while (found < STRIDE && extend()) found += 1;
        if (found < STRIDE) break;
      }
      const index = firstAfter(
        known.map((unit) => unit.at),
        element,
      );
      const before = known[index - 1];
      // A heading or a control is what lies in it.
      if (before && (before.at === element || (before.kind !== 'text' && before.element.contains(element))))
        return index - 1;
      return Math.min(index, Math.max(0, known.length - 1));
    },
    close: () => observer.disconnect(),
  };
};
export type Units = ReturnType<typeof createUnits>;
