import { ConsoleUser } from '../support/console-user.ts';
import { expect, test } from '../support/fixtures.ts';
import { text } from '../support/texts.ts';

test('no common language and no sound: a Thai speaker and a Korean helper come to the check page by phrases, cards, pointing and suggestions, by keypad', async ({
  kiosk,
  consoleContext,
  world,
}) => {
  test.setTimeout(120_000);
  const page = await consoleContext.newPage();
  const console = new ConsoleUser(page, 'ko');
  await page.addInitScript(() => localStorage.setItem('gildongmu.helper.language', 'ko'));

  /** Finds a phrase by words of the helper's language and says the first of them by its number key. */
  const says = async (key: string, slots: { element?: { th: string; ko: string }; n?: number } = {}): Promise<void> => {
    const words = (language: 'ko' | 'th'): string =>
      text(language, `phrases:${key}`, { element: slots.element?.[language] ?? '', n: slots.n ?? '' });
    await page.keyboard.press('Alt+p');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text('ko', `phrases:${key}`, {}));
    await page.keyboard.press('1');
    if (slots.n !== undefined) {
      await page.keyboard.type(String(slots.n));
      await page.keyboard.press('Enter');
    }
    // At the kiosk in her language, at the console in both.
    await kiosk.reads(words('th'));
    await expect(page.locator('.message.mine').last()).toContainText(words('ko'));
    await expect(page.locator('.message.mine').last()).toContainText(words('th'));
    await expect(page.locator('.message.mine .sent').last()).toHaveText(console.t('text.heard'));
  };
  const answers = async (card: string): Promise<void> => {
    await kiosk.press('help');
    await kiosk.presses(`assist.reply.${card}`);
    await expect(page.locator('.message.theirs').last()).toContainText(console.t(`card.${card}`));
    await kiosk.presses('assist.close');
  };
  const nextButton = { th: text('th', 'kiosk:question.next'), ko: text('ko', 'kiosk:question.next') };

  await test.step('they meet at the desk, and she lets the helper in', async () => {
    await console.open(world.url);
    await console.signIn(world.helper.name, world.helper.password);
    await console.goOnDuty();
    await kiosk.comes('th');
    await kiosk.turnsVoiceOff();
    await kiosk.opens('entry-exit');
    await kiosk.press('help');
    await kiosk.choose(new RegExp(kiosk.t('assist:help.desk')));
    await kiosk.choose(kiosk.t('assist:help.skill.text'));
    await console.takeFirst();
    await kiosk.allows();
    await expect(console.line('action.next')).toBeVisible();
  });

  await test.step('greeted, asked, and answered', async () => {
    await says('greet.language');
    await says('ask.what');
    await answers('lost');
    await says('form.foreign');
    await answers('yes');
  });

  await test.step('the answer is pointed at, suggested and agreed to; the way on is a phrase about a thing', async () => {
    await console.line('q.holder.option.foreigner').click();
    await console.shows(console.t('pointed.heard'));
    await page.keyboard.press('Alt+s');
    await expect(kiosk.node('assist.proposal.allow')).not.toHaveAttribute('aria-disabled', 'true', { timeout: 30_000 });
    await kiosk.press('ok');
    await console.shows(console.t('propose.state.done'));
    await expect(kiosk.node('q.holder.option.foreigner')).toHaveAttribute('aria-checked', 'true');
    await console.line('action.next').click();
    await says('do.press', { element: nextButton });
    await kiosk.presses('action.next');
  });

  await test.step('what is private she fills in alone; the talk by phrases goes on', async () => {
    await kiosk.isAsked('entry-exit', 'name');
    await says('safe.yourself');
    await says('form.name');
    await kiosk.types('name', 'SAMPLE TEST');
    await kiosk.presses('action.next');
    await kiosk.isAsked('entry-exit', 'frn');
    await says('number.digits', { n: 13 });
    await kiosk.types('frn', '0001015000000');
    await kiosk.presses('action.next');
  });

  await test.step('the rest by phrases, up to the answers', async () => {
    await kiosk.isAsked('entry-exit', 'from');
    await says('form.from');
    await answers('repeat');
    await says('form.from');
    await kiosk.typesDate('from', '20240101');
    await kiosk.presses('action.next');
    await kiosk.isAsked('entry-exit', 'to');
    await says('form.to');
    await kiosk.typesDate('to', '20251231');
    await kiosk.presses('action.next');
    await kiosk.isAsked('entry-exit', 'english_name');
    await says('form.unsure');
    await kiosk.presses('action.next');
    await kiosk.isAsked('entry-exit', 'copies');
    await says('number.copiesAre', { n: 1 });
    await kiosk.presses('action.next');
    await kiosk.isAt(kiosk.t('kiosk:check.heading'));
    await says('form.send');
    await answers('thanks');
    await says('bye.welcome');
  });
});
