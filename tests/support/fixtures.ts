import { test as base, type BrowserContext } from '@playwright/test';
import { ConsoleUser } from './console-user.ts';
import { KioskUser } from './kiosk-user.ts';
import { openWorld, type World, type WorldConfig } from './world.ts';

type Fixtures = {
  /** The real server, a new one for each test. */
  world: World;
  /** The browser kiosk, opened and at its start screen. */
  kiosk: KioskUser;
  /** The helper's console, opened; in a browser context of its own, as on another machine. */
  console: ConsoleUser;
};

type Options = {
  /** The server's config, by `test.use({ config: { ... } })`. */
  config: WorldConfig;
};

export const test = base.extend<Fixtures & Options & { consoleContext: BrowserContext }>({
  config: [{}, { option: true }],
  world: async ({ config }, use) => {
    const world = await openWorld(config);
    await use(world);
    await world.close();
  },
  kiosk: async ({ page, world }, use) => {
    await use(await KioskUser.at(page, world.url));
  },
  consoleContext: async ({ browser }, use) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      permissions: ['microphone'],
    });
    await use(context);
    await context.close();
  },
  console: async ({ consoleContext, world }, use) => {
    const console = new ConsoleUser(await consoleContext.newPage());
    await console.open(world.url);
    await use(console);
  },
});

export { expect } from '@playwright/test';
