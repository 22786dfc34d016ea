import { expect, type Page, type TestInfo } from '@playwright/test';
import * as fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import type { CatalogueEntry } from '../../../protocol/index.ts';
import { pausingSelector } from '../../../renderer/kiosk/privacy/marks.ts';
import type { KioskUser } from '../kiosk-user.ts';
import { plantedService } from '../planted-service.ts';
import { capturedFrames, liveTracks, strays } from '../spies.ts';
import { unlike } from './unlike.ts';
import { deed, does, type Deed } from './deeds.ts';
import type { PairOptions } from './pair.ts';

/** What a walk is made of: the seed says all of it. */
const walkOf = (seed: number, steps: number): { service: CatalogueEntry; deeds: Deed[] } => {
  // Much to cover, and seldom what forbids sharing at all.
  const service = plantedService.filter(({ service: { fields } }) => {
    const count = (hidden: string): number => fields.filter(({ sensitivity }) => sensitivity === hidden).length;
    return count('personal') > fields.length / 2 && count('secret') <= 1;
  });
  const [made] = fc.sample(fc.tuple(service, fc.array(deed, { minLength: steps, maxLength: steps })), {
    seed,
    numRuns: 1,
  });
  if (!made) throw new Error('fast-check gave no walk');
  return { service: made[0], deeds: made[1] };
};

/** Drawn, and nothing on the way any more: two frames without a change of the page. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        // What is drawn over the page is set anew at each frame.
        const isPage = ({ target }: MutationRecord): boolean => !(target as Element).closest?.('[data-overlay]');
        const watcher = new MutationObserver((changes) => {
          if (changes.some(isPage)) quiet = 0;
        });
        watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = (): void => {
          quiet += 1;
          if (quiet < 3) return void requestAnimationFrame(look);
          watcher.disconnect();
          resolve();
        };
        requestAnimationFrame(look);
      }),
  );

/** Where a secret or a private step is on the page nothing is, masks or not. */
const isShared = (page: Page): Promise<boolean> =>
  page.evaluate(
    (pauses) => document.documentElement.hasAttribute('data-shared') && document.querySelector(pauses) === null,
    pausingSelector,
  );

/** `frames` that were captured at the dyed kiosk, `covered` steps at which something was. */
export type Walked = { steps: number; compared: number; covered: number; frames: number };

export type WalkOptions = {
  /** For whoever looks into a failure: gives the same walk again. */
  seed: number;
  /** In a session a kiosk also says what happens there, which takes the two of them different times. */
  captions: boolean;
};

type Pages = readonly [Page, Page];

/** Opens one of the two people, dyed or not. */
export type OpenTwin = (options: PairOptions) => Promise<{ kiosk: KioskUser; close: () => Promise<void> }>;

/** A picture of the whole screen; without captions the words of the band are left out. */
const pictureOf = async (page: Page, captions: boolean): Promise<Buffer> => {
  const leaveOut = (on: boolean): Promise<unknown> =>
    page.evaluate((out) => document.documentElement.toggleAttribute('data-no-caption', out), on);
  if (!captions) await leaveOut(true);
  const picture = await page.screenshot({ animations: 'allow' });
  if (!captions) await leaveOut(false);
  return picture;
};

/** Both screens at rest: the same everywhere, however long one of them takes to get there. */
const mustLookAlike = async (pages: Pages, info: TestInfo, where: string, { captions }: WalkOptions): Promise<void> => {
  let pictures: Buffer[] = [];
  const look = async (): Promise<number> => {
    await Promise.all(pages.map(settled));
    pictures = await Promise.all(pages.map((page) => pictureOf(page, captions)));
    return unlike(pictures[0] as Buffer, pictures[1] as Buffer);
  };
  try {
    await expect.poll(look, { message: where, timeout: 15_000, intervals: [50, 200, 500] }).toBe(0);
  } catch (error) {
    for (const [index, picture] of pictures.entries()) await writeFile(info.outputPath(`${index + 1}.png`), picture);
    throw error;
  }
};

/** Shares again where the picture stands still and nothing on the page forbids it: by a finger, as a browser demands. */
const shareAgain = async (page: Page): Promise<void> => {
  const share = page.locator('[data-node="assist.share"]:visible');
  if ((await share.count()) > 0) await share.last().click();
};

const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('[data-sensitivity]:not([data-sensitivity="public"])') !== null);

/** Nothing of an answer outside of its mark at any change of the page, nor dye in any frame that was captured. */
const mustBeClean = async (pages: Pages, where: string): Promise<void> => {
  for (const page of pages) expect(await strays(page), where).toEqual([]);
  expect((await capturedFrames(pages[0])).dyed, where).toBe(0);
};

/**
 * Two people do the same and answer differently where it is private; the first is dyed. After each deed both screens are
 * compared, whole; while nothing is shared no track may live.
 */
const walkAlike = async (
  pages: Pages,
  deeds: readonly Deed[],
  info: TestInfo,
  options: WalkOptions,
): Promise<Walked> => {
  const walked: Walked = { steps: 0, compared: 0, covered: 0, frames: 0 };
  for (const [index, next] of deeds.entries()) {
    const where = `seed ${options.seed}, deed ${index}: ${next.do} ${next.chance}`;
    for (const who of [0, 1] as const) await does(pages[who], { deed: next, who });
    await Promise.all(pages.map(settled));
    if ((await Promise.all(pages.map(isShared))).every(Boolean)) {
      await mustLookAlike(pages, info, where, options);
      walked.compared += 1;
      if (await isCovered(pages[0])) walked.covered += 1;
    } else for (const page of pages) await expect.poll(() => liveTracks(page), { message: where }).toBe(0);
    await mustBeClean(pages, where);
    for (const page of pages) await shareAgain(page);
    walked.steps += 1;
  }
  return { ...walked, frames: (await capturedFrames(pages[0])).all };
};

/** Opens both, takes the walk of this seed with them, and closes them. */
export const walkTwins = async (
  open: OpenTwin,
  steps: number,
  info: TestInfo,
  options: WalkOptions,
): Promise<Walked> => {
  const { service, deeds } = walkOf(options.seed, steps);
  const people = [await open({ dyed: true, service }), await open({ dyed: false, service })] as const;
  const walked = await walkAlike([people[0].kiosk.page, people[1].kiosk.page], deeds, info, options);
  for (const { close } of people) await close();
  return walked;
};
