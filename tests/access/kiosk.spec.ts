import { languages } from '../../protocol/index.ts';
import { lookName, walkConfig, walkKiosk, type Look } from '../support/every-screen.ts';
import { expect, test } from '../support/fixtures.ts';
import { axeFinds, bringAxe, outOfOrder, sideways, tooSmall } from '../support/probes.ts';

test.use({ config: walkConfig });

const looks: Look[] = [
  ...languages.map((language): Look => ({ language, theme: 'light', size: 100 })),
  ...(['light', 'dark', 'yellow'] as const).map((theme): Look => ({ language: 'th', theme, size: 400 })),
];

test('what these tests look with does see: a button without a name, faint words, a thing too wide, one too small', async ({
  page,
}) => {
  await bringAxe(page);
  await page.goto('about:blank');
  await page.setContent('<button></button><p style="color: #666">faint words</p><div style="width: 200vw">x</div>');
  const found = (await axeFinds(page)).map((line) => line.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast-enhanced']));
  expect(await sideways(page)).toHaveLength(1);
  expect(await tooSmall(page)).toHaveLength(1);
});

for (const look of looks)
  test(`every screen of the kiosk: axe finds nothing, nothing goes sideways (${lookName(look)})`, async ({
    page,
    world,
  }) => {
    test.setTimeout(120_000);
    const found: Record<string, string[]> = {};
    await walkKiosk(page, world, look, async (screen) => {
      const problems = [...(await axeFinds(page)), ...(await sideways(page))];
      if (problems.length > 0) found[screen] = problems;
    });
    expect(found).toEqual({});
  });

/** Any key begins at the start; where keys are learned they tell what they do. */
const withoutArrows = new Set(['start', 'panel: learn the keys']);

test('every screen: the arrows come to everything in the order in which it is read, and it is large enough', async ({
  page,
  world,
}) => {
  test.setTimeout(180_000);
  const found: Record<string, string[]> = {};
  await walkKiosk(page, world, { language: 'ko', theme: 'light', size: 100 }, async (screen) => {
    const problems = [...(await tooSmall(page)), ...(withoutArrows.has(screen) ? [] : await outOfOrder(page))];
    if (problems.length > 0) found[screen] = problems;
  });
  expect(found).toEqual({});
});
