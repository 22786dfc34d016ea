import type { TestInfo } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { expect, test } from '../support/fixtures.ts';
import type { KioskUser } from '../support/kiosk-user.ts';
import { differing, seenByHelper, type Seen } from '../support/picture.ts';
import { everyFrame, liveOnSecret, liveTracks } from '../support/spies.ts';
import { openMasked, openPair, type Pair } from '../support/twins/pair.ts';
import { walkTwins, type OpenTwin } from '../support/twins/walk.ts';

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

/** What stands on the kiosk's screen and is not marked as private. */
const publicText = ({ page }: KioskUser): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll('[data-sensitivity]:not([data-sensitivity="public"])')) each.remove();
    return copy.innerHTML;
  });

/** The transcript's way to the answers, with one personal field in it; what the helper sees of it at each place. */
const visit = async ({ kiosk, helper }: Pair, { district }: Planted): Promise<Record<string, Seen[]>> => {
  const seen: Record<string, Seen[]> = {};
  const picture = async (of: string): Promise<void> => {
    seen[of] = await seenByHelper(kiosk.page, helper.page);
    expect(seen[of], of).toHaveLength(1);
    const text = await publicText(kiosk);
    for (const trace of traces(district)) expect(text, of).not.toContain(trace);
  };
  await kiosk.opens('resident-full');
  await kiosk.isAsked('resident-full', 'district');
  await kiosk.types('district', district);
  await picture('the question, typed');
  await kiosk.press('ok');
  await kiosk.isAsked('resident-full', 'issue_type');
  await kiosk.presses('q.issue_type.option.basic');
  await kiosk.presses('action.next');
  await kiosk.isAsked('resident-full', 'copies');
  await kiosk.presses('action.next');
  await kiosk.isAt(kiosk.t('kiosk:check.heading'));
  await picture('the answers');
  await kiosk.presses('check.district.change');
  await kiosk.isAsked('resident-full', 'district');
  await picture('the question again');
  return seen;
};

/** For whoever looks into a failure. */
const keepPictures = async (info: TestInfo, of: string, pictures: readonly PNG[]): Promise<void> => {
  for (const [index, picture] of pictures.entries())
    await writeFile(info.outputPath(`${of} ${index + 1}.png`), PNG.sync.write(picture));
};

const mustLookTheSame = async (info: TestInfo, of: string, one: Seen, other: Seen): Promise<void> => {
  const blocks = differing(one.picture, other.picture);
  if (blocks > 0) await keepPictures(info, of, [one.picture, other.picture]);
  expect.soft(blocks, of).toBe(0);
  expect.soft(other, of).toMatchObject({ node: one.node, size: one.size });
  expect.soft(Math.min(one.picture.height, other.picture.height), of).toBeGreaterThan(30);
};

test('nothing private reaches a frame, a message, the server or a title; a secret stops the camera of the screen', async ({
  browser,
  world,
}, info) => {
  test.setTimeout(180_000);
  const pair = await openPair(browser, world, { dyed: true });
  const { kiosk, helper, traffic } = pair;
  const dyedFrames = async (): Promise<number> => (await everyFrame(helper.page)).filter(({ dyed }) => dyed).length;
  const seen = await visit(pair, short);
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
    const other = await openPair(browser, world, { dyed: false });
    const twins = await visit(other, long);
    for (const [of, parts] of Object.entries(seen))
      for (const [index, part] of parts.entries())
        await mustLookTheSame(info, of, part, twins[of]?.[index] ?? { ...part, size: 'nothing' });
    await other.close();
  });
});

test('typed, chosen, larger, in another language: two people with other answers look the same under the masks', async ({
  browser,
  world,
}, info) => {
  // More walks, and in sessions: tests/all/masking.spec.ts.
  const open: OpenTwin = (options) => openMasked(browser, world, options);
  const walked = await walkTwins(open, info, { seed: 702, steps: 20, how: 'masks', captions: true });
  expect(walked.covered).toBeGreaterThan(10);
});
