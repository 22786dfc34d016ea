import type { ConsoleUser } from '../support/console-user.ts';
import { expect, test as base } from '../support/fixtures.ts';
import type { KioskUser } from '../support/kiosk-user.ts';
import { openTurn, pathOf, relayOnly, type Turn } from '../support/turn.ts';

/** Both ends behind walls: nothing goes between them but through a relay, with the credentials that the server made for the session. */
const test = base.extend<{ turn: Turn }>({
  // oxlint-disable-next-line no-empty-pattern
  turn: async ({}, use) => {
    const turn = await openTurn();
    await use(turn);
    await turn.close();
  },
  config: async ({ turn }, use) => use({ iceServers: [{ urls: turn.url, secret: turn.secret }] }),
  page: async ({ page }, use) => {
    await page.addInitScript(relayOnly);
    await use(page);
  },
  consoleContext: async ({ consoleContext }, use) => {
    await consoleContext.addInitScript(relayOnly);
    await use(consoleContext);
  },
});

const reaches = async (kiosk: KioskUser, console: ConsoleUser, words: string): Promise<void> => {
  await console.sends(words);
  await expect(kiosk.node('assist.message').first()).toContainText(words);
};
const throughRelay = async ({ page }: KioskUser | ConsoleUser): Promise<void> =>
  expect.poll(async () => (await pathOf(page))?.kinds).toEqual(['relay', 'relay']);

test('a session through a relay alone: the relay dies and comes back, for a moment and for longer, and the session goes on', async ({
  kiosk,
  console,
  world,
  turn,
}) => {
  test.setTimeout(180_000);
  const name = 'Lan';
  await kiosk.comes('vi');
  await kiosk.turnsVoiceOff();
  await console.join(await kiosk.asksFamily(), name);
  await kiosk.allows();
  await console.seesScreen();
  for (const end of [kiosk, console]) await throughRelay(end);
  await reaches(kiosk, console, 'Xin chào');

  await test.step('gone for a moment: ICE finds another way through the new relay, and nobody is gone', async () => {
    await turn.dies();
    await kiosk.hears(kiosk.t('assist:news.unsteady'));
    await turn.starts();
    await kiosk.hears(kiosk.t('assist:news.steady'));
    await reaches(kiosk, console, 'Tôi đây');
    expect((await kiosk.heard()).join()).not.toContain(kiosk.t('assist:news.offline'));
    for (const end of [kiosk, console]) await throughRelay(end);
  });

  await test.step('gone for longer than ICE waits: said, and begun anew once it is back', async () => {
    await turn.dies();
    await expect.poll(() => kiosk.heard(), { timeout: 60_000 }).toContain(kiosk.t('assist:news.offline'));
    await turn.starts();
    await expect.poll(() => kiosk.heard(), { timeout: 60_000 }).toContain(kiosk.t('assist:news.back', { name }));
    await reaches(kiosk, console, 'Mình tiếp tục nhé');
    for (const end of [kiosk, console]) await throughRelay(end);
  });

  // The secret is the two servers' own; what was made of it reached the two ends, and no log of ours.
  expect(world.logged.join('')).not.toContain(turn.secret);
  const [user = 'none'] = /\d{10}:[\w-]{10,}/.exec(turn.logged.join('')) ?? [];
  expect(user).not.toBe('none');
  expect(world.logged.join('')).not.toContain(user);
});
