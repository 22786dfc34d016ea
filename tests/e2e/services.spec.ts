import { expect, test } from '../support/fixtures.ts';
import type { KioskUser } from '../support/kiosk-user.ts';
import { serviceText } from '../support/texts.ts';

/** Everything here is done by the keys of the keypad; where it is said so, words come from a keyboard that is plugged in. */

const goesOn = (kiosk: KioskUser): Promise<void> => kiosk.presses('action.next');

/** From the answers to the receipt: the identity check, sending, what is kept. */
const sends = async (kiosk: KioskUser, service: string): Promise<void> => {
  await kiosk.presses('action.send');
  await kiosk.isAt(kiosk.t('kiosk:identify.heading'));
  await kiosk.reads(kiosk.t('kiosk:identify.demo'));
  await kiosk.presses('action.identify');
  await kiosk.isAt(kiosk.t('kiosk:sent.heading'));
  await kiosk.reads(/\d{4}-\d{4}-\d{4}-\d{4}/);
  await kiosk.reads(kiosk.t('kiosk:sent.demo'));
  await kiosk.reads(serviceText(kiosk.language, service, 'sent'));
};

const field = (kiosk: KioskUser, name: string) => kiosk.page.locator(`input[data-node="q.${name}"]`);
const option = (kiosk: KioskUser, name: string, value: string) => kiosk.node(`q.${name}.option.${value}`);

test('a transcript, by keypad alone: an error is mended, Back and leaving lose nothing, an answer is changed', async ({
  kiosk,
}) => {
  test.setTimeout(90_000);
  const service = 'resident-full';
  await kiosk.comes('ko');
  await kiosk.opens(service);

  await kiosk.isAsked(service, 'district');
  await goesOn(kiosk);
  await expect(kiosk.node('errors')).toBeFocused();
  await kiosk.reads(kiosk.t('kiosk:problem.required'));
  await kiosk.presses('errors.district');
  await expect(field(kiosk, 'district')).toBeFocused();
  await kiosk.strikes('district', 'ㅈㅜㅇㄱㅜ');
  await expect(field(kiosk, 'district')).toHaveValue('중구');
  await goesOn(kiosk);

  await kiosk.isAsked(service, 'issue_type');
  await kiosk.presses('q.issue_type.option.chosen');
  await goesOn(kiosk);
  await kiosk.isAsked(service, 'past_addresses');
  await kiosk.presses('q.past_addresses.option.five_years');
  await goesOn(kiosk);
  await kiosk.isAsked(service, 'included');
  await kiosk.presses('q.included.option.relation');

  await test.step('back to the beginning, by key and by the browser’s own Back: everything is still there', async () => {
    await kiosk.press('back');
    await kiosk.isAsked(service, 'past_addresses');
    await expect(option(kiosk, 'past_addresses', 'five_years')).toBeChecked();
    await kiosk.page.goBack();
    await kiosk.isAsked(service, 'issue_type');
    await expect(option(kiosk, 'issue_type', 'chosen')).toBeChecked();
    await kiosk.page.goBack();
    await kiosk.isAsked(service, 'district');
    await expect(field(kiosk, 'district')).toHaveValue('중구');
  });

  await test.step('and after she has left for another service and come back', async () => {
    await kiosk.press('menu');
    await kiosk.choose(kiosk.t('kiosk:menu.home'));
    await kiosk.opens('entry-exit');
    await kiosk.press('back');
    await kiosk.press('back');
    await kiosk.opens(service);
    await expect(field(kiosk, 'district')).toHaveValue('중구');
  });

  for (const name of ['district', 'issue_type', 'past_addresses']) {
    await kiosk.isAsked(service, name);
    await goesOn(kiosk);
  }
  await kiosk.isAsked(service, 'included');
  await expect(option(kiosk, 'included', 'relation')).toBeChecked();
  await goesOn(kiosk);
  await kiosk.isAsked(service, 'number_tail');
  await goesOn(kiosk);
  await kiosk.isAsked(service, 'copies');
  await kiosk.presses('q.copies.more');
  await goesOn(kiosk);

  await test.step('she changes one answer and is back at all of them', async () => {
    await kiosk.isAt(kiosk.t('kiosk:check.heading'));
    await expect(kiosk.node('check.copies')).toContainText('2');
    await kiosk.presses('check.past_addresses.change');
    await kiosk.isAsked(service, 'past_addresses');
    await kiosk.presses('q.past_addresses.option.all');
    await goesOn(kiosk);
    await kiosk.isAt(kiosk.t('kiosk:check.heading'));
    await expect(kiosk.node('check.past_addresses')).toContainText(
      serviceText('ko', service, 'q.past_addresses.option.all'),
    );
  });
  await sends(kiosk, service);
  await kiosk.presses('action.end');
  await kiosk.isAt(kiosk.t('kiosk:ended.heading'));
});

