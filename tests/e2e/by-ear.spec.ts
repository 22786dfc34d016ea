import type { Language } from '../../protocol/index.ts';
import { goesThrough } from '../support/by-ear.ts';
import { test } from '../support/fixtures.ts';

/** Each service in one language; tests/all has all six. */
const journeys: readonly (readonly [string, Language])[] = [
  ['resident-full', 'th'],
  ['stay-change', 'ko'],
  ['entry-exit', 'ja'],
];
for (const [service, language] of journeys)
  test(`${service} in ${language} by ear: speech and keypad alone, the screen dark`, async ({ page, world }) => {
    test.setTimeout(240_000);
    await goesThrough(page, world.url, service, language);
  });
