import { test as base } from '@playwright/test';
import type { KioskConfig } from '../../protocol/index.ts';
import { openDisplay } from '../support/electron/display.ts';
import { openHost, type Host } from '../support/electron/host.ts';
import { tryRuntime, type TestRuntime } from '../support/electron/runtime.ts';

type PerTest = {
  /** What stands in the kiosk's config file; a test says `test.use({ config: ... })`. */
  config: Partial<KioskConfig>;
  /** The kiosk, opened in Electron at its start screen. */
  host: Host;
};
type PerWorker = { runtimeOrReason: TestRuntime | string; runtime: TestRuntime; display: string; oneHost: Host };

/** Tests of the Electron host on a real Electron. Where none can be had they are skipped, and the reason is printed. */
export const test = base.extend<PerTest, PerWorker>({
  runtimeOrReason: [
    // Playwright reads the names of the fixtures a fixture needs from this pattern: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const found = await tryRuntime();
      if (typeof found === 'string') console.warn(found);
      await use(found);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  runtime: [
    async ({ runtimeOrReason }, use) => {
      if (typeof runtimeOrReason === 'string') base.skip(true, runtimeOrReason);
      else await use(runtimeOrReason);
    },
    { scope: 'worker' },
  ],
  display: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const display = await openDisplay();
      await use(display.name);
      display.stop();
    },
    { scope: 'worker' },
  ],
  oneHost: [
    async ({ runtime, display }, use) => {
      const host = await openHost({ runtime, display, args: ['--use-fake-device-for-media-stream'] });
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  config: [{}, { option: true }],
  host: async ({ runtime, display, config }, use) => {
    const host = await openHost({ runtime, display, config });
    await use(host);
    await host.close();
  },
});

/** For tests that leave the kiosk as it was: one window for all of them, its page made anew before each. */
export const sharedTest = test.extend({
  host: async ({ oneHost }, use) => {
    await oneHost.page.reload();
    await use(oneHost);
  },
});

export { expect } from '@playwright/test';
