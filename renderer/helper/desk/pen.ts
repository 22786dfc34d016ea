import { limits, type DataOf, type strokeDrawn } from '../../../protocol/index.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Spot } from './pointer.ts';

/** A part of a stroke a tenth of a second: below `limits.strokePartsPerSecond`. */
const EVERY_MS = 100;
/** Shares of the picture: what lies closer is the same place. */
const CLOSE = 0.004;

export type Pen = { down(spot: Spot): void; move(spot: Spot): void; up(): void };

const isClose = (one: Spot, other: Spot): boolean =>
  Math.abs(one.x - other.x) < CLOSE && Math.abs(one.y - other.y) < CLOSE;

/** Gathers a stroke and sends it in parts. A stroke that grows beyond its limit ends there. */
export const createPen = (clock: Clock, newId: () => string, send: (part: DataOf<typeof strokeDrawn>) => void): Pen => {
  let id: string | null = null;
  let drawn = 0;
  let last: Spot | null = null;
  let waiting: Spot[] = [];
  let cancel: (() => void) | null = null;

  const flush = (isLast: boolean): void => {
    cancel?.();
    cancel = null;
    const points = waiting.slice(0, limits.strokePointsAtOnce);
    waiting = [];
    // The end of a stroke is a place too: where nothing is new it is said once more.
    const sent = points.length > 0 ? points : isLast && last ? [last] : [];
    if (id !== null && sent.length > 0) send({ id, points: sent, last: isLast });
  };
  const add = (spot: Spot): void => {
    drawn += 1;
    last = spot;
    waiting.push(spot);
    if (waiting.length >= limits.strokePointsAtOnce) flush(false);
    else cancel ??= clock.after(EVERY_MS, () => flush(false));
  };
  const up = (): void => {
    flush(true);
    id = null;
    last = null;
    drawn = 0;
  };
  return {
    down: (spot) => {
      if (id !== null) up();
      id = newId();
      add(spot);
    },
    move: (spot) => {
      if (id === null || (last && isClose(last, spot))) return;
      // Room for the end.
      if (drawn < limits.strokePoints - 2) add(spot);
    },
    up,
  };
};
