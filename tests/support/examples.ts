import { createServer } from 'vite';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** How an example is looked at (renderer/examples/main.tsx). `size` in percent. */
export type Look = { lang?: string; theme?: string; size?: number; shared?: boolean; watched?: boolean; low?: boolean };

const queryOf = ({ lang = 'ko', theme = 'light', size = 150, ...flags }: Look): string => {
  const query = new URLSearchParams({ lang, theme, size: String(size) });
  for (const [flag, on] of Object.entries(flags)) if (on) query.set(flag, '');
  return query.toString();
};

/** The examples page, served from source by Vite on a free port: it is in no build. */
export const serveExamples = async () => {
  const server = await createServer({
    configFile: fileURLToPath(new URL('../../build/vite.config.ts', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../.cache/vite-examples', import.meta.url)),
    server: { port: 0, hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  const url = `${server.resolvedUrls?.local[0] ?? ''}examples/`;
  const examples = {
    /** Opens the list of examples, each to be seen in this look. */
    open: async (page: Page, look: Look = {}): Promise<void> => {
      await page.goto(`${url}?${queryOf(look)}`);
      await page.locator('main a').first().waitFor({ timeout: 120_000 });
    },
    /** Ids of all examples: `Choices/one`. */
    list: (page: Page): Promise<string[]> => page.locator('main a').allTextContents(),
    /** Shows one on the page that is open. */
    show: async (page: Page, id: string): Promise<void> => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, encodeURIComponent(id));
      await page.waitForFunction((shown) => document.documentElement.dataset['example'] === shown, id);
      await page.evaluate(() => document.fonts.ready);
    },
  };
  /** Every example, one after the other: a new example is a new test. What the looks found, by example. */
  const walk = async (
    page: Page,
    look: Look,
    looks: readonly ((page: Page) => Promise<string[]>)[],
  ): Promise<Record<string, string[]>> => {
    const found: Record<string, string[]> = {};
    await examples.open(page, look);
    for (const id of await examples.list(page)) {
      await examples.show(page, id);
      const problems: string[] = [];
      for (const lookFor of looks) problems.push(...(await lookFor(page)));
      if (problems.length > 0) found[id] = problems;
    }
    return found;
  };
  return { ...examples, walk, close: () => server.close() };
};
