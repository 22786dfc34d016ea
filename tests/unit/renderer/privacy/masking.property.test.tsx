// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CatalogueEntry } from '../../../../protocol/index.ts';
import { privateSelector } from '../../../../renderer/kiosk/privacy/marks.ts';
import { createReader } from '../../../../renderer/kiosk/speech/reader/reader.ts';
import { settle } from '../../../support/hand-clock.ts';
import { openKioskPage } from '../../../support/kiosk-page.tsx';
import { find, perform, step, type Step } from '../../../support/masking/deeds.ts';
import { outside, plainStyle, unmarked } from '../../../support/masking/outside.ts';
import { assisted } from '../../../support/masking/session.ts';
import { daysHoldYears, plantedService, traceIn } from '../../../support/planted-service.ts';

/**
 * A person with private answers wanders through a random service while a helper, whose program is not ours, points, suggests
 * and asks as it likes. After each step everything that left the kiosk is searched for what she answered: the data channel,
 * the page's title and address, the clipboard, the browser's history and storage, what was said aloud, what the console logged.
 * What is in the picture: tests/all/masking.spec.ts.
 */

vi.setConfig({ testTimeout: 3_600_000 });

/** As many as fit into the time of `npm test`; 10,000 steps, or MASKING_WALKS of 50, where the seed is random (tests/run.ts, --all). */
const STEPS_A_WALK = 50;
const WALKS = process.env['SEED'] === undefined ? 3 : Number(process.env['MASKING_WALKS'] ?? 200);

beforeEach(() => {
  vi.stubGlobal('getComputedStyle', plainStyle);
  document.elementsFromPoint = () => [];
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const readerOf: Parameters<typeof openKioskPage>[2] =
  ({ texts, clock }) =>
  (speaker, outlet) =>
    createReader({ speaker, texts, root: document.body, clock, outlet });

type Heard = (told: string[]) => void;

/** `withEars`: with the reader, which walks the whole page at each step; its own test is loudspeaker.property.test.ts. */
const walk = async (entry: CatalogueEntry, steps: readonly Step[], withEars: boolean, heard: Heard): Promise<void> => {
  const page = await openKioskPage('en', { catalogue: { services: [entry] } }, withEars ? readerOf : undefined);
  const here = assisted(page, entry);
  await act(async () => {
    page.kiosk.state.dispatch({ type: 'go', place: { at: 'home', search: '' } });
    await settle();
  });
  for (const now of steps) {
    const said = page.speaker.said.length;
    // oxlint-disable-next-line no-await-in-loop -- one thing after the other, as a person does
    await act(async () => {
      perform(here, now);
      await settle();
      page.speaker.finish();
      await page.clock.pass(600);
    });
    const told = [...outside(here, said), unmarked()];
    heard(told);
    for (const text of told) expect(traceIn(text), `${now.do}: ${text.slice(0, 2_000)}`).toBeNull();
  }
  here.close();
  cleanup();
};

test('whatever a person and a hostile helper do, nothing of a private answer leaves its mark', async () => {
  expect(daysHoldYears).toBe(true);
  const seen = { steps: 0, lines: 0, covered: 0, checks: 0, typed: 0 };
  await fc.assert(
    fc.asyncProperty(
      plantedService,
      fc.array(step, { minLength: STEPS_A_WALK, maxLength: STEPS_A_WALK }),
      fc.nat(3),
      async (entry, steps, ears) => {
        await walk(entry, steps, ears === 0, (told) => {
          seen.steps += 1;
          if (told.some((text) => text.startsWith('{"name":"outline:changed"'))) seen.lines += 1;
          if (told.some((text) => text.includes('"role":"private"'))) seen.covered += 1;
          if (told.at(-1)?.includes('check.f')) seen.checks += 1;
          if (
            find(privateSelector).some((part) => traceIn(part.innerHTML + (part.querySelector('input')?.value ?? '')))
          )
            seen.typed += 1;
        });
      },
    ),
    { numRuns: WALKS, endOnFailure: true },
  );
  // The walks went where something could be told.
  expect(seen.steps).toBe(WALKS * STEPS_A_WALK);
  expect(Math.min(seen.lines, seen.covered, seen.checks, seen.typed), JSON.stringify(seen)).toBeGreaterThan(WALKS / 2);
  if (process.env['SEED'] !== undefined) process.stdout.write(`masking: ${JSON.stringify(seen)}\n`);
});
