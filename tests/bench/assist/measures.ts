import { bundles } from './bundles.ts';
import { glass } from './glass.ts';
import type { Measure } from './measure.ts';

/** All that is measured, in this order. A new one: its file, and a line here. */
export const measures: Readonly<Record<string, Measure>> = {
  glass,
  bundles,
};
