import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Answer, HostDoor, KioskConfig } from '../../../protocol/index.ts';
import type { TestRuntime } from './runtime.ts';

const inRepository = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The kiosk in Electron, as a person finds it, and what a test may look at behind it. */
export type Host = {
  app: ElectronApplication;
  page: Page;
  /** What the page gets when it asks its host, by the one function that it has. */
  ask(name: string, args?: unknown): Promise<Answer<unknown>>;
  /**
   * Path and text of what the window shows, by main: a page that has died, or a navigation that was refused, keeps a
   * browser's tools waiting. Empty while there is nothing.
   */
  shown(): Promise<string>;
  close(): Promise<void>;
};

type Options = { runtime: TestRuntime; display: string; config?: Partial<KioskConfig>; args?: readonly string[] };

/** The arguments before the app: Chromium's sandbox does not start as root; the old runtime needs its compatibility. */
export const runtimeArgs = ({ kind }: TestRuntime): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(kind === 'old' ? ['-r', inRepository('tests/support/electron/compat.cjs')] : []),
];

/** Everything that a host keeps lies in a folder of the test's own. */
export const hostEnv = (folder: string, display: string, config: object): Record<string, string> => {
  const file = join(folder, 'kiosk.json');
  writeFileSync(file, JSON.stringify(config));
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    ...{ DISPLAY: display, XDG_CONFIG_HOME: folder, HOME: folder, GILDONGMU_KIOSK_CONFIG: file },
  };
};

export const appFolder = inRepository('.');

export const openHost = async ({ runtime, display, config = {}, args = [] }: Options): Promise<Host> => {
  const folder = mkdtempSync(join(tmpdir(), 'gildongmu-host-'));
  // Playwright looks for Electron where npm's `electron` does.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.folder;
  const app = await _electron.launch({
    args: [...args, ...runtimeArgs(runtime), appFolder],
    env: hostEnv(folder, display, config),
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return {
    app,
    page,
    ask: (name, given = {}) =>
      page.evaluate(([call, input]) => (globalThis as unknown as { gildongmu: HostDoor }).gildongmu.call(call, input), [
        name,
        given,
      ] as const),
    shown: () =>
      app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        if (!contents || contents.isCrashed() || contents.isLoading()) return '';
        // A page that dies while it is asked never answers.
        const gone = new Promise<string>((resolve) => setTimeout(() => resolve(''), 500));
        const text = contents.executeJavaScript('location.pathname + " " + document.body.innerText');
        return Promise.race([gone, text as Promise<string>]);
      }),
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
