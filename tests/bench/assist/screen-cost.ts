import { chromium, type Browser, type Page } from 'playwright';
import { setTimeout } from 'node:timers/promises';
import { chromiumFlags, ensureBrowser, mediaFlags } from '../../support/browser.ts';
import { figure } from '../figures.ts';
import { cpuShare } from './cpu.ts';
import { openLoopback } from './loopback.ts';
import type { Measure } from './measure.ts';
import { acceptToFirstFrame, openPair, pairUp } from './session.ts';

/** Until what a start costs is over: pages, encoder, bandwidth probes. */
const SETTLE_MS = 8_000;
const MEASURE_MS = 20_000;
/** What a whole session with a still screen may cost, against the bare loopback. */
const STILL_RATIO = 1.2;

/** A column of text over the page that goes up by two pixels a frame. Runs in the page. */
const scroll = (): void => {
  const text = document.createElement('pre');
  text.textContent = Array.from({ length: 400 }, (_, line) =>
    `${line} The quick brown fox jumps over the lazy dog. `.repeat(3),
  ).join('\n');
  text.style.cssText =
    'position:fixed;inset:0;margin:0;font:20px/1.5 sans-serif;background:#fff;z-index:2147483647;pointer-events:none';
  document.documentElement.append(text);
  let at = 0;
  const step = (): void => {
    at = (at + 2) % 8_000;
    text.style.transform = `translateY(${-at}px)`;
    requestAnimationFrame(step);
  };
  step();
};

type Cost = { still: number; scrolling: number };

/** A browser of its own, so that nothing else is counted. */
const inOwnBrowser = async (
  open: (browser: Browser) => Promise<{ sender: Page; close(): Promise<void> }>,
): Promise<Cost> => {
  const server = await chromium.launchServer({
    executablePath: ensureBrowser(),
    args: [...chromiumFlags, ...mediaFlags],
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const { pid } = server.process();
  if (pid === undefined) throw new Error('The browser has no process');
  const { sender, close } = await open(browser);
  await setTimeout(SETTLE_MS);
  const still = await cpuShare(pid, MEASURE_MS);
  await sender.evaluate(scroll);
  await setTimeout(SETTLE_MS);
  const scrolling = await cpuShare(pid, MEASURE_MS);
  await close();
  await server.close();
  return { still, scrolling };
};

/**
 * Processor time of everything the browser runs while a screen is shared, still and scrolling: a whole session, against a page
 * that shows the same picture and shares it over a bare connection.
 */
export const screenCost: Measure = async ({ url }) => {
  let picture = '';
  const session = await inOwnBrowser(async (browser) => {
    const pair = await openPair(browser, url, { ears: false });
    await pairUp(pair);
    await acceptToFirstFrame(pair);
    picture = (await pair.kiosk.page.screenshot()).toString('base64');
    return { sender: pair.kiosk.page, close: pair.close };
  });
  const bare = await inOwnBrowser((browser) =>
    openLoopback(browser, url, async (page) => {
      await page.setContent(`<body style="margin:0"><img src="data:image/png;base64,${picture}">`);
    }),
  );
  return [
    figure('still_screen_cpu_share', session.still, 'of a core', { baseline: bare.still }),
    figure('still_screen_cpu_ratio', session.still / bare.still, 'x', { bar: STILL_RATIO }),
    figure('scrolling_screen_cpu_share', session.scrolling, 'of a core', { baseline: bare.scrolling }),
    figure('scrolling_screen_cpu_ratio', session.scrolling / bare.scrolling, 'x'),
  ];
};
