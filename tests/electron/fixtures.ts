import { test as base } from '@playwright/test';
import type { KioskConfig } from '../../protocol/index.ts';
import { openDisplay } from '../support/electron/display.ts';
import { openHost, type Host } from '../support/electron/host.ts';
import { tryRuntime, type TestRuntime } from '../support/electron/runtime.ts';

type PerTest = {
  /** The Electron that there is. Where there is none the test is skipped, and says why. */
  runtime: TestRuntime;
  /** What stands in the kiosk's config file; a test says `test.use({ config: ... })`. */
  config: Partial<KioskConfig>;
  /** The kiosk, opened in Electron at its start screen. */
  host: Host;
};
type PerWorker = { runtimeOrReason: TestRuntime | string; display: string; oneHost: Host | null };

/** Skipping belongs to a test: a fixture of the worker that skips would let all later tests pass unseen. */
const orSkip = <T>(found: T | string): T => {
  base.skip(typeof found === 'string', typeof found === 'string' ? found : '');
  return found as T;
};

/** Tests of the Electron host on a real Electron. */
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
  runtime: async ({ runtimeOrReason }, use) => {
    await use(orSkip(runtimeOrReason));
  },
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
    async ({ runtimeOrReason: runtime, display }, use) => {
      if (typeof runtime === 'string') return use(null);
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
  host: async ({ runtimeOrReason, oneHost }, use) => {
    const host = orSkip(oneHost ?? (typeof runtimeOrReason === 'string' ? runtimeOrReason : 'no host was opened'));
    await host.page.reload();
    await use(host);
  },
});

export { expect } from '@playwright/test';