test('a change of address, words from a keyboard: a day to come is refused, being late is told, then it is sent', async ({
  kiosk,
}) => {
  test.setTimeout(90_000);
  const service = 'stay-change';
  await kiosk.comes('ko');
  await kiosk.turnsVoiceOff();
  await kiosk.opens(service);

  await kiosk.isAsked(service, 'moved_in_date');
  await kiosk.strikes('moved_in_date', '29990101');
  await goesOn(kiosk);
  await kiosk.reads(kiosk.t('kiosk:problem.future'));
  await kiosk.typesDate('moved_in_date', '20240102');
  await goesOn(kiosk);
  for (const [name, words] of [
    ['name', 'SAMPLE TEST'],
    ['frn', '0001015000000'],
    ['new_address', '서울특별시 중구 세종대로 110'],
    ['old_address', '서울특별시 종로구 사직로 8'],
    ['mobile', '01000000000'],
  ] as const) {
    await kiosk.isAsked(service, name);
    await kiosk.types(name, words);
    await kiosk.press('ok');
  }
  await kiosk.isAsked(service, 'paper');
  await kiosk.presses('q.paper.option.lease');
  await goesOn(kiosk);
  await kiosk.isAt(kiosk.t('kiosk:check.heading'));
  await kiosk.reads(serviceText('ko', service, 'warning.late'));
  await sends(kiosk, service);
});

test('a certificate in Thai at 400% and yellow on black, by keypad alone', async ({ kiosk }) => {
  test.setTimeout(120_000);
  const service = 'entry-exit';
  await kiosk.comes('th');
  await kiosk.press('menu');
  await kiosk.presses('menu.ease');
  await kiosk.presses('ease.size.option.400');
  await kiosk.presses('ease.theme.option.yellow');
  await kiosk.presses('ease.done');
  await kiosk.opens(service);

  await kiosk.isAsked(service, 'holder');
  await kiosk.presses('q.holder.option.korean');
  await goesOn(kiosk);
  await kiosk.isAsked(service, 'name');
  await kiosk.strikes('name', 'kim');
  await goesOn(kiosk);
  await kiosk.isAsked(service, 'rrn');
  await kiosk.strikes('rrn', '0001015000000');
  await goesOn(kiosk);
  // A foreigner's number where a Korean's is asked for.
  await kiosk.reads(kiosk.t('kiosk:problem.residentRegistration'));
  await kiosk.press('back');
  await kiosk.isAsked(service, 'name');
  await kiosk.press('back');
  await kiosk.presses('q.holder.option.foreigner');
  await goesOn(kiosk);
  await goesOn(kiosk);
  await kiosk.isAsked(service, 'frn');
  await kiosk.strikes('frn', '0001015000000');
  await goesOn(kiosk);
  for (const [name, day] of [
    ['from', '20240101'],
    ['to', '20241231'],
  ] as const) {
    await kiosk.isAsked(service, name);
    await kiosk.strikes(name, day);
    await goesOn(kiosk);
  }
  await kiosk.isAsked(service, 'english_name');
  await goesOn(kiosk);
  await kiosk.isAsked(service, 'copies');
  await goesOn(kiosk);
  await kiosk.isAt(kiosk.t('kiosk:check.heading'));
  await sends(kiosk, service);
});
