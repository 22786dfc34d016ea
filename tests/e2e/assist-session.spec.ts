import type { Page } from '@playwright/test';
import type { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import { KioskUser } from '../support/kiosk-user.ts';
import { serviceText, text } from '../support/texts.ts';

const language = 'zh';
const t = (key: string, slots: Record<string, string | number> = {}): string => text(language, `assist:${key}`, slots);
const name = 'Lan';

/** A friend claims the code in the middle of a service; the question stands on the kiosk's screen. Nothing is spoken: faster. */
const beAsked = async (kiosk: KioskUser, console: ConsoleUser): Promise<void> => {
  await kiosk.comes(language);
  await kiosk.turnsVoiceOff();
  await kiosk.opens('entry-exit');
  await console.join(await kiosk.asksFamily(), name);
  await expect(kiosk.node('assist.consent')).toBeVisible();
};

const beHelped = async (kiosk: KioskUser, console: ConsoleUser): Promise<void> => {
  await beAsked(kiosk, console);
  await kiosk.allows();
  await expect(kiosk.node('assist.watch')).toBeVisible();
};

const isMasked = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.hasAttribute('data-shared'));

test('the picture stops and goes on, scopes are taken back, both write, and the end is said', async ({
  kiosk,
  console,
}) => {
  await beHelped(kiosk, console);
  await console.seesScreen();
  await expect(kiosk.node('assist.watch')).toContainText(t('watch.sees', { name }));
  await expect(kiosk.node('assist.watch')).toContainText(t('watch.notStaff'));

  // "Show me": the helper's picture is paused, the person sees her own answers; then on again.
  await kiosk.node('assist.showMe').click();
  await console.shows(console.t('view.pausedShowMe'));
  await expect.poll(() => isMasked(kiosk.page)).toBe(false);
  await kiosk.hears(t('news.showMe', { name }));
  await kiosk.node('assist.share').click();
  await expect(kiosk.node('assist.showMe')).toBeVisible();
  expect(await isMasked(kiosk.page)).toBe(true);

  // Text, both ways, spoken at the kiosk.
  await console.sends('慢慢来');
  await kiosk.hears('慢慢来');
  await expect(kiosk.node('assist.message')).toContainText('慢慢来');
  await kiosk.node('assist.write').first().click();
  await kiosk.node('assist.reply.thanks').click();
  await console.shows(console.t('card.thanks'));

  // Seeing is taken back alone; the rest goes on.
  await kiosk.node('assist.scopes.option.see').click();
  await console.shows(console.t('scopes.noSee'));
  await expect.poll(() => isMasked(kiosk.page)).toBe(false);
  await expect(kiosk.node('assist.scopes.option.talk')).toHaveAttribute('aria-checked', 'true');

  await kiosk.node('assist.stop').last().click();
  await kiosk.hears(t('ended.person-ended'));
  await console.shows(console.t('ended.person-ended.heading'));
  // Out of the question or the panel, back to the service.
  await kiosk.press('back');
  await expect(kiosk.node('heading')).toBeVisible();
});

test('No is No, for both', async ({ kiosk, console }) => {
  await beAsked(kiosk, console);
  await kiosk.press('back');
  await kiosk.hears(t('ended.refused'));
  await console.shows(console.t('declined.refused.heading'));
  expect(await isMasked(kiosk.page)).toBe(false);
});

test('a secret field stops the picture by itself, and says why', async ({ kiosk, console }) => {
  await beHelped(kiosk, console);
  await console.seesScreen();
  await kiosk.choose(new RegExp(serviceText(language, 'entry-exit', 'q.holder.option.korean')));
  await kiosk.page.locator('[data-node="action.next"]').click();
  const field = kiosk.page.locator('input').first();
  await field.fill('NGUYEN THI LAN');
  await expect(kiosk.page.locator('[data-sensitivity="personal"]').first()).toBeVisible();
  await kiosk.page.locator('[data-node="action.next"]').click();
  await expect(kiosk.page.locator('[data-sensitivity="secret"]').first()).toBeVisible();
  await kiosk.hears(t('news.privateStep', { name }));
  await console.shows(console.t('view.pausedPrivate'));
  await expect(kiosk.node('assist.share')).toHaveCount(0);
});

const refuseCapture = (): void => {
  Object.defineProperty(navigator.mediaDevices, 'getDisplayMedia', {
    value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
  });
  Object.defineProperty(navigator.mediaDevices, 'getUserMedia', {
    value: () => Promise.reject(new DOMException('no', 'NotFoundError')),
  });
};

test('no picture and no microphone: both are said, and the session goes on in writing', async ({
  page,
  world,
  console,
}) => {
  await page.addInitScript(refuseCapture);
  const kiosk = await KioskUser.at(page, world.url);
  await beHelped(kiosk, console);
  await kiosk.hears(t('capture.refused'));
  await kiosk.hears(t('news.noMicrophone'));
  await console.shows(console.t('view.unavailable'));
  await console.sends('我可以写字帮您');
  await kiosk.hears('我可以写字帮您');
});

/** The person picks another window: here a picture that is not this page. */
const shareAnother = (): void => {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
  Object.defineProperty(navigator.mediaDevices, 'getDisplayMedia', {
    value: () => Promise.resolve(canvas.captureStream(5)),
  });
};

test('another window that was shared is refused, and can be chosen anew', async ({ page, world, console }) => {
  await page.addInitScript(shareAnother);
  const kiosk = await KioskUser.at(page, world.url);
  await beHelped(kiosk, console);
  await kiosk.hears(t('capture.wrong-surface'));
  await expect(kiosk.node('assist.share')).toBeVisible();
  expect(
    await console.video().evaluateAll((all) => all.filter((one) => (one as HTMLVideoElement).videoWidth > 0)),
  ).toHaveLength(0);
});
