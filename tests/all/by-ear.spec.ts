import { answers, goesThrough } from '../support/by-ear.ts';
import { languages } from '../../protocol/index.ts';
import { test } from '../support/fixtures.ts';

for (const service of Object.keys(answers))
  for (const language of languages)
    test(`${service} in ${language} by ear: speech and keypad alone, the screen dark`, async ({
      page,
      world,
    }, info) => {
      test.setTimeout(240_000);
      const { keys, said } = await goesThrough(page, world.url, service, language);
      await info.attach('journey', { body: JSON.stringify({ service, language, keys, said }) });
    });
