import type { Browser, BrowserContext, TestInfo } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import { KioskUser } from '../support/kiosk-user.ts';
import { differingBlocks, grabAtRest } from '../support/picture.ts';
import {
  dyePrivate,
  everyFrame,
  liveOnSecret,
  liveTracks,
  spyOnCapture,
  spyTraffic,
  watchEveryFrame,
  type Traffic,
} from '../support/spies.ts';
import type { World } from '../support/world.ts';

/** The first is personal, the second secret: of nobody, and long enough to be in no text by chance. */
type Planted = { district: string; number: string };
const short: Planted = { district: '가나시 다라구', number: '9902285918273' };
const long: Planted = { district: '마바사아자차특별자치시 카타파하가나다라구', number: '0102035746352' };

/** A value as it is, and as it might be wrapped on its way. */
const traces = (value: string): string[] => [
  value,
  encodeURIComponent(value),
  Buffer.from(value).toString('base64').replaceAll('=', ''),
  ...value.split(' '),
  ...(/^\d+$/.test(value) ? [`${value.slice(0, 6)}-${value.slice(6)}`, value.slice(6)] : []),
];
const tracesOf = ({ district, number }: Planted): string[] => [...traces(district), ...traces(number)];

type Pair = { kiosk: KioskUser; helper: ConsoleUser; traffic: Traffic[]; close: () => Promise<void> };

const openContext = (browser: Browser, width: number, height: number): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width, height }, locale: 'en-GB', permissions: ['microphone'] });

/** Both sides, everything watched, and a helper who sees the screen; the person is at the services. */
const joined = async (browser: Browser, world: World): Promise<Pair> => {
  const contexts = [await openContext(browser, 1280, 720), await openContext(browser, 1440, 900)] as const;
  const [kioskPage, helperPage] = [await contexts[0].newPage(), await contexts[1].newPage()];
  const traffic = [await spyTraffic(kioskPage), await spyTraffic(helperPage)];
  await spyOnCapture(kioskPage);
  await watchEveryFrame(helperPage);
  await dyePrivate(kioskPage);
  const kiosk = await KioskUser.at(kioskPage, world.url);
  const helper = new ConsoleUser(helperPage);
  await helper.open(world.url);
  await kiosk.comes('ko');
  await kiosk.turnsVoiceOff();
  await helper.join(await kiosk.asksFamily(), 'Lan');
  await kiosk.allows();
  await helper.seesScreen();
  const close = async (): Promise<void> => {
    for (const context of contexts) await context.close();
  };
  return { kiosk, helper, traffic, close };
};

/** The transcript's way to the answers, with one personal field in it; a picture of each place, as the helper has it. */
const visit = async ({ kiosk, helper }: Pair, { district }: Planted): Promise<Record<string, PNG>> => {
  const pictures: Record<string, PNG> = {};
  const picture = async (of: string): Promise<void> => void (pictures[of] = await grabAtRest(helper.page));
  await kiosk.opens('resident-full');
  await kiosk.isAsked('resident-full', 'district');
  await kiosk.types('district', district);
  await picture('the question, typed');
  await kiosk.press('ok');
  await kiosk.isAsked('resident-full', 'issue_type');
  await kiosk.presses('q.issue_type.option.basic');
  await picture('the next question');
  await kiosk.presses('action.next');
  await kiosk.isAsked('resident-full', 'copies');
  await kiosk.presses('action.next');
  await kiosk.isAt(kiosk.t('kiosk:check.heading'));
  await picture('the answers');
  await kiosk.presses('check.district.change');
  await kiosk.isAsked('resident-full', 'district');
  await picture('the question again');
  return pictures;
};

/** For whoever looks into a failure. */
const keepPictures = async (info: TestInfo, of: string, pictures: readonly PNG[]): Promise<void> => {
  for (const [index, picture] of pictures.entries())
    await writeFile(info.outputPath(`${of} ${index + 1}.png`), PNG.sync.write(picture));
};

test('nothing private reaches a frame, a message, the server or a title; a secret stops the camera of the screen', async ({
  browser,
  world,
}, info) => {
  test.setTimeout(180_000);
  const pair = await joined(browser, world);
  const { kiosk, helper, traffic } = pair;
  const dyedFrames = async (): Promise<number> => (await everyFrame(helper.page)).filter(({ dyed }) => dyed > 0).length;
  const pictures = await visit(pair, short);
  expect(await dyedFrames()).toBe(0);

  await test.step('she looks at what is covered: the picture stops, and comes back covered', async () => {
    await kiosk.node('assist.showMe').click();
    await helper.shows(helper.t('view.pausedShowMe'));
    expect(await liveTracks(kiosk.page)).toBe(0);
    await expect(kiosk.page.locator('html')).not.toHaveAttribute('data-shared', '');
    const before = (await everyFrame(helper.page)).length;
    await kiosk.node('assist.share').click();
    await helper.seesScreen();
    await expect.poll(async () => (await everyFrame(helper.page)).length - before).toBeGreaterThan(5);
    expect(await dyedFrames()).toBe(0);
  });

  await test.step('a secret number: the picture stops before the field is painted', async () => {
    await kiosk.press('menu');
    await kiosk.choose(kiosk.t('kiosk:menu.home'));
    await kiosk.opens('entry-exit');
    await kiosk.presses('q.holder.option.foreigner');
    await kiosk.presses('action.next');
    await kiosk.types('name', 'KIM');
    await kiosk.press('ok');
    await kiosk.isAsked('entry-exit', 'frn');
    await helper.shows(helper.t('view.pausedPrivate'));
    expect(await liveTracks(kiosk.page)).toBe(0);
    expect(await liveOnSecret(kiosk.page)).toEqual([0]);
    await kiosk.types('frn', short.number);
    await kiosk.press('ok');
    await kiosk.isAsked('entry-exit', 'from');
    await kiosk.node('assist.share').click();
    await helper.seesScreen();
  });

  await test.step('nobody got it', async () => {
    const everything = [
      ...traffic.flatMap(({ sockets }) => sockets),
      ...(await Promise.all(traffic.map(({ channel }) => channel()))).flat(),
      ...world.logged,
      await world.everyRow(),
      ...(await kiosk.heard()),
      await kiosk.page.title(),
      await helper.page.locator('html').innerHTML(),
    ];
    expect(everything.join('').length).toBeGreaterThan(10_000);
    for (const trace of tracesOf(short)) expect(everything.filter((text) => text.includes(trace))).toEqual([]);
    expect(await dyedFrames()).toBe(0);
  });

  await test.step('and this test would have seen it: without masks the dye arrives', async () => {
    await kiosk.press('back');
    await kiosk.press('back');
    await kiosk.isAsked('entry-exit', 'name');
    await kiosk.node('assist.share').click();
    await expect(kiosk.node('assist.showMe')).toBeVisible();
    await kiosk.page.evaluate(() => document.documentElement.removeAttribute('data-shared'));
    await expect.poll(dyedFrames).toBeGreaterThan(0);
  });
  await pair.close();

  await test.step('somebody else types something else: the helper gets the same pictures', async () => {
    const other = await joined(browser, world);
    const twins = await visit(other, long);
    for (const [of, picture] of Object.entries(pictures)) {
      const twin = twins[of] ?? new PNG({ width: 0, height: 0 });
      const differing = differingBlocks(picture, twin);
      if (differing > 0) await keepPictures(info, of, [picture, twin]);
      expect.soft(differing, of).toBe(0);
    }
    await other.close();
  });
});
