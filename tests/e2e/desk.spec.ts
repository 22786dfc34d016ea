import type { Page } from '@playwright/test';
import { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import { KioskUser } from '../support/kiosk-user.ts';
import { loudness, spyOnSound, voiceArrived } from '../support/spies.ts';

/** Less than this nobody hears. */
const AUDIBLE = 0.01;

/** What a console would come back into its session with. */
const placeOf = async (page: Page): Promise<{ sessionId: string }> =>
  JSON.parse(await page.evaluate(() => sessionStorage.getItem('gildongmu.session') ?? '{}')) as { sessionId: string };
/** This console is given such a thing, and loaded anew. */
const takePlace = async (page: Page, place: object): Promise<void> => {
  await page.evaluate((kept) => sessionStorage.setItem('gildongmu.session', kept), JSON.stringify(place));
  await page.reload();
};

test('the help desk takes whoever waits: announced as staff, both talk and write, sight is taken back, a colleague takes over, she ends', async ({
  page,
  consoleContext,
  world,
  browser,
}) => {
  test.setTimeout(120_000);
  await spyOnSound(page);
  const kiosk = await KioskUser.at(page, world.url);
  const consolePage = await consoleContext.newPage();
  await spyOnSound(consolePage);
  const console = new ConsoleUser(consolePage);
  await console.open(world.url);
  const { name } = world.helper;

  await test.step('nobody is on duty: hours and phone are said at once', async () => {
    await kiosk.comes('ko');
    await kiosk.turnsVoiceOff();
    await kiosk.press('help');
    await kiosk.reads(kiosk.t('assist:help.deskClosed', { hours: '09:00-18:00', phone: '110' }));
    await kiosk.press('back');
  });

  await test.step('the helper goes on duty and sees who waits, in which language', async () => {
    await console.signIn(name, world.helper.password);
    await console.goOnDuty();
    await kiosk.asksDesk();
    await kiosk.reads(kiosk.t('assist:queue.next'));
    await expect(console.page.getByRole('listitem').filter({ hasText: '한국어' })).toContainText(
      console.t('desk.skill.voice'),
    );
  });

  await test.step('she hears that it is staff, and allows it', async () => {
    await console.takeFirst();
    await kiosk.reads(kiosk.t('assist:consent.desk', { name }));
    await kiosk.allows();
    await console.seesScreen();
    await expect(kiosk.node('assist.watch')).toContainText(kiosk.t('assist:watch.staff'));
  });

  await test.step('both hear each other, and see who is muted', async () => {
    // The stand-in for a microphone beeps shortly once a second: listen often.
    const often = { message: 'the helper is heard', intervals: [40] };
    await expect.poll(() => loudness(page), often).toBeGreaterThan(AUDIBLE);
    const before = await voiceArrived(consolePage);
    await expect.poll(() => voiceArrived(consolePage), { message: 'she is heard' }).toBeGreaterThan(before);
    await kiosk.node('assist.microphone').click();
    await console.shows(console.t('talk.theirMuted'));
    await kiosk.node('assist.microphone').click();
    await expect(console.page.locator('.theirs')).toHaveText(new RegExp(console.t('talk.theirOn')));
    await consolePage.getByRole('button', { name: console.t('talk.mute') }).click();
    await console.shows(console.t('talk.muted'));
    await expect.poll(() => loudness(page), { message: 'the helper is silent' }).toBeLessThan(AUDIBLE);
  });

  await test.step('both write', async () => {
    await console.sends('천천히 하세요');
    await kiosk.hears('천천히 하세요');
    await kiosk.node('assist.write').first().click();
    await kiosk.presses('assist.reply.thanks');
    await console.shows(console.t('card.thanks'));
    await console.shows(console.t('text.heard'));
  });

  await test.step('she takes back the sight of her screen: the picture goes, the talk stays', async () => {
    await kiosk.presses('assist.scopes.option.see');
    await console.shows(console.t('view.notAllowed'));
    await console.shows(console.t('scopes.noSee'));
    await expect(console.video()).toHaveCount(0);
    await kiosk.hears(kiosk.t('assist:news.notSeen', { name }));
    await kiosk.press('back');
  });

  await world.addHelper('Lee', world.helper.password);
  const lee = new ConsoleUser(await (await browser.newContext({ locale: 'en-GB' })).newPage());

  await test.step('a colleague would take over: she says No by key, and the helper stays', async () => {
    await lee.open(world.url);
    await lee.signIn('Lee', world.helper.password);
    await lee.goOnDuty();
    await console.handsOver();
    await lee.takesOver();
    await kiosk.reads(kiosk.t('assist:consent.instead', { name: 'Lee', other: name }));
    await kiosk.press('back');
    await kiosk.hears(kiosk.t('assist:news.stays', { name }));
    await lee.shows(lee.t('declined.refused.heading'));
    await console.shows(console.t('handOver.refused'));
    await console.sends('계속 제가 도와 드릴게요');
    await kiosk.hears('계속 제가 도와 드릴게요');
  });

  const before = await placeOf(consolePage);
  await test.step('she says Yes by key: the helper is out, the colleague sees and writes', async () => {
    await lee.page.getByRole('button', { name: lee.t('ended.toDesk') }).click();
    await console.handsOver();
    await lee.takesOver();
    await kiosk.allows();
    await console.shows(console.t('ended.handed-over.heading'));
    await expect(console.video()).toHaveCount(0);
    await kiosk.hears(kiosk.t('assist:news.tookOver', { name: 'Lee', other: name }));
    await lee.seesScreen();
    await expect(kiosk.node('assist.watch')).toContainText('Lee');
    await lee.sends('이어서 도와 드릴게요');
    await kiosk.hears('이어서 도와 드릴게요');
  });

  await test.step('their lines break, then the colleague’s page is loaded anew: it is she who comes back', async () => {
    const back = kiosk.t('assist:news.back', { name: 'Lee' });
    await world.restart();
    await kiosk.hears(kiosk.t('assist:news.offline'));
    await kiosk.hears(back);
    await lee.page.reload();
    await kiosk.hears(kiosk.t('assist:news.away', { name: 'Lee' }));
    await lee.shows(lee.t('view.needsPress'));
    await lee.sends('다시 왔어요');
    await kiosk.hears('다시 왔어요');
  });

  await test.step('the helper of before gets in by nothing that is left to her', async () => {
    const { sessionId } = await placeOf(lee.page);
    await takePlace(consolePage, { ...before, sessionId });
    await console.shows(console.t('ended.link-lost.heading'));
    await expect(console.video()).toHaveCount(0);
    await expect(kiosk.node('assist.watch')).toContainText(kiosk.t('assist:watch.reads', { name: 'Lee' }));
    expect(world.app.refusals()['not-allowed']).toBeGreaterThan(0);
  });

  await test.step('the colleague ends it: she is told, and goes on', async () => {
    await lee.page.getByRole('button', { name: lee.t('session.end') }).click();
    await kiosk.reads(kiosk.t('assist:ended.helper-ended'));
    await expect(kiosk.node('assist.history')).toContainText(name);
    await expect(kiosk.node('assist.history')).toContainText('Lee');
    await lee.shows(lee.t('ended.helper-ended.heading'));
    await lee.page.context().close();
    await kiosk.presses('assist.goOn');
    await kiosk.isAt(kiosk.t('kiosk:home.heading'));
    await kiosk.ends();
  });
});
