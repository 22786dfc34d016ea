import { expect, test } from '../support/fixtures.ts';
import { serviceText } from '../support/texts.ts';

test('the helper reads what she hears and where she is; what either writes is seen letter by letter and spoken by clause; nothing of a private step', async ({
  kiosk,
  console,
  world,
}) => {
  test.setTimeout(90_000);
  const log = console.page.locator('.transcript [role="log"]');
  const draft = kiosk.node('assist.draft');

  await test.step('she is helped by the desk, at a question', async () => {
    await console.open(world.url);
    await console.signIn(world.helper.name, world.helper.password);
    await console.goOnDuty();
    await kiosk.comes('th');
    await kiosk.turnsVoiceOff();
    await kiosk.opens('entry-exit');
    await kiosk.asksDesk();
    await console.takeFirst();
    await kiosk.allows();
    await expect(console.line('action.next')).toBeVisible();
  });

  await test.step('what she comes to by key is read at the console, in both languages, and so is how she hears', async () => {
    const option = (language: 'th' | 'en') => serviceText(language, 'entry-exit', 'q.holder.option.foreigner');
    await kiosk.goesTo(kiosk.node('q.holder.option.foreigner'));
    await expect(log).toContainText(option('th'));
    await expect(console.page.locator('.transcript > p').first()).toContainText(option('en'));
    await console.shows(console.t('heard.voiceOff'));
  });

  await test.step('the helper writes: she sees it before it is sent, it is spoken by clause and once', async () => {
    await console.page.keyboard.press('Alt+w');
    await console.page.keyboard.type('Take your time. Choose the second');
    await expect(kiosk.node('assist.writes').first()).toContainText('Choose the second');
    await kiosk.hears(new RegExp(`${world.helper.name}.*Take your time\\.$`));
    await console.page.keyboard.type(' answer');
    await console.page.keyboard.press('Enter');
    await kiosk.hears(/answer$/);
    await expect(kiosk.node('assist.writes')).toHaveCount(0);
    await expect(console.page.locator('.message.mine .sent').last()).toHaveText(console.t('text.heard'));
    const spoken = (await kiosk.heard()).filter((words) => words.includes('Take your time'));
    expect(spoken).toHaveLength(1);
  });

  await test.step('she writes: the helper sees it before it is sent', async () => {
    await kiosk.press('help');
    await kiosk.presses('assist.write');
    await kiosk.goesTo(draft);
    await kiosk.page.keyboard.type('ok 2');
    await console.shows(console.t('text.writing'));
    await expect(console.page.locator('.message.theirs').last()).toContainText('ok 2');
    await kiosk.presses('assist.send');
    await expect(console.page.locator('.message.theirs')).toHaveCount(1);
    await kiosk.presses('assist.close');
  });

  await test.step('what she types into a private field is in no line', async () => {
    await kiosk.presses('q.holder.option.foreigner');
    await kiosk.presses('action.next');
    await kiosk.isAsked('entry-exit', 'name');
    await kiosk.types('name', 'PLANTED');
    await kiosk.press('here');
    await expect(log).toContainText(console.t('heard.private'));
    expect((await console.page.locator('body').textContent())?.toUpperCase()).not.toContain('PLANTED');
  });
});
