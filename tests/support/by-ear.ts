import { expect, type Page } from '@playwright/test';
import type { Language } from '../../protocol/index.ts';
import { heardOut, longestOverlap, saidAgain, spiedOn, spyOnEar } from './ear-spy.ts';
import { Listener, type KeysOnScreen } from './listener.ts';
import { text } from './texts.ts';

type Typed = readonly (readonly [KeysOnScreen, string])[];
/**
 * How a question is answered: an option by its value, digits and letters on these keys, or as it stands. `ko`: where the keys
 * open in Hangul for who speaks Korean.
 */
type Answer = { option: string } | { keys: Typed; ko?: Typed } | 'asItIs';

/** Seconds in which a voice that was stopped fades. */
const FADE = 0.02;

const digits = (words: string): Answer => ({ keys: [['digits', words]] });
const road: Answer = {
  keys: [
    ['hangul', 'ㅈㅗㅇㄹㅗ'],
    ['symbols', '1'],
  ],
};

export const answers: Record<string, Record<string, Answer>> = {
  'resident-full': {
    district: { keys: [['hangul', 'ㅂㅜㅍㅕㅇㄱㅜ']] },
    issue_type: { option: 'basic' },
    copies: 'asItIs',
  },
  'stay-change': {
    moved_in_date: digits('20240102'),
    name: { keys: [['latin', 'kim']] },
    frn: digits('0001015000000'),
    new_address: road,
    old_address: road,
    mobile: digits('01098760000'),
    paper: { option: 'lease' },
  },
  'entry-exit': {
    holder: { option: 'foreigner' },
    name: { keys: [['latin', 'kim']], ko: [['hangul', 'ㄱㅣㅁ']] },
    frn: digits('0001015000000'),
    from: digits('20240101'),
    to: digits('20241231'),
    english_name: 'asItIs',
    copies: 'asItIs',
  },
};

/** Her language, then the screen made dark: from here on nobody sees anything. */
export const begins = async (person: Listener): Promise<void> => {
  const { language } = person;
  await person.press('ok');
  await person.hears([text('ko', 'kiosk:language.heading')]);
  await person.choose(text(language, `common:language.${language}`));
  await person.hears([person.t('kiosk:home.heading')]);
  await person.press('menu');
  await person.hears([person.t('kiosk:menu.heading')]);
  await person.choose(person.t('kiosk:ease.heading'));
  await person.hears([person.t('kiosk:ease.size')]);
  await person.find(person.t('kiosk:ease.curtain'));
  await person.pressAndHear('down');
  await person.pressAndHear('ok');
  await person.choose(person.t('kiosk:ease.done'));
};

const answersOne = async (person: Listener, service: string, field: string, answer: Answer): Promise<void> => {
  if (answer === 'asItIs') return;
  if ('option' in answer) {
    const name = person.s(service, `q.${field}.option.${answer.option}`);
    return person.choose(person.t('reader:control.radio.notChosen', { name }));
  }
  for (const [keys, words] of (person.language === 'ko' && answer.ko) || answer.keys) {
    if (keys === 'symbols') await person.changesKeys(person.t('common:keyboard.symbols'));
    await person.types(keys, words);
  }
};

/**
 * One whole service by speech and keypad: she hears which question it is, answers it, goes on, checks, is identified, sends,
 * and ends her visit.
 */
export const goesThrough = async (page: Page, url: string, service: string, language: Language): Promise<Journey> => {
  await spyOnEar(page);
  await page.goto(url);
  const person = new Listener(page, language);
  await person.hears([text('ko', 'kiosk:start.heading')]);
  await begins(person);
  await person.choose(person.s(service, 'name'));
  let { length } = await person.heard();
  await person.choose(person.t('kiosk:about.begin'));
  const fields = Object.entries(answers[service] ?? {});
  const questions = fields.map(([field]) => person.s(service, `q.${field}.label`));
  for (;;) {
    const { which } = await person.hears([...questions, person.t('kiosk:check.heading')], length);
    const [field, answer] = fields[which] ?? [];
    if (field === undefined || answer === undefined) break;
    await answersOne(person, service, field, answer);
    const last = field === fields.at(-1)?.[0];
    await person.find(person.button(person.t(last ? 'kiosk:question.toCheck' : 'kiosk:question.next')));
    ({ length } = await person.heard());
    await person.press('ok');
  }
  await person.choose(person.t('kiosk:check.identify'));
  await person.hears([person.t('kiosk:identify.heading')]);
  await person.choose(person.t('kiosk:identify.do'));
  await person.hears([/\d{4}-\d{4}-\d{4}-\d{4}/]);
  // The screen was dark all the while.
  expect(await isBlack(page)).toBe(true);
  await person.find(person.t('kiosk:sent.end'));
  const journey = await judged(page);
  await person.press('ok');
  // The page is made anew, and with it what was kept of the old one.
  await person.hears([person.t('kiosk:ended.heading')]);
  await heardOut(page);
  expect(saidAgain((await spiedOn(page)).said)).toEqual([]);
  return journey;
};

/** What the journey was: key presses, and the words that were put to the loudspeaker. */
export type Journey = { keys: number; said: readonly string[] };

/** Whatever is typed above and is nobody's business, as it would be spoken: digits run together. */
const secrets = /kim\b|종로\s*1|부평|0001015000000|01098760000/iu;

export const judged = async (page: Page): Promise<Journey> => {
  const { said, keys, pieces } = await spiedOn(page);
  const words = said.map(({ text: each }) => each);
  expect(words.filter((each) => secrets.test(each) || secrets.test(each.replaceAll(/\D/g, '')))).toEqual([]);
  expect(saidAgain(said)).toEqual([]);
  expect(longestOverlap(pieces)).toBeLessThan(FADE);
  return { keys, said: words };
};

export const isBlack = async (page: Page): Promise<boolean> => {
  const { PNG } = await import('pngjs');
  const { data } = PNG.sync.read(await page.screenshot());
  return data.every((value, at) => at % 4 === 3 || value === 0);
};
