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
/** In a browser the picture waits for her press; the rest does not. */
const goesOnInWords = (kiosk: KioskUser) =>
  expect(kiosk.node('assist.watch').first()).toContainText(kiosk.t('assist:watch.reads', { name }));

/** The helper writes once she is connected, and it arrives. */
const reaches = async (kiosk: KioskUser, console: ConsoleUser, words: string): Promise<void> => {
  const connected = ['good', 'slow', 'poor'].map((how) => console.t(`quality.${how}`)).join('|');
  await expect(console.page.getByText(new RegExp(`^(${connected})$`))).toBeVisible();
  await console.sends(words);
  await expect(kiosk.node('assist.message').first()).toContainText(words);
};

/** One session for all of it: whatever breaks, it goes on by itself. */
test('addresses change, a page is loaded anew, the network goes, the server is started anew, the kiosk’s page dies', async ({
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

  await test.step('the same connection by another path: ICE is restarted, and nobody is gone', async () => {
    await line.moves();
    await kiosk.hears(kiosk.t('assist:news.unsteady'));
    await kiosk.hears(kiosk.t('assist:news.steady'));
    await reaches(kiosk, console, '换了网络');
    expect((await kiosk.heard()).join()).not.toContain(kiosk.t('assist:news.offline'));
  });

  await test.step('the helper’s network goes: noticed within 10 s, said, and waited for', async () => {
    const from = Date.now();
    proxy.freeze();
    await kiosk.hears(kiosk.t('assist:news.away', { name }));
    expect(Date.now() - from).toBeLessThan(10_000);
    await expect(kiosk.node('assist.watch').first()).toContainText(kiosk.t('assist:watch.away', { name }));
    await console.shows(console.t('view.lost'));
    await expect(kiosk.node('assist.another').first()).toBeVisible();
    proxy.thaw();
    await kiosk.hears(kiosk.t('assist:news.back', { name }));
  });

  await test.step('the helper’s page is loaded anew: what was said is gone from it, she is not', async () => {
    // Her browser asks before: whoever means to leave presses End.
    const asked = console.page.waitForEvent('dialog');
    const reloaded = console.page.reload();
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await reloaded;
    await reaches(kiosk, console, '我回来了');
  });

  await test.step('the server is started anew', async () => {
    await world.restart();
    await kiosk.hears(kiosk.t('assist:news.offline'));
    await goesOnInWords(kiosk);
    await reaches(kiosk, console, '还在吗');
  });

  await test.step('the kiosk’s page is loaded anew: her language and the texts are there, the picture waits for her key', async () => {
    await kiosk.page.reload();
    await kiosk.hears(kiosk.t('assist:news.offline'));
    await goesOnInWords(kiosk);
    await reaches(kiosk, console, '请再按一次');
    // In a browser nothing but her own press may ask for it: meanwhile it goes on in words.
    await kiosk.hears(kiosk.t('assist:capture.press-again', { name }));
    await console.shows(console.t('view.needsPress'));
    await expect(console.line('home.search')).toBeVisible();
    await expect(console.video()).toHaveCount(0);
    await kiosk.presses('assist.share');
    await console.seesScreen();
  });

  await kiosk.presses('assist.stop');
  await console.shows(console.t('ended.person-ended.heading'));
  const kept = (page: KioskUser['page']) => page.evaluate(() => Object.entries(sessionStorage).join());
  expect(await kept(kiosk.page)).not.toContain('token');
  await expect.poll(() => kept(console.page)).not.toContain('token');
  await proxy.close();
  await line.close();
});
