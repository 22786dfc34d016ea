import { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import { KioskUser } from '../support/kiosk-user.ts';
import { loudness, spyOnSound, voiceArrived } from '../support/spies.ts';

/** Less than this nobody hears. */
const AUDIBLE = 0.01;

test('the help desk takes whoever waits: announced as staff, both talk and write, sight is taken back, she ends', async ({
  page,
  consoleContext,
  world,
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

  await test.step('the helper ends it: she is told, and goes on', async () => {
    await consolePage.getByRole('button', { name: console.t('session.end') }).click();
    await kiosk.reads(kiosk.t('assist:ended.helper-ended'));
    await console.shows(console.t('ended.helper-ended.heading'));
    await kiosk.presses('assist.goOn');
    await kiosk.isAt(kiosk.t('kiosk:home.heading'));
    await kiosk.ends();
  });
});
