import type { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import type { KioskUser } from '../support/kiosk-user.ts';
import { openProxy } from '../support/proxy.ts';

const name = 'Lan';

/** Nothing is spoken: faster. What would be stands in the caption. */
const beHelped = async (kiosk: KioskUser, console: ConsoleUser): Promise<void> => {
  await kiosk.comes('zh');
  await kiosk.turnsVoiceOff();
  await console.join(await kiosk.asksFamily(), name);
  await kiosk.allows();
  await kiosk.hears(kiosk.t('assist:news.joined', { name }));
};
const isBack = (kiosk: KioskUser) => kiosk.hears(kiosk.t('assist:news.back', { name }));

/** After a loss a browser shows the screen again only on the person's own press: by key. */
const sharesAgain = async (kiosk: KioskUser, console: ConsoleUser): Promise<void> => {
  await kiosk.hears(kiosk.t('assist:capture.needs-press'));
  await kiosk.presses('assist.share');
  await console.seesScreen();
};

test('the helper’s page is loaded anew, then the kiosk’s: each time the session goes on by itself', async ({
  kiosk,
  console,
}) => {
  test.setTimeout(120_000);
  await beHelped(kiosk, console);
  await console.page.reload();
  await kiosk.hears(kiosk.t('assist:news.away', { name }));
  await isBack(kiosk);
  await console.shows(console.t('session.heading'));
  await console.sends('我回来了');
  await kiosk.hears('我回来了');
  await sharesAgain(kiosk, console);

  await kiosk.page.reload();
  await console.shows(console.t('view.pausedLink'));
  await kiosk.hears(kiosk.t('assist:news.offline'));
  // Her voice is on again: what else is said takes its time. Her language and the texts are there; the picture waits for her.
  const bar = kiosk.node('assist.watch').first();
  await expect(bar).toContainText(kiosk.t('assist:watch.connected', { name }));
  await console.sends('请再按一次');
  await expect(kiosk.node('assist.message').first()).toContainText('请再按一次');
  await expect(console.video()).toHaveCount(0);
  await kiosk.presses('assist.share');
  await console.seesScreen();

  await kiosk.presses('assist.stop');
  await console.shows(console.t('ended.person-ended.heading'));
  const kept = (page: KioskUser['page']) => page.evaluate(() => Object.entries(sessionStorage).join());
  expect(await kept(kiosk.page)).not.toContain('token');
  await expect.poll(() => kept(console.page)).not.toContain('token');
});

test('the helper’s network goes and comes back, then the server is started anew', async ({ kiosk, console, world }) => {
  test.setTimeout(120_000);
  const proxy = await openProxy(world.url);
  await console.open(proxy.url);
  await beHelped(kiosk, console);
  const from = Date.now();
  proxy.freeze();
  await kiosk.hears(kiosk.t('assist:news.away', { name }));
  expect(Date.now() - from).toBeLessThan(10_000);
  await expect(kiosk.node('assist.watch').first()).toContainText(kiosk.t('assist:watch.away', { name }));
  await console.shows(console.t('view.lost'));
  proxy.thaw();
  await isBack(kiosk);

  await world.restart();
  await kiosk.hears(kiosk.t('assist:news.offline'));
  await console.shows(console.t('quality.good'));
  await expect(kiosk.node('assist.watch').first()).toContainText(kiosk.t('assist:watch.connected', { name }));
  await console.sends('还在吗');
  await kiosk.hears('还在吗');
  await proxy.close();
});
