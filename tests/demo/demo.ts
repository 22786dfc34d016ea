import { rmSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { run } from '../../build/run.ts';
import { chromiumFlags, ensureBrowser, ensureDesktopPackages, mediaFlags } from '../support/browser.ts';
import { ConsoleUser } from '../support/console-user.ts';
import { expect } from '../support/expect.ts';
import { KioskUser } from '../support/kiosk-user.ts';
import { serviceText, text } from '../support/texts.ts';
import { openWorld } from '../support/world.ts';
import { saveFilm, startFilm } from './film.ts';
import { createSteps } from './steps.ts';

/**
 * `npm run demo`: with nobody at the keyboard, a person who speaks Vietnamese starts a service, gets stuck, is helped by
 * somebody far away, sends it and is forgotten. Real server, real browsers, real WebRTC. Exit code 1 where a step failed.
 */
const folder = 'demo-output';
const view = { width: 1280, height: 1024 };
/** Milliseconds: each step waits for what should happen, and a busy machine takes its time. */
const LIMIT = 90_000;
/** Of nobody: born on the first day of 1900. */
const nobody = { name: 'NGUYEN TEST', number: '0001015000000', from: '20240101', to: '20251231' };

const t = (key: string): string => text('vi', key);
const s = (key: string): string => serviceText('vi', 'entry-exit', key);

const shown = (page: Page, what: string): Promise<void> => expect(page.getByText(what).first()).toBeVisible();

const main = async (): Promise<void> => {
  const executablePath = ensureBrowser();
  ensureDesktopPackages();
  if ((await run('node', ['build/build.ts'], { show: false })).code !== 0)
    throw new Error('The build failed: npm run build');
  rmSync(folder, { recursive: true, force: true });
  const world = await openWorld({ logLevel: 'silent' });
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, ...mediaFlags] });
  const [kioskPage, consolePage] = await Promise.all([
    browser.newContext({ viewport: view, permissions: ['microphone'] }).then((context) => context.newPage()),
    browser
      .newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', permissions: ['microphone'] })
      .then((context) => context.newPage()),
  ]);
  for (const page of [kioskPage, consolePage]) page.setDefaultTimeout(LIMIT);
  const step = createSteps(folder, { kiosk: kioskPage, helper: consolePage });
  const kiosk = await KioskUser.at(kioskPage, world.url);
  const helper = new ConsoleUser(consolePage);
  await helper.open(world.url);
  const next = kioskPage.locator('[data-node="action.next"]');
  const type = async (digits: string): Promise<void> => {
    await kiosk.page.locator('main input').first().focus();
    await kiosk.page.keyboard.type(digits);
  };

  await step('The kiosk invites; any key begins', () => kiosk.press('ok'));
  await step('Vietnamese is chosen by key', () => kiosk.choose(t('common:language.vi')));
  await step('The certificate of entry and departure is opened', () => kiosk.choose(new RegExp(s('name'))));
  await step('The first question is on the screen', () => kiosk.choose(t('kiosk:about.begin')));
  await step('The person chooses the foreign registration number', async () => {
    await kiosk.choose(s('q.holder.option.foreigner'));
    await next.click();
    await shown(kioskPage, s('q.name.label'));
  });
  await step('Stuck: Help is pressed, and a code is shown and read out', async () => {
    await kiosk.press('help');
    await kiosk.choose(new RegExp(t('assist:help.family')));
    await kioskPage.locator('[data-node="assist.code"]').waitFor();
  });
  await step('A helper far away joins with the code', async () => {
    const code = (await kioskPage.locator('[data-node="assist.code"]').textContent()) ?? '';
    await helper.join(code.replaceAll(/\D/g, ''), 'Lan');
    await kioskPage.locator('[data-node="assist.allow"]').waitFor();
  });
  await step('The question who wants to see is spoken to its end', () =>
    kioskPage.locator('[data-node="assist.allow"]:not([aria-disabled])').waitFor(),
  );
  await step('The person allows it by key; the helper sees the screen', async () => {
    await kiosk.press('ok');
    await helper.seesScreen();
    await startFilm(consolePage);
  });
  await step('The name is typed; the helper sees a block instead', async () => {
    await type(nobody.name);
    await kioskPage.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>('main input')?.value === name,
      nobody.name,
    );
  });
  await step('The helper clicks the next step in the picture, and the kiosk speaks its name', async () => {
    const box = await next.boundingBox();
    if (!box) throw new Error('The next step is not on the screen');
    await helper.pointAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, view);
    await kiosk.hears(t('kiosk:question.next'));
    await helper.shows(t('kiosk:question.next'));
  });
  await step('On the secret number sharing stops by itself', async () => {
    await next.click();
    await shown(kioskPage, s('q.frn.label'));
    await type(nobody.number);
    await helper.shows(helper.t('view.comesBack'));
  });
  await step('The dates are given', async () => {
    await next.click();
    for (const [label, digits] of [
      ['q.from.label', nobody.from],
      ['q.to.label', nobody.to],
    ] as const) {
      await shown(kioskPage, s(label));
      await type(digits.slice(0, 4));
      await kioskPage.keyboard.press('Tab');
      await kioskPage.keyboard.type(digits.slice(4, 6));
      await kioskPage.keyboard.press('Tab');
      await kioskPage.keyboard.type(digits.slice(6));
      await next.click();
    }
    await shown(kioskPage, s('q.english_name.label'));
  });
  await step('All answers are checked', async () => {
    await next.click();
    await next.click();
    await shown(kioskPage, t('kiosk:check.heading'));
  });
  await step('Identity is checked (a demonstration), and the service is sent', async () => {
    await kiosk.choose(t('kiosk:check.identify'));
    await kiosk.choose(t('kiosk:identify.do'));
    await shown(kioskPage, t('kiosk:sent.heading'));
  });
  const bytes = await saveFilm(consolePage, `${folder}/helper-view.webm`);
  if (bytes < 10_000) throw new Error('The film is empty');
  console.log(`    ${folder}/helper-view.webm: ${Math.round(bytes / 1024)} KB`);
  await step('The person ends; everything is erased, and the helper is told', async () => {
    await kiosk.choose(t('kiosk:sent.end'));
    await shown(kioskPage, t('kiosk:ended.heading'));
    await helper.shows(helper.t('ended.person-ended.heading'));
  });
  await browser.close();
  await world.close();
};

try {
  await main();
  console.log('The demo is done: every step happened.');
  process.exit(0);
} catch (error) {
  console.error(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
