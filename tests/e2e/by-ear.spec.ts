import { languages } from '../../protocol/index.ts';
import { answers, goesThrough } from '../support/by-ear.ts';
import { test } from '../support/fixtures.ts';

/** One service in each language; `npm run test:all` goes through all of them. */
const services = Object.keys(answers);
for (const [at, language] of languages.entries()) {
  const service = services[at % services.length] ?? '';
  test(`${service} in ${language} by ear: speech and keypad alone, the screen dark`, async ({ page, world }) => {
    test.setTimeout(240_000);
    await goesThrough(page, world.url, service, language);
  });
}
