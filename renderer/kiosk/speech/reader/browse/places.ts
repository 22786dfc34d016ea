import { isReachable } from '../text.ts';
import type { TextGrain } from './grains.ts';
import type { Part } from './parts.ts';
import type { Way } from './targets.ts';
import type { Units } from './units.ts';
import type { Place, Words } from './words.ts';

export type PlacesOptions = {
  page: Document;
  /** What is read: the dialog on top, else the page. */
  top: () => Element;
  units: Units;
  partsIn: Words['partsIn'];
};

/** Where the person is on the page, and what lies beside it. */
export const createPlaces = ({ page, top, units, partsIn }: PlacesOptions) => {
  let place: Place | null = null;

  const placeAt = (index: number, by: TextGrain, which: 'first' | 'last' = 'first'): Place | null => {
    const unit = units.at(index);
    if (!unit) return null;
    const parts = partsIn(unit, by);
    const part = (which === 'first' ? parts[0] : parts.at(-1)) ?? { start: 0, end: 0 };
    return { index, unit, part, by };
  };
  /** What took the place of something that is gone: what came after it, else the last there is. */
  const inPlaceOf = ({ index }: Place): Place | null =>
    placeAt(index, 'sentence') ?? placeAt(Math.max(0, units.count() - 1), 'sentence');

  const isGone = (): boolean => place !== null && !(place.unit.element.isConnected && isReachable(place.unit.element));

  /** The same thing among what there is now; null where it is no more. */
  const found = (at: Place): Place | null => {
    const { element } = at.unit;
    const index = units.at(at.index)?.element === element ? at.index : units.indexOf(element);
    const unit = units.at(index);
    return unit?.element === element ? { ...at, index, unit } : null;
  };

  /** Where the focus is, or where it was when that was still there. */
  const here = (): Place | null => {
    units.refresh();
    const { activeElement: active } = page;
    const isIn = active !== null && active !== page.body && top().contains(active);
    if (place && !isIn && isGone()) return inPlaceOf(place);
    const same = place && isIn && place.unit.element === active ? found(place) : null;
    return same ?? placeAt(isIn ? units.indexOf(active) : 0, 'sentence');
  };

  const nextPart = ({ unit, part }: Place, by: TextGrain, way: Way): Part | undefined => {
    const parts = partsIn(unit, by);
    if (way === 'previous') return parts.findLast(({ start }) => start < part.start);
    return parts.find(({ start, end }) => start > part.start || (start === part.start && end < part.end));
  };
  /** One part on or back, into the next unit where this one has no more. */
  const beside = (from: Place, by: TextGrain, way: Way): Place | null => {
    if (by === 'spelled' && from.by === 'character') return { ...from, by };
    const part = nextPart(from, by, way);
    if (part) return { ...from, part, by };
    const step = way === 'next' ? 1 : -1;
    for (let index = from.index + step; index >= 0; index += step) {
      const to = placeAt(index, by, way === 'next' ? 'first' : 'last');
      if (!to || to.part.end > 0) return to;
    }
    return null;
  };

  return {
    /** The place that was read last. */
    last: (): Place | null => place,
    put: (to: Place | null): void => {
      place = to;
    },
    /** Whether what was read last is there no more. */
    isGone,
    here,
    placeAt,
    beside,
    /** The next sentence on a page that may have changed meanwhile. */
    after: (at: Place): Place | null => {
      units.refresh();
      const now = found(at);
      return now ? beside(now, 'sentence', 'next') : placeAt(at.index, 'sentence');
    },
    /** The first place in an element, or after it. */
    of: (element: Element): Place | null => placeAt(units.indexOf(element), 'sentence'),
  };
};
export type Places = ReturnType<typeof createPlaces>;
