import { expect, test } from '../support/fixtures.ts';
import { everyFrame, liveTracks } from '../support/spies.ts';
import { openPair } from '../support/twins/pair.ts';

const name = 'Lan';

test('the step where she shows who she is, by key: the helper sees and reads nothing of it, both still write, and the screen is shown again by her word alone', async ({
  browser,
  world,
}) => {
  const { kiosk, helper, traffic, close } = await openPair(browser, world, { dyed: true });
  const lines = helper.page.getByRole('treeitem');
  const frames = async (): Promise<number> => (await everyFrame(helper.page)).length;
  const seesNothing = async (): Promise<void> => {
    await helper.shows(helper.t('view.pausedPrivate'));
    await expect(lines).toHaveCount(0);
    expect(await liveTracks(kiosk.page)).toBe(0);
  };

  await test.step('the helper leads her to it', async () => {
    await kiosk.opens('resident-full');
    await kiosk.types('district', '가나시 다라구');
    await kiosk.press('ok');
    await kiosk.presses('q.issue_type.option.basic');
    await kiosk.presses('action.next');
    await kiosk.isAsked('resident-full', 'copies');
    await kiosk.presses('action.next');
    await kiosk.isAt(kiosk.t('kiosk:check.heading'));
    await helper.line('action.send').click();
    await expect(helper.page.locator('.pointed.heard')).toBeVisible();
    await kiosk.presses('action.send');
  });

  await test.step('it is hers alone: she is told why and asked, he is told why', async () => {
    await kiosk.isAt(kiosk.t('kiosk:identify.heading'));
    await kiosk.hears(kiosk.t('assist:news.alone', { name }));
    await seesNothing();
  });
  const before = await frames();

  await test.step('both still write', async () => {
    await helper.sends('천천히 하세요');
    await expect(kiosk.node('assist.message').first()).toContainText('천천히 하세요');
    await kiosk.press('help');
    await kiosk.presses('assist.reply.thanks');
    await helper.shows(helper.t('card.thanks'));
    await kiosk.press('back');
  });

  await test.step('she goes on; done, nothing is shown until she says so', async () => {
    await kiosk.presses('action.identify');
    await expect(kiosk.node('action.more')).toBeVisible();
    await kiosk.hears(kiosk.t('assist:news.afterStep'));
    await seesNothing();
    expect(await frames()).toBe(before);
    await kiosk.presses('assist.share');
    await expect(helper.line('action.more')).toBeAttached();
    await expect.poll(frames).toBeGreaterThan(before);
  });

  await test.step('nothing of that step went anywhere', async () => {
    const sent = [
      ...traffic.flatMap(({ sockets }) => sockets),
      ...(await Promise.all(traffic.map(({ channel }) => channel()))).flat(),
      ...world.logged,
      await world.everyRow(),
    ].join('\n');
    expect(sent).toContain(kiosk.t('kiosk:check.heading'));
    for (const part of ['heading', 'lead', 'do', 'demo', 'scam'])
      expect(sent).not.toContain(kiosk.t(`kiosk:identify.${part}`));
    expect(sent).not.toContain('가나시');
    expect((await everyFrame(helper.page)).filter(({ dyed }) => dyed)).toEqual([]);
  });
  await close();
});
