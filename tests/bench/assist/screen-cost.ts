import { chromium, type Browser, type Page } from 'playwright';
import { setTimeout } from 'node:timers/promises';
import { chromiumFlags, ensureBrowser, mediaFlags } from '../../support/browser.ts';
import { figure } from '../figures.ts';
import { text } from '../../support/texts.ts';
import { cpuShare } from './cpu.ts';
import { openLoopback } from './loopback.ts';
import type { Measure } from './measure.ts';
import { acceptToFirstFrame, openPair, pairUp, type Pair } from './session.ts';

/** Until what a start costs is over: pages, encoder, bandwidth probes. */
const SETTLE_MS = 8_000;
/** Until the kiosk has said what it had to say and its audio device rests (speech/embedded/audio.ts). */
const REST_MS = 45_000;
const MEASURE_MS = 15_000;
/** What a whole session with a still screen may cost, against the bare loopback. */
const STILL_RATIO = 1.2;

/** A column of text over the page that goes up by two pixels a frame. Runs in the page. */
const scroll = (): void => {
  const lines = document.createElement('pre');
  lines.textContent = Array.from({ length: 400 }, (_, line) =>
    `${line} The quick brown fox jumps over the lazy dog. `.repeat(3),
  ).join('\n');
  lines.style.cssText =
    'position:fixed;inset:0;margin:0;font:20px/1.5 sans-serif;background:#fff;z-index:2147483647;pointer-events:none';
  document.documentElement.append(lines);
  let at = 0;
  const step = (): void => {
    at = (at + 2) % 8_000;
    lines.style.transform = `translateY(${-at}px)`;
    requestAnimationFrame(step);
  };
  step();
};

type Cost = { voices: number; still: number; scrolling: number };

/** In a browser of its own, so that nothing else is counted. `share(ms)`: of a core, once so much time has gone by. */
const inOwnBrowser = async <T>(
  look: (browser: Browser, share: (settleMs: number) => Promise<number>) => Promise<T>,
): Promise<T> => {
  const server = await chromium.launchServer({
    executablePath: ensureBrowser(),
    args: [...chromiumFlags, ...mediaFlags],
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const { pid } = server.process();
  if (pid === undefined) throw new Error('The browser has no process');
  const found = await look(browser, async (settleMs) => {
    await setTimeout(settleMs);
    return cpuShare(pid, MEASURE_MS);
  });
  await server.close();
  return found;
};

/** The person takes back talking, and nothing else. */
const stopTalking = async ({ kiosk, helper }: Pair): Promise<void> => {
  await kiosk.press('help');
  for (const node of ['scopes.option.talk', 'close']) await kiosk.page.locator(`[data-node="assist.${node}"]`).click();
  await helper.page.getByText(text('en', 'helper:talk.off')).waitFor();
};

const costOfSession = (url: string): Promise<{ cost: Cost; picture: string }> =>
  inOwnBrowser(async (browser, share) => {
    const pair = await openPair(browser, url, { ears: false });
    await pairUp(pair);
    await acceptToFirstFrame(pair);
    const voices = await share(REST_MS);
    await stopTalking(pair);
    const still = await share(REST_MS);
    const picture = (await pair.kiosk.page.screenshot()).toString('base64');
    await pair.kiosk.page.evaluate(scroll);
    const cost = { voices, still, scrolling: await share(SETTLE_MS) };
    await pair.close();
    return { cost, picture };
  });

const costOfLoopback = (url: string, picture: string): Promise<Cost> =>
  inOwnBrowser(async (browser, share) => {
    const draw = (page: Page): Promise<void> =>
      page.setContent(`<body style="margin:0"><img src="data:image/png;base64,${picture}">`);
    const talking = await openLoopback(browser, url, draw, { voices: true });
    const voices = await share(SETTLE_MS);
    await talking.close();
    const silent = await openLoopback(browser, url, draw);
    const still = await share(SETTLE_MS);
    await silent.sender.evaluate(scroll);
    const scrolling = await share(SETTLE_MS);
    await silent.close();
    return { voices, still, scrolling };
  });

/**
 * Processor time of everything the browser runs while a screen is shared: a whole session, against a page that shows the same
 * picture and shares it over a bare connection. Like with like: the screen alone against the screen alone, and the screen with
 * both voices (echo cancelling and Opus are most of that) against the same with both voices.
 */
export const screenCost: Measure = async ({ url }) => {
  const { cost, picture } = await costOfSession(url);
  const bare = await costOfLoopback(url, picture);
  const share = (name: string, which: keyof Cost) =>
    figure(`${name}_cpu_share`, cost[which], 'of a core', { baseline: bare[which] });
  return [
    share('still_screen', 'still'),
    figure('still_screen_cpu_ratio', cost.still / bare.still, 'x', { bar: STILL_RATIO }),
    share('still_screen_and_voices', 'voices'),
    figure('still_screen_and_voices_cpu_ratio', cost.voices / bare.voices, 'x'),
    share('scrolling_screen', 'scrolling'),
    figure('scrolling_screen_cpu_ratio', cost.scrolling / bare.scrolling, 'x'),
  ];
};
