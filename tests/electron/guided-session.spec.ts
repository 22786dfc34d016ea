import { ConsoleUser } from '../support/console-user.ts';
import { openHost, type Host } from '../support/electron/host.ts';
import { KioskUser } from '../support/kiosk-user.ts';
import { text } from '../support/texts.ts';
import { openWorld, type World } from '../support/world.ts';
import { expect, test as base } from './fixtures.ts';

/** The whole of it with the product's own host: a real server, a kiosk in Electron, a helper in a browser elsewhere. */
type Session = { world: World; host: Host; kiosk: KioskUser; console: ConsoleUser };
const test = base.extend<{ session: Session }>({
  session: async ({ runtime, display, browser }, use) => {
    const world = await openWorld();
    const host = await openHost({
      ...{ runtime, display, config: { server: world.url, languages: ['vi', 'ko'] } },
      args: ['--use-fake-device-for-media-stream'],
    });
    const kiosk = await KioskUser.at(host.page, 'gildongmu://app/index.html');
    const viewport = { width: 1440, height: 900 };
    const context = await browser.newContext({ viewport, locale: 'en-GB', permissions: ['microphone'] });
    const console = new ConsoleUser(await context.newPage());
    await console.open(world.url);
    await use({ world, host, kiosk, console });
    await context.close();
    await host.close();
    await world.close();
  },
});

test('a helper is let in by key and sees the screen, no picker between them, and again after the page died', async ({
  session,
}) => {
  const { kiosk, console, host } = session;
  await kiosk.press('help');
  await kiosk.choose(new RegExp(text('vi', 'assist:help.family')));
  const code = kiosk.page.locator('[data-node="assist.code"]');
  await expect(code).toHaveText(/\d/);
  await console.join(((await code.textContent()) ?? '').replaceAll(/\D/g, ''), 'Lan');
  const allow = kiosk.page.locator('[data-node="assist.allow"]');
  await expect(allow).toBeVisible();
  await expect(allow).not.toHaveAttribute('aria-disabled', 'true', { timeout: 60_000 });
  await kiosk.press('ok');
  await console.seesScreen();
  expect(host.app.windows()).toHaveLength(1);

  // Her page dies: the main process held her place, and her own view needs no press.
  await host.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await console.shows(console.t('view.pausedLink'));
  await expect(console.video()).toBeVisible();
  await console.seesScreen();
  await expect.poll(() => host.shown()).toContain(text('vi', 'assist:watch.sees', { name: 'Lan' }));
});
