import { SAMPLE_RATE } from '../../renderer/kiosk/speech/embedded/espeak.ts';
import { clearEars, giveEars, soundSpan, whatWasHeard } from '../support/ears.ts';
import { expect, test } from '../support/fixtures.ts';
import { giveHeadsetSocket, HEADSET, plug, voiceGoes } from '../support/headset.ts';
import { KioskUser } from '../support/kiosk-user.ts';

/** The ears record by an AudioWorklet out of a blob, which the page's own policy rightly forbids. */
test.use({ bypassCSP: true, config: { kiosk: { headset: HEADSET } } });

test.beforeEach(async ({ page }) => {
  await giveHeadsetSocket(page);
  await giveEars(page, SAMPLE_RATE);
});

const isHeard = async (page: import('@playwright/test').Page): Promise<boolean> =>
  soundSpan(await whatWasHeard(page)) !== null;

test('a headset put in is spoken to, and nothing else is; pulled out in mid-sentence, the voice is silent', async ({
  page,
  world,
}) => {
  const kiosk = await KioskUser.at(page, world.url);
  await kiosk.comes('en');
  await kiosk.press('volume-up', 'volume-up');
  await expect.poll(() => isHeard(page)).toBe(true);
  expect(await voiceGoes(page, SAMPLE_RATE)).toEqual(['speaker']);

  await plug(page, true);
  await expect.poll(() => voiceGoes(page, SAMPLE_RATE)).toEqual(['headset']);
  await clearEars(page);
  await expect.poll(() => isHeard(page)).toBe(true);
  await expect(kiosk.node('caption')).toContainText(kiosk.t('kiosk:home.heading'));

  await plug(page, false);
  await expect.poll(() => voiceGoes(page, SAMPLE_RATE)).toEqual(['speaker']);
  await page.waitForFunction(() => (globalThis as unknown as { ears: { quietFor(): number } }).ears.quietFor() > 0.3);
  // It speaks again by the loudspeaker once she goes on.
  await clearEars(page);
  await kiosk.press('down');
  await expect.poll(() => isHeard(page)).toBe(true);
});
