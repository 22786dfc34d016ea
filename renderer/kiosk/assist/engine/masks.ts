import type { Clock } from '../../../shared/clock.ts';
import { mustMask } from '../../privacy/policy.ts';
import { privateSelector, sensitivityOf } from '../../privacy/marks.ts';

/** A page that paints nothing (hidden, or its display is off) is not waited for any longer than this. */
const PAINT_MS = 3_000;

export type Masks = {
  /** Covers everything private and resolves once that is painted: true, or false where it could not be proved. */
  raise(): Promise<boolean>;
  /** Uncovers, a frame later, if by then it is still wanted and nobody else shares. Only when this one's track is stopped. */
  lower(wanted: () => boolean): Promise<void>;
};

export type MasksDeps = { clock: Clock; document: Document; frame?: (run: () => void) => void };

/** Two frames: the first callback runs before the styles are painted, the second after. False where nothing is painted. */
const painted = ({ clock, frame = (run) => void requestAnimationFrame(run) }: MasksDeps): Promise<boolean> =>
  new Promise((resolve) => {
    const cancel = clock.after(PAINT_MS, () => resolve(false));
    frame(() =>
      frame(() => {
        cancel();
        resolve(true);
      }),
    );
  });

const styleOf = (element: Element, property: string): string =>
  getComputedStyle(element).getPropertyValue(property).trim();

/** The sheet is loaded and holds for every private element there is, however it was marked. */
const areUp = (document: Document): boolean =>
  styleOf(document.documentElement, '--masks') === 'on' &&
  [...document.querySelectorAll(privateSelector)]
    .filter((element) => mustMask(sensitivityOf(element)))
    .every(
      (element) =>
        styleOf(element, '--masked') === 'on' &&
        [...element.children].every((child) => styleOf(child, 'opacity') === '0'),
    );

/** For whom the masks of a page are up: each connection that shares, or is about to. They go with the last one. */
const holders = new WeakMap<Document, Set<object>>();

const holdersOf = (document: Document): Set<object> => {
  const known = holders.get(document) ?? new Set();
  holders.set(document, known);
  return known;
};

export const createMasks = (deps: MasksDeps): Masks => {
  const { document } = deps;
  const root = document.documentElement;
  const held = holdersOf(document);
  const me = {};
  return {
    raise: async () => {
      held.add(me);
      root.setAttribute('data-shared', '');
      return (await painted(deps)) && areUp(document);
    },
    lower: async (wanted) => {
      await painted(deps);
      if (!wanted()) return;
      held.delete(me);
      // Another helper may still see the page, or the connection that took this one's place, made in the same turn.
      if (held.size === 0) root.removeAttribute('data-shared');
    },
  };
};
