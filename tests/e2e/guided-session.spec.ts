import { expect, test } from '../support/fixtures.ts';
import { faultOfRing } from '../support/ring.ts';
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
  const other = serviceText('vi', 'entry-exit', 'q.holder.option.korean');
  const box = await kiosk.node('q.holder.option.korean').boundingBox();
  if (!box) throw new Error('The answer is not on the screen');
  await console.pointAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, view);
  await expect(console.page.locator('.pointed')).toContainText(other);
  await kiosk.hears(kiosk.t('assist:point.spoken', { name: other, role: '|', zone: '' }).split('|')[0] ?? '');

  // The last answer lies under "more below": in the picture that is what is pointed at, by its line it comes into view.
  const more = await kiosk.page.locator('.more-below').boundingBox();
  if (!more) throw new Error('All of the question is on the screen');
  await console.pointAt({ x: more.x + more.width / 2, y: more.y + more.height / 2 }, view);
  await expect(console.page.locator('.pointed')).toContainText(kiosk.t('common:more'));
  await console.line('q.holder.option.foreigner').click();
  await expect(console.page.locator('.pointed')).toContainText(
    serviceText('vi', 'entry-exit', 'q.holder.option.foreigner'),
  );
  expect(await faultOfRing(kiosk.page, 'q.holder.option.foreigner')).toBeNull();

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
