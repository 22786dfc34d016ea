import { goesThrough } from '../support/by-ear.ts';
import { test } from '../support/fixtures.ts';

/** One of the longest journeys; tests/all has every service in all six languages. */
test('entry-exit in th by ear: speech and keypad alone, the screen dark', async ({ page, world }) => {
  test.setTimeout(240_000);
  await goesThrough(page, world.url, 'entry-exit', 'th');
});
