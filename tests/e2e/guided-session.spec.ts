import { expect, test } from '../support/fixtures.ts';
import { serviceText } from '../support/texts.ts';

const view = { width: 1280, height: 720 };

test('a Vietnamese speaker is helped by a friend: code, spoken consent by key, screen, pointing, end', async ({
  kiosk,
  console,
}) => {
  await kiosk.comes('vi');
  await kiosk.opens('entry-exit');
  await console.join(await kiosk.asksFamily(), 'Lan');
  // The whole question is spoken before OK means Yes.
  await kiosk.hears(kiosk.t('assist:consent.family', { name: 'Lan' }));
  await kiosk.allows();
  await console.seesScreen();

  const box = await kiosk.node('action.next').boundingBox();
  if (!box) throw new Error('The next step is not on the screen');
  await console.pointAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, view);
  const name = kiosk.t('kiosk:question.next');
  const role = kiosk.t('assist:point.role.button');
  const zone = kiosk.t('assist:point.zone.bottom-right');
  await kiosk.hears(kiosk.t('assist:point.spoken', { name, role, zone }));
  await console.shows(name);

  await kiosk.ends();
  await console.shows(console.t('ended.person-ended.heading'));
  await expect(console.video()).toHaveCount(0);
});

test('a helper who does not see the picture works by the outline: reads it in her language, points, is told what is gone', async ({
  kiosk,
  console,
}) => {
  await kiosk.comes('vi');
  await kiosk.turnsVoiceOff();
  await kiosk.opens('entry-exit');
  await console.join(await kiosk.asksFamily(), 'Lan');
  await kiosk.allows();

  // The person's words, and the same text of the catalogue in the helper's own.
  const choice = console.line('q.holder.option.foreigner');
  await expect(choice).toContainText(serviceText('en', 'entry-exit', 'q.holder.option.foreigner'));
  await expect(choice).toContainText(serviceText('vi', 'entry-exit', 'q.holder.option.foreigner'));
  await expect(choice).toContainText(console.t('outline.states.unchecked'));
  await console.page.keyboard.press('Alt+t');
  await console.page.keyboard.press('End');
  await expect(console.line('action.next')).toBeFocused();
  await console.page.keyboard.press('ArrowUp');
  await console.page.keyboard.press('ArrowDown');
  await console.page.keyboard.press('Enter');
  const name = kiosk.t('kiosk:question.next');
  const role = kiosk.t('assist:point.role.button');
  const zone = kiosk.t('assist:point.zone.bottom-right');
  await kiosk.hears(kiosk.t('assist:point.spoken', { name, role, zone }));
  await expect(console.page.locator('.pointed')).toContainText(name);

  await kiosk.presses('q.holder.option.foreigner');
  await expect(choice).toContainText(console.t('outline.states.checked'));
  await kiosk.presses('action.next');
  await console.shows(console.t('outline.private'));
  await expect(choice).toHaveCount(0);
});
