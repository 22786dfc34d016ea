import { expect, test } from 'vitest';
import { gainOf } from '../../../../renderer/kiosk/speech/volume.ts';

const decibels = (volume: number): number => 20 * Math.log10(gainOf(volume));

test('ten steps span 18 dB and more, each smaller than 12 dB, the loudest is full (EN 301 549 5.1.3)', () => {
  const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(decibels);
  expect(steps.at(-1)).toBe(0);
  expect((steps.at(-1) ?? 0) - (steps[0] ?? 0)).toBeGreaterThan(18);
  for (const [index, step] of steps.entries()) if (index > 0) expect(step - (steps[index - 1] ?? 0)).toBeLessThan(12);
});

test('beyond its ends it is as at its ends', () => {
  expect(gainOf(7)).toBe(1);
  expect(gainOf(-1)).toBe(gainOf(0));
});
