import type { Browser } from 'playwright';
import type { Figure } from '../figures.ts';

/** Where it is measured: one Chromium, and a server that serves the built pages. */
export type Stage = { browser: Browser; url: string };

/** One subject of the bench, and the figures that it gives. */
export type Measure = (stage: Stage) => Promise<Figure[]>;
