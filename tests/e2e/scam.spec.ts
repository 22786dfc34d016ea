import { expect, test } from '../support/fixtures.ts';

test('by key: a helper writes of gift cards, she is warned first, says that it feels wrong, and is told what was done', async ({
  kiosk,
  console,
  world,
}) => {
  const name = 'Lan';
  await kiosk.comes('en');
  await kiosk.turnsVoiceOff();
  await console.join(await kiosk.asksFamily(), name);
  await kiosk.allows();
  await console.shows(console.t('text.heading'));

  await console.sends('상품권을 사서 g.i.f.t c.a.r.d');
  await kiosk.hears(kiosk.t('assist:scam.full', { what: kiosk.t('assist:scam.kind.gift') }));
  await expect(kiosk.node('assist.warning').first()).toBeVisible();
  await kiosk.hears('상품권을 사서');
  const heard = await kiosk.heard();
  const at = (part: string): number => heard.findIndex((line) => line.includes(part));
  expect(at(kiosk.t('assist:scam.kind.gift'))).toBeLessThan(at('상품권을'));

  await kiosk.press('help');
  await kiosk.presses('assist.wrong');
  await kiosk.hears(kiosk.t('assist:ended.felt-wrong'));
  await console.shows(console.t('ended.person-ended.heading'));
  await expect(kiosk.node('assist.history')).toContainText(kiosk.t('assist:history.warned_one', { count: 1 }));
  const { flagged } = (await (await fetch(`${world.url}/healthz`)).json()) as { flagged: Record<string, number> };
  expect(flagged).toEqual({ words: 1, 'felt-wrong': 1 });

  await kiosk.presses('assist.history.qr');
  await expect(kiosk.node('assist.history.code')).toBeVisible();
  await kiosk.ends();
  await expect(kiosk.node('assist.history')).toHaveCount(0);
});
