import { expect, test } from '@playwright/test';
import { languages } from '../../protocol/index.ts';
import { serveExamples } from '../support/examples.ts';
import { axeFinds, bringAxe, tooWide } from '../support/probes.ts';

/** Every component in the whole product of languages, themes and sizes; `npm test` looks at a part of it. */
let examples: Awaited<ReturnType<typeof serveExamples>>;
test.beforeAll(async () => {
  examples = await serveExamples();
});
test.afterAll(() => examples.close());

for (const lang of languages)
  for (const theme of ['light', 'dark', 'yellow'])
    for (const size of [100, 200, 400])
      test(`axe finds nothing in any component: ${lang}, ${theme}, ${size}%`, async ({ page }) => {
        test.setTimeout(240_000);
        await bringAxe(page);
        expect(await examples.walk(page, { lang, theme, size }, [axeFinds, tooWide])).toEqual({});
      });

for (const [width, height] of [
  [1280, 720],
  [768, 1024],
  [1080, 1920],
] as const)
  for (const lang of languages)
    test(`at 400% nothing reaches out of the screen: ${lang}, ${width} x ${height}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      expect(await examples.walk(page, { lang, size: 400 }, [tooWide])).toEqual({});
    });
