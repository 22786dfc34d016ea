import type { Page } from '@playwright/test';
import { languages, type Language } from '../../protocol/index.ts';
import { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import { axeFinds, bringAxe, sideways } from '../support/probes.ts';

type Look = { language: Language; theme: 'light' | 'dark' | 'yellow'; width: number };
/** 360 CSS pixels: a window of 1440 at 400%. */
const looks: Look[] = [
  ...languages.map((language): Look => ({ language, theme: 'light', width: 1440 })),
  ...(['light', 'dark', 'yellow'] as const).map((theme): Look => ({ language: 'th', theme, width: 360 })),
];

const wears = async (page: Page, { language, theme, width }: Look): Promise<void> => {
  await page.setViewportSize({ width, height: 900 });
  await page.locator('.choices select').nth(0).selectOption(language);
  await page.locator('.choices select').nth(1).selectOption(theme);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await page.evaluate(() => document.fonts.ready);
};

test('every screen of the console, in every language and theme and at 400%: axe finds nothing, nothing goes sideways', async ({
  kiosk,
  consoleContext,
  world,
}) => {
  test.setTimeout(180_000);
  const page = await consoleContext.newPage();
  await bringAxe(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const console = new ConsoleUser(page);
  await console.open(world.url);
  const found: Record<string, string[]> = {};
  const see = async (screen: string): Promise<void> => {
    for (const look of looks) {
      await wears(page, look);
      const problems = [...(await axeFinds(page)), ...(await sideways(page))];
      if (problems.length > 0) found[`${screen}, ${Object.values(look).join(', ')}`] = problems;
    }
    await wears(page, { language: 'en', theme: 'light', width: 1440 });
  };

  await see('the beginning');
  await page.getByRole('button', { name: console.t('join.submit') }).click();
  await console.shows(console.t('join.codeIncomplete'));
  await see('a code that is not whole');
  await console.signIn(world.helper.name, world.helper.password);
  await console.shows(console.t('desk.offLead'));
  await see('the desk, off duty');
  await console.goOnDuty();
  await kiosk.comes('vi');
  await kiosk.turnsVoiceOff();
  await kiosk.asksDesk();
  await expect(page.getByRole('button', { name: console.t('desk.take') })).toBeVisible();
  await see('the desk, somebody waits');
  await console.takeFirst();
  await console.shows(console.t('asking.heading'));
  await kiosk.allows();
  await console.seesScreen();
  await console.sends('Từ từ thôi nhé');
  await see('helping');
  await page.getByRole('button', { name: console.t('bar.keys') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const problems = await axeFinds(page);
  if (problems.length > 0) found['the keys'] = problems;
  await page.keyboard.press('Escape');
  await kiosk.ends();
  await console.shows(console.t('ended.person-ended.heading'));
  await see('it is over');
  expect(found).toEqual({});
});
