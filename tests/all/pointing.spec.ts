import { setTimeout as pause } from 'node:timers/promises';
import { languages, limits } from '../../protocol/index.ts';
import type { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import type { KioskUser } from '../support/kiosk-user.ts';
import { faultOfRing } from '../support/ring.ts';

/** A hand that points faster is refused. */
const paceMs = 1000 / limits.pointsPerSecond + 20;

/** Points at each line of the outline as it is now; which of them went wrong, and how. */
const pointsAtAll = async (kiosk: KioskUser, console: ConsoleUser): Promise<string[]> => {
  const faults: string[] = [];
  const answer = console.page.locator('.pointed');
  const lines = console.page.locator('[role="treeitem"]');
  for (const id of await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-line') ?? ''))) {
    const words = (await console.line(id).textContent()) ?? '';
    if (words.includes(console.t('outline.private'))) continue;
    await pause(paceMs);
    await console.line(id).click();
    await expect(console.page.locator('.pointed:not(.waiting)')).toBeVisible();
    const missed = await answer.evaluate((line) => line.classList.contains('missed'));
    const fault = missed ? await answer.textContent() : await faultOfRing(kiosk.page, id);
    if (fault !== null) faults.push(`${id} ${words}: ${fault}`);
  }
  return faults;
};

const rooms = [
  { name: '1280x720', width: 1280, height: 720, size: 100 },
  { name: '1024x768', width: 1024, height: 768, size: 100 },
  { name: '1280x720 at 400%', width: 1280, height: 720, size: 400 },
] as const;

for (const { name, width, height, size } of rooms)
  for (const language of languages)
    test(`each line of the outline is pointed at: its ring is all on the screen, and nothing lies over it (${language}, ${name})`, async ({
      kiosk,
      console,
    }) => {
      test.setTimeout(300_000);
      const { page } = kiosk;
      const found: Record<string, string[]> = {};
      const touch = (node: string): Promise<void> => kiosk.node(node).last().click();
      const pointsAt = async (screen: string, thing: string): Promise<void> => {
        await expect(console.line(thing)).toBeAttached();
        const faults = await pointsAtAll(kiosk, console);
        if (faults.length > 0) found[screen] = faults;
      };
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await kiosk.comes(language);
      await touch('bar.ease');
      await touch('ease.voice.option.off');
      await touch(`ease.size.option.${size}`);
      await touch('ease.done');
      await console.join(await kiosk.asksFamily(), 'Lan');
      await kiosk.allows();
      await console.seesScreen();
      await pointsAt('services', 'service.entry-exit');
      await touch('service.entry-exit');
      await pointsAt('about it', 'action.next');
      await touch('action.next');
      await pointsAt('one of two', 'q.holder.option.korean');
      await touch('q.holder.option.foreigner');
      await touch('action.next');
      await page.locator('input').first().fill('SAMPLE TEST');
      await touch('action.next');
      await page.locator('input').first().fill('0001015000000');
      await touch('action.next');
      await kiosk.press('help');
      await touch('assist.share');
      await kiosk.press('back');
      await pointsAt('a date', 'q.from.year');
      expect(found).toEqual({});
    });
