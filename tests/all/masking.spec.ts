import { expect, test } from '../support/fixtures.ts';
import { openGuided, openInSession, openMasked } from '../support/twins/pair.ts';
import { walkTwins, type OpenTwin, type Walked, type WalkOptions } from '../support/twins/walk.ts';

/**
 * Two people with other answers look the same to their helpers, over thousands of steps. MASKING_WALKS and MASKING_STEPS
 * (a walk) say how many. A failure names its seed: SEED=that, and it is the first walk.
 */
const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const asked = number('SEED', Number.NaN);
const first = Number.isNaN(asked) ? Date.now() % 1_000_000 : asked;
const walks = number('MASKING_WALKS', 8);
const most = number('MASKING_STEPS', 100);

/** A session stays within three minutes: after that each kiosk reminds its person at another moment. */
const kinds = {
  'their pages under the masks': { open: openMasked, how: 'masks', real: false, steps: most },
  'the services of the product, under the masks': { open: openMasked, how: 'masks', real: true, steps: most },
  'guided, every message and every frame': { open: openGuided, how: 'guided', real: false, steps: Math.min(most, 200) },
  'guided, in the services of the product': { open: openGuided, how: 'guided', real: true, steps: Math.min(most, 200) },
  'in sessions over WebRTC': { open: openInSession, how: 'session', real: false, steps: Math.min(most, 100) },
} satisfies Record<string, Omit<WalkOptions, 'seed'> & { open: typeof openMasked }>;

// Nobody is reminded that time passes: no real hand touches the page for long.
test.use({ config: { kiosk: { idleSeconds: 3600 } } });

for (let walk = 0; walk < walks; walk += 1)
  for (const [name, { open: openOne, ...options }] of Object.entries(kinds))
    test(`${name}, walk ${walk + 1}`, async ({ browser, world }, info) => {
      test.setTimeout(900_000);
      const seed = first + walk;
      const since = Date.now();
      const tell = (walked: Walked): void => {
        const seconds = Math.round((Date.now() - since) / 1000);
        console.log(`${name}, seed ${seed}, ${seconds} s: ${JSON.stringify(walked)}`);
      };
      const open: OpenTwin = (one) => openOne(browser, world, one);
      const walked = await walkTwins(open, info, { ...options, seed, tell });
      tell(walked);
      expect(walked.frames > 0).toBe(options.how !== 'masks');
    });
