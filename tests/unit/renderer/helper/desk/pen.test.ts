import { beforeEach, expect, test } from 'vitest';
import { channelToKiosk, limits } from '../../../../../protocol/index.ts';
import { createPen, type Pen } from '../../../../../renderer/helper/desk/pen.ts';
import { createHandClock, type HandClock } from '../../../../support/hand-clock.ts';

type Part = Parameters<Parameters<typeof createPen>[2]>[0];
let clock: HandClock;
let parts: Part[];
let pen: Pen;

beforeEach(() => {
  clock = createHandClock();
  parts = [];
  let made = 0;
  pen = createPen(
    clock,
    () => `stroke-${(made += 1)}`,
    (part) => void parts.push(channelToKiosk.strokeDrawn.data.parse(part)),
  );
});

test('a stroke goes out in parts while it is drawn, and ends with what is left', () => {
  pen.down({ x: 0.1, y: 0.1 });
  pen.move({ x: 0.2, y: 0.1 });
  expect(parts).toEqual([]);
  clock.turn(100);
  pen.move({ x: 0.3, y: 0.1 });
  pen.up();
  expect(parts).toEqual([
    {
      id: 'stroke-1',
      points: [
        { x: 0.1, y: 0.1 },
        { x: 0.2, y: 0.1 },
      ],
      last: false,
    },
    { id: 'stroke-1', points: [{ x: 0.3, y: 0.1 }], last: true },
  ]);
});

test('its end is said also where nothing is new, and places that are the same are sent once', () => {
  pen.down({ x: 0.5, y: 0.5 });
  pen.move({ x: 0.501, y: 0.5 });
  clock.turn(100);
  pen.up();
  expect(parts.map(({ last, points }) => [last, points.length])).toEqual([
    [false, 1],
    [true, 1],
  ]);
});

test('nothing is drawn with the pen up, and each stroke has an id of its own', () => {
  pen.move({ x: 0.5, y: 0.5 });
  pen.up();
  expect(parts).toEqual([]);
  for (const x of [0.1, 0.9]) {
    pen.down({ x, y: 0 });
    pen.up();
  }
  expect(parts.map(({ id }) => id)).toEqual(['stroke-1', 'stroke-2']);
});

test('a hand that never rests stays within the limits', () => {
  pen.down({ x: 0, y: 0 });
  for (let step = 0; step < 2 * limits.strokePoints; step += 1) {
    pen.move({ x: (step % 100) / 100, y: step % 2 });
    clock.turn(10);
  }
  pen.up();
  const points = parts.reduce((sum, part) => sum + part.points.length, 0);
  expect(points).toBeLessThanOrEqual(limits.strokePoints);
  expect(parts.at(-1)?.last).toBe(true);
});
