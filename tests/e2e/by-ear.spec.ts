import type { Language } from '../../protocol/index.ts';
import { goesThrough } from '../support/by-ear.ts';
import { test } from '../support/fixtures.ts';

/** A service and a language each; more of them are as many more lines. */
const journeys: readonly (readonly [string, Language])[] = [
  ['resident-full', 'ko'],
  ['resident-full', 'zh'],
  ['entry-exit', 'vi'],
];
for (const [service, language] of journeys)
  test(`${service} in ${language} by ear: speech and keypad alone, the screen dark`, async ({ page, world }) => {
    test.setTimeout(240_000);
    await goesThrough(page, world.url, service, language);
  });
