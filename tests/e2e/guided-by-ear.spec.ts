import { begins, isBlack, judged } from '../support/by-ear.ts';
import { heardOut, spyOnEar } from '../support/ear-spy.ts';
import { expect, test } from '../support/fixtures.ts';
import { Listener } from '../support/listener.ts';
import { text } from '../support/texts.ts';

test('helped in the dark, by speech and keypad alone: code, consent, pointing, a suggestion, end', async ({
  page,
  console,
  world,
}) => {
  test.setTimeout(120_000);
  const person = new Listener(page, 'vi');
  const since = async (): Promise<number> => (await person.heard()).length;
  /** She allows once the question has been spoken to its end. */
  const allows = async (question: string, after: number): Promise<void> => {
    await person.hears([question], after);
    await heardOut(page);
    await person.press('ok');
  };
  await spyOnEar(page);
  await page.goto(world.url);
  await person.hears([text('ko', 'kiosk:start.heading')]);
  await begins(person);

  await test.step('as fast as she is used to', async () => {
    await person.press('menu');
    await person.hears([person.t('kiosk:menu.heading')]);
    await person.find(person.t('kiosk:menu.faster'));
    for (let step = 0; step < 6; step += 1) await person.pressAndHear('ok');
    await person.press('back');
  });

  await test.step('somebody she knows: the code by ear, her yes by key, a ring that is spoken', async () => {
    await person.choose(person.s('entry-exit', 'name'));
    await person.choose(person.t('kiosk:about.begin'));
    await person.hears([person.s('entry-exit', 'q.holder.label')]);
    await person.press('help');
    await person.hears([person.t('assist:help.question')]);
    await person.choose(person.t('assist:help.family'));
    const { said } = await person.hears([/\d \d \d, \d \d \d/]);
    const before = await since();
    await console.join(
      said
        .replaceAll(/[^\d ,]/g, '')
        .match(/\d \d \d, \d \d \d/)?.[0]
        .replaceAll(/\D/g, '') ?? '',
      'Lan',
    );
    await allows(person.t('assist:consent.family', { name: 'Lan' }), before);
    await console.seesScreen();
    // The picture is as dark as her screen is; the outline is not.
    await console.line('action.next').click();
    const [name, role] = [person.t('kiosk:question.next'), person.t('assist:point.role.button')];
    const zone = person.t('assist:point.zone.bottom-right');
    await person.hears([person.t('assist:point.spoken', { name, role, zone })], before);
    await console.shows(name);
    expect(await isBlack(page)).toBe(true);
    await person.press('help');
    await person.choose(person.t('assist:watch.stop'));
    await person.hears([person.t('assist:ended.person-ended')], before);
    await console.shows(console.t('ended.person-ended.heading'));
    await expect(console.video()).toHaveCount(0);
  });

  await test.step('the desk: a suggestion is heard, taken, and done', async () => {
    await console.open(world.url);
    await console.signIn(world.helper.name, world.helper.password);
    await console.goOnDuty();
    const before = await since();
    await person.press('back');
    await person.hears([person.s('entry-exit', 'q.holder.label')], before);
    await person.press('help');
    await person.hears([person.t('assist:help.question')], before);
    await person.choose(person.t('assist:help.desk'));
    await person.choose(person.t('assist:help.skill.voice'));
    await console.takeFirst();
    await allows(person.t('assist:consent.desk', { name: world.helper.name }), before);
    await console.line('q.holder.option.foreigner').click();
    await console.page.keyboard.press('Alt+s');
    const thing = person.s('entry-exit', 'q.holder.option.foreigner');
    const what = person.t('assist:propose.what.choose', { thing });
    await allows(person.t('assist:propose.spoken', { what }), before);
    await person.hears([person.t('assist:propose.done')], before);
    expect(await isBlack(page)).toBe(true);
    await person.press('end');
    await person.find(person.t('kiosk:end.yes'));
    await judged(page);
    await person.press('ok');
    await person.hears([person.t('kiosk:ended.heading')]);
  });
});
