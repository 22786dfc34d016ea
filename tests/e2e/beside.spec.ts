import type { Page } from '@playwright/test';
import { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import { KioskUser } from '../support/kiosk-user.ts';

/** The picture goes on: a frame is drawn that was not there before. */
const goesOn = async (console: ConsoleUser): Promise<void> => {
  const time = (): Promise<number> => console.video().evaluate((video: HTMLVideoElement) => video.currentTime);
  const before = await time();
  await expect.poll(time).toBeGreaterThan(before);
};

/** Everything private on the page is covered, as its styles say. */
const isMasked = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const hidden = [...document.querySelectorAll('[data-sensitivity="personal"], [data-sensitivity="secret"]')];
    return (
      hidden.length > 0 && hidden.every((part) => getComputedStyle(part).getPropertyValue('--masked').trim() === 'on')
    );
  });

test('one more helper joins beside the first, by her word and by key: both see, each is named, one points, one is sent away', async ({
  page,
  consoleContext,
  world,
  browser,
}) => {
  test.setTimeout(120_000);
  const kiosk = await KioskUser.at(page, world.url);
  const park = new ConsoleUser(await consoleContext.newPage());
  await world.addHelper('Lee', world.helper.password);
  const lee = new ConsoleUser(await (await browser.newContext({ locale: 'en-GB' })).newPage());
  const names = { name: 'Lee', other: 'Park' };

  await test.step('the first one helps, at a question that is private', async () => {
    await kiosk.comes('ko');
    await kiosk.presses('bar.ease');
    await kiosk.presses('ease.voice.option.off');
    await kiosk.presses('ease.done');
    await park.open(world.url);
    await park.signIn(world.helper.name, world.helper.password);
    await park.goOnDuty();
    await kiosk.asksDesk();
    await park.takeFirst();
    await kiosk.allows();
    await park.seesScreen();
    await kiosk.opens('resident-full');
    await expect(page.locator('[data-sensitivity="personal"]').first()).toBeVisible();
  });

  await test.step('she suggests a colleague; the person agrees, and hears that one more is waited for', async () => {
    await lee.open(world.url);
    await lee.signIn('Lee', world.helper.password);
    await lee.goOnDuty();
    await park.page.getByRole('button', { name: park.t('propose.bring-in') }).click();
    await kiosk.reads(kiosk.t('assist:propose.what.bring-in'));
    const allow = kiosk.node('assist.proposal.allow');
    await expect(allow).not.toHaveAttribute('aria-disabled', 'true');
    await kiosk.press('ok');
    await kiosk.reads(kiosk.t('assist:beside.desk', { position: 1 }));
    await lee.shows(lee.t('desk.beside.desk'));
  });

  await test.step('the question says who stays; after her Yes both see, and the masks hold for both', async () => {
    await lee.takeFirst();
    await kiosk.reads(kiosk.t('assist:consent.beside.desk', names));
    await expect(kiosk.node('assist.consent')).not.toContainText(kiosk.t('assist:consent.scope.point'));
    await kiosk.allows();
    await lee.seesScreen();
    await goesOn(park);
    expect(await isMasked(page)).toBe(true);
    await expect(kiosk.node('assist.watch')).toContainText(/Park.*Lee/s);
  });

  await test.step('each knows of the other, and one of the two points', async () => {
    await park.shows(park.t('company.youPoint'));
    await lee.shows(lee.t('company.theyPoint'));
    await expect(lee.page.getByRole('heading', { name: lee.t('propose.heading') })).toHaveCount(0);
    await lee.pointAt({ x: 400, y: 300 }, page.viewportSize() ?? { width: 0, height: 0 });
    await park.pointAt({ x: 640, y: 690 }, page.viewportSize() ?? { width: 0, height: 0 });
    await expect(page.locator('.assist-ring')).toBeVisible();
    await expect(page.locator('.assist-pointer')).toContainText('Park');
  });

  await test.step('what they write is said with their names; what she answers reaches both', async () => {
    await lee.sends('저도 보고 있어요');
    await kiosk.hears(kiosk.t('assist:message.spoken', { name: 'Lee', text: '저도 보고 있어요' }));
    await park.sends('천천히 하세요');
    await kiosk.hears(kiosk.t('assist:message.spoken', { name: 'Park', text: '천천히 하세요' }));
    await kiosk.press('help');
    await kiosk.presses('assist.reply.thanks');
    for (const console of [park, lee]) await console.shows(console.t('card.thanks'));
  });

  await test.step('one is sent away by key: the other goes on, still masked', async () => {
    await kiosk.presses('assist.more.end');
    await kiosk.hears(kiosk.t('assist:beside.left', names));
    await lee.shows(lee.t('ended.person-ended.heading'));
    await kiosk.press('back');
    await goesOn(park);
    expect(await isMasked(page)).toBe(true);
    await expect(kiosk.node('assist.watch')).not.toContainText('Lee');
    await park.sends('이제 둘이서 해요');
    await kiosk.hears('이제 둘이서 해요');
  });

  await test.step('at the end she is told of both, and nothing is masked any more', async () => {
    await park.page.getByRole('button', { name: park.t('session.end') }).click();
    await expect(kiosk.node('assist.history')).toContainText(/Park.*Lee/s);
    await expect(page.locator('html')).not.toHaveAttribute('data-shared');
    await kiosk.presses('assist.goOn');
    await lee.page.context().close();
    await kiosk.ends();
  });
});
