import { gzipSync } from 'node:zlib';
import type { Browser, Request } from 'playwright';
import { figure } from '../figures.ts';
import type { Measure } from './measure.ts';

const gzipped = async (request: Request): Promise<number> =>
  gzipSync((await (await request.response())?.body()) ?? '').length;

/** KB of JavaScript and CSS, gzipped, that a page asks for until its heading stands there; fonts don't count. */
const firstBundle = async (browser: Browser, url: string): Promise<{ kilobytes: number; interactiveMs: number }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('request', (request) => /\.(js|css)(\?|$)/.test(request.url()) && requests.push(request));
  await page.goto(url, { waitUntil: 'commit' });
  const { interactiveMs, origin } = await page.evaluate(
    () =>
      new Promise<{ interactiveMs: number; origin: number }>((resolve) => {
        const look = (): void => {
          if (!document.querySelector('h1')) return void requestAnimationFrame(look);
          resolve({ interactiveMs: performance.now(), origin: performance.timeOrigin });
        };
        look();
      }),
  );
  await page.waitForLoadState('networkidle');
  // By when it was asked for, not by when it was told here: what comes right after the heading is none of it.
  const first = requests.filter((request) => request.timing().startTime < origin + interactiveMs);
  const sizes = await Promise.all(first.map(gzipped));
  await context.close();
  return { kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1024, interactiveMs };
};

/** What the pages load before they can be used. The kiosk's bar is kept by tests/unit/build/first-load.test.ts. */
export const bundles: Measure = async ({ browser, url }) => {
  const kiosk = await firstBundle(browser, url);
  const helper = await firstBundle(browser, `${url}/helper/`);
  return [
    figure('kiosk_first_bundle_gz_kb', kiosk.kilobytes, 'KB', { bar: 200 }),
    figure('helper_bundle_gz_kb', helper.kilobytes, 'KB'),
    figure('kiosk_interactive_ms', kiosk.interactiveMs, 'ms'),
  ];
};
