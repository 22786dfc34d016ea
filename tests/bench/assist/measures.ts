import { bundles } from './bundles.ts';
import { glass } from './glass.ts';
import { lowBandwidth } from './low-bandwidth.ts';
import type { Measure } from './measure.ts';
import { outline } from './outline.ts';
import { resume } from './resume.ts';
import { screenCost } from './screen-cost.ts';
import { typing } from './typing.ts';

/** All that is measured, in this order. A new one: its file, and a line here. */
export const measures: Readonly<Record<string, Measure>> = {
  glass,
  outline,
  screenCost,
  bundles,
  'low-bandwidth': lowBandwidth,
  typing,
  resume,
};
