import { PROTOCOL_VERSION } from '../../protocol/index.ts';
import { expect, test } from '../support/fixtures.ts';
import { KioskUser } from '../support/kiosk-user.ts';
import { ConsoleUser } from '../support/console-user.ts';

test('codes that are wrong, used or old let nobody in, and each says what to do', async ({
  kiosk,
  console,
  consoleContext,
  world,
}) => {
  await kiosk.comes('vi');
  await kiosk.turnsVoiceOff();
  const code = await kiosk.asksFamily();
  await console.join(code === '123456' ? '654321' : '123456', 'Lan');
  await console.shows(console.t('refused.code-unknown'));

  await console.join(code, 'Lan');
  await expect(kiosk.node('assist.consent')).toBeVisible();
  const stranger = new ConsoleUser(await consoleContext.newPage());
  await stranger.open(world.url);
  await stranger.join(code, 'Somebody else');
  await stranger.shows(stranger.t('refused.code-used'));

  // The helper thinks better of it before she has answered.
  await console.page.getByRole('button', { name: console.t('asking.withdraw') }).click();
  await expect(kiosk.node('assist.consent')).toBeHidden();
  await kiosk.reads(kiosk.t('assist:ended.helper-left'));
  await kiosk.presses('assist.ask.family');

  await expect(kiosk.node('assist.code')).toBeVisible();
  const late = ((await kiosk.node('assist.code').textContent()) ?? '').replaceAll(/\D/g, '');
  world.clock.turn(11 * 60_000);
  await kiosk.reads(kiosk.t('assist:ended.code-expired'));
  await console.join(late, 'Lan');
  await console.shows(console.t('refused.code-expired'));
  await kiosk.press('back');
  await kiosk.ends();
});

for (const [older, version] of [
  ['update-kiosk', PROTOCOL_VERSION - 1],
  ['update-server', PROTOCOL_VERSION + 1],
] as const)
  test(`a page of another version than the server: the sentence says which side to update (${older})`, async ({
    page,
    world,
  }) => {
    await page.routeWebSocket(/socket\.io/, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) =>
        server.send(String(message).replace(`"protocol":${PROTOCOL_VERSION}`, `"protocol":${version}`)),
      );
    });
    const kiosk = await KioskUser.at(page, world.url);
    await kiosk.comes('ko');
    await kiosk.press('help');
    await kiosk.presses('assist.ask.family');
    await kiosk.reads(kiosk.t(`errors:what.${older}`));
    await kiosk.reads(kiosk.t(`errors:todo.${older}`));
    await kiosk.hears(kiosk.t(`errors:what.${older}`));
    await kiosk.press('back');
    await kiosk.ends();
  });

test('the helper’s window closes while she is asked: the question goes, and she is told', async ({
  kiosk,
  console,
}) => {
  await kiosk.comes('ko');
  await kiosk.turnsVoiceOff();
  await console.join(await kiosk.asksFamily(), 'Lan');
  await expect(kiosk.node('assist.consent')).toBeVisible();
  await console.page.close();
  await kiosk.reads(kiosk.t('assist:ended.helper-left'));
  await expect(kiosk.node('assist.consent')).toBeHidden();
});

test('a part of the page that cannot be fetched: said calmly, nothing is lost, and it comes once it can be had', async ({
  page,
  world,
}) => {
  await page.route(/EndPanel-.*\.js/, (route) => route.abort());
  const kiosk = await KioskUser.at(page, world.url);
  await kiosk.comes('th');
  await kiosk.opens('entry-exit');
  await kiosk.presses('q.holder.option.foreigner');
  await kiosk.press('end');
  await kiosk.isAt(kiosk.t('kiosk:missing.heading'));
  await kiosk.presses('missing.close');
  await expect(kiosk.node('q.holder.option.foreigner')).toHaveAttribute('aria-checked', 'true');
  await kiosk.press('end');
  await kiosk.isAt(kiosk.t('kiosk:missing.heading'));
  await page.unroute(/EndPanel-.*\.js/);
  await kiosk.presses('missing.again');
  await kiosk.isAt(kiosk.t('kiosk:end.heading'));
});
