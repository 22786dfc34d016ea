import { chromiumFlags, ensureBrowser, mediaFlags } from '../support/browser.ts';
import type { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import type { KioskUser } from '../support/kiosk-user.ts';
import { openProxy } from '../support/proxy.ts';
import { openSlowLine, showsAddresses } from '../support/slow-line.ts';

const name = 'Lan';
test.use({
  launchOptions: { executablePath: ensureBrowser(), args: [...chromiumFlags, ...mediaFlags, showsAddresses] },
});

/** Nothing is spoken: faster. What would be stands in the caption. */
const beHelped = async (kiosk: KioskUser, console: ConsoleUser): Promise<void> => {
  await kiosk.comes('zh');
  await kiosk.turnsVoiceOff();
  await console.join(await kiosk.asksFamily(), name);
  await kiosk.allows();
  await kiosk.hears(kiosk.t('assist:news.joined', { name }));
};
const isConnected = (kiosk: KioskUser) =>
  expect(kiosk.node('assist.watch').first()).toContainText(kiosk.t('assist:watch.connected', { name }));

/** The helper writes, and it arrives. */
const reaches = async (kiosk: KioskUser, console: ConsoleUser, words: string): Promise<void> => {
  await console.sends(words);
  await expect(kiosk.node('assist.message').first()).toContainText(words);
};

test('the helper’s page is loaded anew, then the kiosk’s: each time the session goes on by itself', async ({
  kiosk,
  console,
}) => {
  test.setTimeout(120_000);
  await beHelped(kiosk, console);
  await console.page.reload();
  await kiosk.hears(kiosk.t('assist:news.away', { name }));
  await kiosk.hears(kiosk.t('assist:news.back', { name }));
  await reaches(kiosk, console, '我回来了');

  await kiosk.page.reload();
  await console.shows(console.t('view.pausedLink'));
  await kiosk.hears(kiosk.t('assist:news.offline'));
  // Her language and the texts are there; the picture waits for her press: in a browser nothing else may ask for it. By key.
  await isConnected(kiosk);
  await reaches(kiosk, console, '请再按一次');
  await expect(console.video()).toHaveCount(0);
  await kiosk.presses('assist.share');
  await console.seesScreen();

  await kiosk.presses('assist.stop');
  await console.shows(console.t('ended.person-ended.heading'));
  const kept = (page: KioskUser['page']) => page.evaluate(() => Object.entries(sessionStorage).join());
  expect(await kept(kiosk.page)).not.toContain('token');
  await expect.poll(() => kept(console.page)).not.toContain('token');
});

test('the helper’s addresses change, her network goes and comes back, the server is started anew', async ({
  kiosk,
  console,
  world,
}) => {
  test.setTimeout(120_000);
  const line = await openSlowLine();
  await line.add(kiosk.page, 'kiosk');
  await line.add(console.page, 'helper');
  await kiosk.page.reload();
  const proxy = await openProxy(world.url);
  await console.open(proxy.url);
  await beHelped(kiosk, console);

  // The same connection by another path: ICE is restarted, and nobody is gone.
  await line.moves();
  await kiosk.hears(kiosk.t('assist:news.unsteady'));
  await kiosk.hears(kiosk.t('assist:news.steady'));
  await reaches(kiosk, console, '换了网络');
  expect((await kiosk.heard()).join()).not.toContain(kiosk.t('assist:news.offline'));

  const from = Date.now();
  proxy.freeze();
  await kiosk.hears(kiosk.t('assist:news.away', { name }));
  expect(Date.now() - from).toBeLessThan(10_000);
  await expect(kiosk.node('assist.watch').first()).toContainText(kiosk.t('assist:watch.away', { name }));
  await console.shows(console.t('view.lost'));
  proxy.thaw();
  await kiosk.hears(kiosk.t('assist:news.back', { name }));

  await world.restart();
  await kiosk.hears(kiosk.t('assist:news.offline'));
  await console.shows(console.t('quality.good'));
  await isConnected(kiosk);
  await reaches(kiosk, console, '还在吗');
  await proxy.close();
  line.close();
});
