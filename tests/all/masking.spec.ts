import { expect, test } from '../support/fixtures.ts';
import { openMasked, openPair } from '../support/twins/pair.ts';
import { walkTwins, type OpenTwin } from '../support/twins/walk.ts';

/**
 * Two people with other answers look the same to their helpers, over thousands of steps. MASKING_WALKS and MASKING_STEPS
 * (a walk) say how many. A failure names its seed: SEED=that, and it is the first walk.
 */
const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const asked = number('SEED', Number.NaN);
const first = Number.isNaN(asked) ? Date.now() % 1_000_000 : asked;
const walks = number('MASKING_WALKS', 20);
const steps = number('MASKING_STEPS', 100);

for (let walk = 0; walk < walks; walk += 1) {
  const seed = first + walk;

  test(`their pages under the masks, walk ${walk + 1}`, async ({ browser, world }, info) => {
    test.setTimeout(600_000);
    const open: OpenTwin = (options) => openMasked(browser, world, options);
    const walked = await walkTwins(open, steps, info, { seed, captions: true });
    console.log(`masks, seed ${seed}: ${JSON.stringify(walked)}`);
  });

  // Within three minutes: after that each kiosk reminds its person at another moment.
  test(`in sessions, every frame that is captured, walk ${walk + 1}`, async ({ browser, world }, info) => {
    test.setTimeout(600_000);
    const open: OpenTwin = (options) => openPair(browser, world, options);
    const walked = await walkTwins(open, Math.min(steps, 100), info, { seed, captions: false });
    console.log(`sessions, seed ${seed}: ${JSON.stringify(walked)}`);
    expect(walked.frames).toBeGreaterThan(0);
  });
}
