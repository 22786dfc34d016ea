import { expect, test } from '../support/fixtures.ts';
import { KioskUser } from '../support/kiosk-user.ts';
import { heapOf, keptBy, nothing } from '../support/leftovers.ts';

test.use({ config: { kiosk: { idleSeconds: 30, answerSeconds: 20 } } });

/** Of nobody, and in no file of the product. */
const planted = { name: 'QUINTESSA ZYX', number: '9902285918273', message: 'xylophon quadrat' };
const traces = [...Object.values(planted), planted.number.slice(6), '990228-5918273'];

const remembered = (heap: string): string[] => traces.filter((trace) => heap.includes(trace));

/** Into the certificate's questions, up to the number, both typed, and the name copied. */
const typesHerself = async (kiosk: KioskUser): Promise<void> => {
  await kiosk.opens('entry-exit');
  await kiosk.presses('q.holder.option.foreigner');
  await kiosk.presses('action.next');
  await kiosk.types('name', planted.name);
  await kiosk.page.keyboard.press('Control+A');
  await kiosk.page.keyboard.press('Control+C');
  await kiosk.press('ok');
  await kiosk.isAsked('entry-exit', 'frn');
  await kiosk.types('frn', planted.number);
  await kiosk.press('ok');
  await kiosk.isAsked('entry-exit', 'from');
};

/** Somebody else comes: nothing of the one before is there. */
const findsNothing = async (kiosk: KioskUser): Promise<void> => {
  await kiosk.choose(kiosk.t('kiosk:ended.begin'));
  await expect(kiosk.node('action.begin')).toBeVisible();
  await kiosk.comes('en');
  await kiosk.opens('entry-exit');
  await kiosk.presses('q.holder.option.foreigner');
  await kiosk.presses('action.next');
  await expect(kiosk.page.locator('input[data-node="q.name"]')).toHaveValue('');
};

test('she ends by key in the middle of help: asked once, then nothing of her is left anywhere', async ({
  context,
  kiosk,
  console,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['microphone', 'clipboard-read', 'clipboard-write']);
  await kiosk.comes('ko');
  await kiosk.turnsVoiceOff();
  await console.join(await kiosk.asksFamily(), 'Lan');
  await kiosk.allows();
  await console.seesScreen();
  await console.sends(planted.message);
  await expect(kiosk.node('assist.message')).toBeVisible();
  await typesHerself(kiosk);
  // So that a heap without them means something.
  expect(remembered(await heapOf(kiosk.page))).toEqual(expect.arrayContaining(Object.values(planted)));

  await kiosk.press('end');
  await kiosk.isAt(kiosk.t('kiosk:end.heading'));
  await kiosk.press('back');
  await kiosk.isAsked('entry-exit', 'from');
  await kiosk.ends();
  await console.shows(console.t('ended.person-ended.heading'));
  expect(await keptBy(kiosk.page)).toEqual(nothing);
  expect(remembered(await heapOf(kiosk.page))).toEqual([]);
  await expect(kiosk.page.locator('html')).not.toHaveAttribute('data-shared', '');
  await findsNothing(kiosk);
});

test('she walks away: asked whether she needs more time as often as she wants it, then everything is erased', async ({
  context,
  page,
  world,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  const kiosk = await KioskUser.at(page, world.url);
  await kiosk.comes('ko');
  // While something is read out the time stands still, too.
  await kiosk.turnsVoiceOff();
  await typesHerself(kiosk);
  await expect(page.getByRole('timer')).toBeVisible();
  for (let times = 0; times < 11; times += 1) {
    await page.clock.runFor(31_000);
    await kiosk.isAt(kiosk.t('kiosk:time.heading'));
    if (times === 0) await kiosk.hears(kiosk.t('kiosk:time.heading'));
    // Any key is an answer, also one that does something else elsewhere.
    await kiosk.press(times % 2 === 0 ? 'down' : 'repeat');
    await expect(kiosk.node('panel.time')).toBeHidden();
  }
  await kiosk.isAsked('entry-exit', 'from');
  await page.clock.runFor(51_000);
  await kiosk.isAt(kiosk.t('kiosk:ended.heading'));
  expect(await keptBy(page)).toEqual(nothing);
  expect(remembered(await heapOf(page))).toEqual([]);
});

test('the time stands still while she waits for help, and goes on when she waits no more', async ({ kiosk }) => {
  await kiosk.comes('ko');
  await kiosk.turnsVoiceOff();
  await kiosk.asksFamily();
  // From here on: the connection to the server keeps the real time, or its heartbeat would be missed.
  await kiosk.page.clock.install();
  const left = kiosk.page.locator('dialog').getByText(/[1-5]분/);
  await expect
    .poll(
      async () => {
        await kiosk.page.clock.runFor(30_000);
        return left.isVisible();
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await expect(kiosk.node('panel.time')).toHaveCount(0);
  await expect(kiosk.node('assist.code')).toBeVisible();
  await kiosk.presses('assist.cancel');
  await kiosk.page.clock.runFor(32_000);
  await kiosk.isAt(kiosk.t('kiosk:time.heading'));
});
