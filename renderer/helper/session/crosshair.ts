import type { Spot } from '../desk/pointer.ts';

/** Shares of the picture that one press of an arrow moves the crosshair: across a picture in 40 presses, or in small steps. */
const STEP = 0.025;
const SMALL_STEP = 0.005;

export const centre: Spot = { x: 0.5, y: 0.5 };

const directions: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Where a key takes the crosshair; null: not one of its keys. Home is the centre. */
export const moved = (from: Spot, key: string, small: boolean): Spot | null => {
  if (key === 'Home') return centre;
  const direction = directions[key];
  if (!direction) return null;
  const step = small ? SMALL_STEP : STEP;
  return { x: within(from.x + direction.x * step), y: within(from.y + direction.y * step) };
};

/** The share of the picture under a mouse or finger. */
export const spotIn = (
  box: { left: number; top: number; width: number; height: number },
  x: number,
  y: number,
): Spot => ({
  x: within((x - box.left) / box.width),
  y: within((y - box.top) / box.height),
});
