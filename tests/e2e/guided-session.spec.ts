import { expect, test } from '../support/fixtures.ts';
import { serviceText } from '../support/texts.ts';

const view = { width: 1280, height: 720 };

test('a helper points in the picture, and without it works by the outline: reads it in her language, points, is told what is gone', async ({
  kiosk,
  console,
}) => {
  await kiosk.comes('vi');
  await kiosk.turnsVoiceOff();
  await kiosk.opens('entry-exit');
  await console.join(await kiosk.asksFamily(), 'Lan');
  await kiosk.allows();

  await console.seesScreen();
  // The other answer lies under the steps, where nothing is to be pointed at.
  const other = serviceText('vi', 'entry-exit', 'q.holder.option.korean');
  const box = await kiosk.node('q.holder.option.korean').boundingBox();
  if (!box) throw new Error('The answer is not on the screen');
  await console.pointAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, view);
  await expect(console.page.locator('.pointed')).toContainText(other);
  await kiosk.hears(kiosk.t('assist:point.spoken', { name: other, role: '|', zone: '' }).split('|')[0] ?? '');

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
