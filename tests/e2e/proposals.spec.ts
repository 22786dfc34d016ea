import { expect, test } from '../support/fixtures.ts';
import { serviceText } from '../support/texts.ts';

test('staff suggest, she hears it and decides by key: done, undone, refused; what is private cannot be suggested', async ({
  kiosk,
  console,
  world,
}) => {
  test.setTimeout(120_000);
  const { name } = world.helper;
  const foreigner = kiosk.node('q.holder.option.foreigner');
  const suggests = (what: string): Promise<void> =>
    console.page.getByRole('button', { name: what, exact: true }).click();
  const state = (became: string): Promise<void> => console.shows(console.t(`propose.state.${became}`));
  const isAsked = async (what: string): Promise<void> => {
    await kiosk.hears(kiosk.t('assist:propose.spoken', { what }));
    await expect(kiosk.node('assist.proposal.allow')).not.toHaveAttribute('aria-disabled', 'true');
  };

  await test.step('she is helped by the desk, at a question', async () => {
    await console.signIn(name, world.helper.password);
    await console.goOnDuty();
    await kiosk.comes('vi');
    await kiosk.turnsVoiceOff();
    await kiosk.opens('entry-exit');
    await kiosk.asksDesk();
    await console.takeFirst();
    await kiosk.reads(kiosk.t('assist:consent.scope.propose'));
    await kiosk.allows();
  });

  const thing = serviceText('vi', 'entry-exit', 'q.holder.option.foreigner');
  const what = kiosk.t('assist:propose.what.choose', { thing });

  await test.step('a choice is suggested by the outline, heard, and made after OK', async () => {
    await console.line('q.holder.option.foreigner').click();
    await console.page.keyboard.press('Alt+s');
    await isAsked(what);
    await state('asking');
    await expect(foreigner).toHaveAttribute('aria-checked', 'false');
    await kiosk.press('ok');
    await expect(foreigner).toHaveAttribute('aria-checked', 'true');
    await state('done');
  });

  await test.step('she takes it back', async () => {
    await kiosk.press('help');
    await kiosk.presses('assist.undo');
    await state('undone');
    await expect(foreigner).toHaveAttribute('aria-checked', 'false');
  });

  await test.step('the line breaks while she is asked: she is asked once more, and refuses; nothing happens', async () => {
    const next = kiosk.t('assist:propose.what.press', { thing: kiosk.t('kiosk:question.next') });
    const asked = kiosk.t('assist:propose.spoken', { what: next });
    const times = async () => (await kiosk.heard()).filter((said) => said.includes(asked)).length;
    await console.line('action.next').click();
    await suggests(console.t('propose.press'));
    await isAsked(next);
    const before = await times();
    await world.restart();
    await state('held');
    await expect.poll(times).toBe(before + 1);
    await isAsked(next);
    await state('asking');
    await kiosk.press('back');
    await state('refused');
    await kiosk.isAsked('entry-exit', 'holder');
  });

  await test.step('larger letters', async () => {
    const size = () => kiosk.page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await console.page.locator('#suggest-ease').selectOption('300');
    await suggests(console.t('propose.suggest'));
    await isAsked(kiosk.t('assist:propose.what.text-size', { size: 300 }));
    await kiosk.press('ok');
    await expect.poll(size).toBeGreaterThan(before * 1.5);
  });

  await test.step('a private field is a line without a suggestion', async () => {
    await kiosk.presses('q.holder.option.foreigner');
    await kiosk.presses('action.next');
    await kiosk.isAsked('entry-exit', 'name');
    await console.page
      .getByRole('treeitem')
      .filter({ hasText: console.t('outline.private') })
      .click();
    await expect(console.page.getByRole('button', { name: console.t('propose.go') })).toHaveCount(0);
  });
});
