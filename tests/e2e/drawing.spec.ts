import { createFelt } from '../../assist-server/domain/felt.ts';
import { expect, test } from '../support/fixtures.ts';
import { serviceNames, readService } from '../support/services.ts';

test('a helper draws where there is no thing, by mouse and by keyboard; she says that a step was hard', async ({
  kiosk,
  console,
  world,
}) => {
  const view = console.page.getByRole('application');
  const strokes = kiosk.page.locator('.assist-stroke');
  await kiosk.comes('en');
  await kiosk.turnsVoiceOff();
  await kiosk.opens('entry-exit');
  await console.join(await kiosk.asksFamily(), 'Lan');
  await kiosk.allows();
  await console.seesScreen();

  await test.step('a drag is a line at the same place, and said', async () => {
    await console.page.keyboard.press('Alt+r');
    const box = await view.boundingBox();
    if (!box) throw new Error('There is no picture');
    const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
    await console.page.mouse.move(...at(0.75, 0.35));
    await console.page.mouse.down();
    await console.page.mouse.move(...at(0.85, 0.45), { steps: 8 });
    await console.page.mouse.up();
    await kiosk.hears(kiosk.t('assist:point.draws', { zone: kiosk.t('assist:point.zone.right') }));
    await expect(strokes).toHaveCount(1);
    await expect(kiosk.page.locator('.assist-overlay')).toHaveAttribute('aria-hidden', 'true');
  });

  await test.step('by keyboard: the pen is put down, moved and lifted', async () => {
    await view.focus();
    await console.page.keyboard.press('Home');
    await console.page.keyboard.press('Enter');
    for (let steps = 0; steps < 6; steps += 1) await console.page.keyboard.press('ArrowDown');
    await console.page.keyboard.press('Enter');
    await expect(strokes.last()).toHaveAttribute('d', /L.*L/);
    await console.page.keyboard.press('Escape');
  });

  await test.step('the next screen has no lines', async () => {
    await kiosk.choose(kiosk.t('kiosk:question.back'));
    await expect(strokes).toHaveCount(0);
  });

  await test.step('this was hard, behind the last step, by key; counted and nothing else', async () => {
    await kiosk.presses('felt.hard');
    await kiosk.hears(kiosk.t('kiosk:felt.thanks'));
    const felt = createFelt(world.db, { services: serviceNames.map(readService) });
    await expect
      .poll(() => felt.table())
      .toEqual([{ service: 'entry-exit', step: 'about', language: 'en', hard: 1, middling: 0, good: 0 }]);
  });
});
