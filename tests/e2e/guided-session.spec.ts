import type { Page } from '@playwright/test';
import type { Language } from '../../protocol/index.ts';
import type { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import type { KioskUser } from '../support/kiosk-user.ts';
import { serviceText, text } from '../support/texts.ts';

const code = async (page: Page): Promise<string> => {
  const shown = await page.locator('[data-node="assist.code"]').textContent();
  return (shown ?? '').replaceAll(/\D/g, '');
};

/** From the start screen to the first question of a service, by keypad. */
const begin = async (kiosk: KioskUser, language: Language, service: string): Promise<void> => {
  await kiosk.press('ok');
  await kiosk.choose(text(language, `common:language.${language}`));
  await kiosk.choose(new RegExp(serviceText(language, service, 'name')));
  await kiosk.choose(text(language, 'kiosk:about.begin'));
};

/** Asks somebody she knows for help; the code as it is read to her. */
const askFamily = async (kiosk: KioskUser, language: Language): Promise<string> => {
  await kiosk.press('help');
  await kiosk.choose(new RegExp(text(language, 'assist:help.family')));
  await expect(kiosk.page.locator('[data-node="assist.code"]')).toBeVisible();
  return code(kiosk.page);
};

/** Hears the question to its end and allows it by key. */
const allow = async (kiosk: KioskUser): Promise<void> => {
  const button = kiosk.page.locator('[data-node="assist.allow"]');
  await expect(button).toBeVisible();
  await expect(button).not.toHaveAttribute('aria-disabled', 'true', { timeout: 60_000 });
  await kiosk.press('ok');
};

const joined = async (kiosk: KioskUser, console: ConsoleUser, language: Language): Promise<void> => {
  await console.join(await askFamily(kiosk, language), 'Lan');
  await allow(kiosk);
  await console.seesScreen();
};

test('a Vietnamese speaker is helped by a friend: code, consent by key, screen, pointing, end', async ({ kiosk, console }) => {
  await begin(kiosk, 'vi', 'entry-exit');
  await joined(kiosk, console, 'vi');
  const box = await kiosk.page.locator('[data-node="action.next"]').boundingBox();
  if (!box) throw new Error('The next step is not on the screen');
  await console.pointAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, { width: 1280, height: 720 });
  const name = text('vi', 'kiosk:question.next');
  await kiosk.hears(`${name}`);
  await console.shows(name);
  await kiosk.press('end');
});
