import type { Language } from '../../protocol/index.ts';
import { goesThrough } from '../support/by-ear.ts';
import { test } from '../support/fixtures.ts';

/** Of the services that ask for the most, each in one language; tests/all has every service in all six. */
const journeys: readonly (readonly [string, Language])[] = [
  ['stay-change', 'ko'],
  ['entry-exit', 'th'],
];
for (const [service, language] of journeys)
  test(`${service} in ${language} by ear: speech and keypad alone, the screen dark`, async ({ page, world }) => {
    test.setTimeout(240_000);
    await goesThrough(page, world.url, service, language);
  });
