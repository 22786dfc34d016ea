import type { Browser, Page } from 'playwright';
import { SAMPLE_RATE } from '../../../renderer/kiosk/speech/embedded/espeak.ts';
import { ConsoleUser } from '../../support/console-user.ts';
import { giveEars } from '../../support/ears.ts';
import { KioskUser } from '../../support/kiosk-user.ts';
import { serviceText, text } from '../../support/texts.ts';

/** A kiosk and a console, in contexts of their own. */
export type Pair = { kiosk: KioskUser; helper: ConsoleUser; close(): Promise<void> };

/** Notes in the page when the first frame of a video was shown, by the machine's clock. */
const noteFirstFrame = (): void => {
  const look = () => {
    const video = document.querySelector('video');
    if (!video) return void requestAnimationFrame(look);
    video.requestVideoFrameCallback(() => Object.assign(globalThis, { firstFrameAt: Date.now() }));
  };
  look();
};

/**
 * `ears: false`: without what records the sound of the kiosk, which costs. `helperUrl`: where the helper reaches the server by
 * another way.
 */
export const openPair = async (browser: Browser, url: string, { ears = true, helperUrl = url } = {}): Promise<Pair> => {
  // The ears record by an AudioWorklet out of a blob, which the page's own policy rightly forbids.
  const options = { viewport: { width: 1280, height: 720 }, permissions: ['microphone'], bypassCSP: true };
  const contexts = await Promise.all([
    browser.newContext(options),
    browser.newContext({ ...options, locale: 'en-GB' }),
  ]);
  const [kioskPage, consolePage] = (await Promise.all(contexts.map((context) => context.newPage()))) as [Page, Page];
  if (ears) await giveEars(kioskPage, SAMPLE_RATE);
  const kiosk = await KioskUser.at(kioskPage, url);
  const helper = new ConsoleUser(consolePage);
  await helper.open(helperUrl);
  const close = async (): Promise<void> => {
    await Promise.all(contexts.map((context) => context.close()));
  };
  return { kiosk, helper, close };
};

/** Brings both together, up to the moment at which OK would allow it. */
export const pairUp = async ({ kiosk, helper }: Pair): Promise<void> => {
  const { page } = kiosk;
  await kiosk.press('ok');
  await kiosk.choose(text('en', 'common:language.en'));
  await kiosk.choose(new RegExp(serviceText('en', 'entry-exit', 'name')));
  await kiosk.choose(text('en', 'kiosk:about.begin'));
  await kiosk.press('help');
  await kiosk.choose(new RegExp(text('en', 'assist:help.family')));
  const code = await page.locator('[data-node="assist.code"]').textContent();
  await helper.join((code ?? '').replaceAll(/\D/g, ''), 'Lan');
  await page.locator('[data-node="assist.allow"]:not([aria-disabled])').waitFor({ timeout: 90_000 });
};

/** Allows it by key; milliseconds until the helper's page shows the first frame. */
export const acceptToFirstFrame = async ({ kiosk, helper }: Pair): Promise<number> => {
  await helper.page.evaluate(noteFirstFrame);
  const from = Date.now();
  await kiosk.press('ok');
  const shown = await helper.page.waitForFunction(() => (globalThis as { firstFrameAt?: number }).firstFrameAt);
  return Number(await shown.jsonValue()) - from;
};
