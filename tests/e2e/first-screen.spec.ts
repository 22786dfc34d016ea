import { expect, test } from '../support/fixtures.ts';

/** Like a cut line: what was not fetched before can't be had. */
test('what the first screen does without is fetched unasked: a line that is cut then keeps nobody from her service', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await page.waitForFunction(() => performance.getEntriesByName('parts-fetched').length > 0);
  await page.context().setOffline(true);

  await kiosk.comes('ko');
  await kiosk.turnsVoiceOff();
  await kiosk.opens('resident-full');
  await kiosk.strikes('district', 'ㅈㅜㅇㄱㅜ');
  await expect(page.locator('input[data-node="q.district"]')).toHaveValue('중구');
  for (const [key, there] of [
    ['menu', 'panel.menu'],
    ['help', 'assist.ask.family'],
    ['end', 'panel.end'],
  ] as const) {
    await kiosk.press(key);
    await expect(kiosk.node(there)).toBeVisible();
  }
});
