import { languages } from '../../protocol/index.ts';
import { answers, goesThrough } from '../support/by-ear.ts';
import { test } from '../support/fixtures.ts';

/** Each service in one language a day, every other language at once: two days go through all six. tests/all has all of them. */
const today = Math.floor(Date.now() / 86_400_000);
for (const [index, service] of Object.keys(answers).entries()) {
  const language = languages[(today + 2 * index) % languages.length] ?? 'ko';
  test(`${service} in ${language} by ear: speech and keypad alone, the screen dark`, async ({ page, world }) => {
    test.setTimeout(240_000);
    await goesThrough(page, world.url, service, language);
  });
}
