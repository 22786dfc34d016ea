import { languages } from '../../protocol/index.ts';
import { expect, test } from '../support/fixtures.ts';
import { lookName, walkConfig, walkKiosk, type Look } from '../support/every-screen.ts';
import { axeFinds, sideways } from '../support/probes.ts';

/** The whole product of languages, themes and sizes; `npm test` looks at a part of it. */
test.use({ config: walkConfig });

const looks = languages.flatMap((language) =>
  (['light', 'dark', 'yellow'] as const).flatMap((theme) =>
    ([100, 200, 400] as const).map((size): Look => ({ language, theme, size })),
  ),
);

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
