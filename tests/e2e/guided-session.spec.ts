import { expect, test } from '../support/fixtures.ts';

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
  await kiosk.hears(kiosk.t('assist:point.spoken', { name, role }));
  await console.shows(name);

  await kiosk.ends();
  await console.shows(console.t('ended.person-ended.heading'));
  await expect(console.video()).toHaveCount(0);
});
