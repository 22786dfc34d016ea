import type { Page } from 'playwright';
import { figure, percentile } from '../figures.ts';
import type { Measure } from './measure.ts';
import { acceptToFirstFrame, openPair, pairUp } from './session.ts';

/** Letters each way; the last one is a number of its own, so that each state of the text is told from the others. */
const LETTERS = 40;
/** Milliseconds between two letters: a fast typist's 100 words a minute. */
const BETWEEN_MS = 120;

/** Notes in the page when a key was pressed, and when so many letters of the text are painted in `selector`. */
const watchLetters = (selector: string): void => {
  const [pressed, shown]: [number[], number[]] = [[], []];
  Object.assign(globalThis, { pressed, shown });
  addEventListener('keydown', () => pressed.push(Date.now()), true);
  const look = (): void => {
    const text = [...document.querySelectorAll(selector)].at(-1)?.textContent ?? '';
    const letters = text.split('q').length - 1;
    if (letters > 0) shown[letters] ??= Date.now();
    requestAnimationFrame(look);
  };
  look();
};
const noted = (page: Page, what: 'pressed' | 'shown'): Promise<number[]> =>
  page.evaluate((name) => (globalThis as unknown as Record<string, number[]>)[name] ?? [], what);

/** Types into what has the focus of one page; milliseconds until each letter can be read on the other. */
const typeAndSee = async (from: Page, to: Page, selector: string): Promise<number[]> => {
  await from.evaluate(watchLetters, selector);
  await to.evaluate(watchLetters, selector);
  await from.keyboard.type('q'.repeat(LETTERS), { delay: BETWEEN_MS });
  await to.waitForFunction((all) => (globalThis as unknown as { shown: number[] }).shown[all], LETTERS);
  const [pressed, shown] = [await noted(from, 'pressed'), await noted(to, 'shown')];
  // Two letters in one edit are both there once the later is.
  const seen = (letter: number): number => shown.slice(letter).find((at) => at > 0) ?? Number.POSITIVE_INFINITY;
  return pressed.map((at, index) => seen(index + 1) - at);
};

/** Real-time text, both ways: a key at one end to its letter on the screen of the other (EN 301 549 6.2.4 asks 500 ms). */
export const typing: Measure = async ({ browser, url }) => {
  const pair = await openPair(browser, url);
  await pairUp(pair);
  await acceptToFirstFrame(pair);
  const { kiosk, helper } = pair;
  await helper.page.locator('#message').focus();
  const toKiosk = await typeAndSee(helper.page, kiosk.page, '[data-node="assist.writes"]');
  await helper.page.keyboard.press('Enter');
  await kiosk.press('help');
  await kiosk.presses('assist.write');
  await kiosk.goesTo(kiosk.node('assist.draft'));
  const toHelper = await typeAndSee(kiosk.page, helper.page, '.message.theirs .words');
  await pair.close();
  return [figure('rtt_p95_ms', percentile([...toKiosk, ...toHelper], 0.95), 'ms', { bar: 300 })];
};
