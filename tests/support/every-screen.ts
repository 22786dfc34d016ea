import { expect, type Page } from '@playwright/test';
import type { Language } from '../../protocol/index.ts';
import { KioskUser } from './kiosk-user.ts';
import { bringAxe } from './probes.ts';
import type { World } from './world.ts';

/** How a person has set the kiosk. */
export type Look = { language: Language; theme: 'light' | 'dark' | 'yellow'; size: 100 | 200 | 400 };
export const lookName = ({ language, theme, size }: Look): string => `${language}, ${theme}, ${size}%`;

/** Looks at the screen that is shown. */
export type See = (name: string) => Promise<void>;

/** The server's config for a walk: the shortest times there may be. */
export const walkConfig = { kiosk: { idleSeconds: 30, answerSeconds: 20 } };

const sets = async (kiosk: KioskUser, { theme, size }: Look): Promise<void> => {
  await kiosk.node('bar.ease').click();
  await kiosk.node('ease.voice.option.off').click();
  await kiosk.node(`ease.theme.option.${theme}`).click();
  await kiosk.node(`ease.size.option.${size}`).click();
  await kiosk.page.evaluate(() => document.fonts.ready);
};

/**
 * Presses what is on top, by touch: a walk is about what is seen on the way. Where it is scrolled to first, "more below" may go
 * away at the end of its list and the list move down by it: nobody presses before that.
 */
const touch = async (kiosk: KioskUser, node: string): Promise<void> => {
  const what = kiosk.node(node).last();
  await what.scrollIntoViewIfNeeded();
  await what.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await what.click();
};

const seePanels = async (kiosk: KioskUser, see: See): Promise<void> => {
  await touch(kiosk, 'bar.language');
  await expect(kiosk.node('panel.language')).toBeVisible();
  await see('panel: language');
  await kiosk.press('back', 'menu');
  await expect(kiosk.node('panel.menu')).toBeVisible();
  await see('panel: menu');
  await touch(kiosk, 'menu.browse');
  await expect(kiosk.node('panel.browse')).toBeVisible();
  await see('panel: what to read by');
  await kiosk.press('menu');
  await touch(kiosk, 'menu.learn');
  await expect(kiosk.node('panel.learn')).toBeVisible();
  await kiosk.press('down');
  await see('panel: learn the keys');
  await kiosk.press('back', 'back', 'menu');
  await kiosk.press('end');
  await expect(kiosk.node('panel.end')).toBeVisible();
  await see('panel: end');
  await kiosk.press('back');
  await kiosk.page.clock.runFor(31_000);
  await expect(kiosk.node('panel.time')).toBeVisible();
  await see('panel: more time?');
  await kiosk.press('repeat');
  await expect(kiosk.node('panel.time')).toBeHidden();
};

const seeHelp = async (kiosk: KioskUser, see: See): Promise<void> => {
  await touch(kiosk, 'action.help');
  await expect(kiosk.node('assist.ask.desk')).toBeVisible();
  await see('help: whom to ask');
  await touch(kiosk, 'assist.ask.family');
  await expect(kiosk.node('assist.code')).toBeVisible();
  await see('help: the number');
  await touch(kiosk, 'assist.goOn');
  await expect(kiosk.node('assist.wait')).toBeVisible();
  await see('help: waiting, on a screen');
  await touch(kiosk, 'assist.cancel');
};

const seeTranscript = async (kiosk: KioskUser, see: See): Promise<void> => {
  const service = 'resident-full';
  await touch(kiosk, `service.${service}`);
  await expect(kiosk.node('about.fee')).toBeVisible();
  await see('about a service');
  await touch(kiosk, 'action.next');
  await kiosk.isAsked(service, 'district');
  await touch(kiosk, 'action.next');
  await expect(kiosk.node('errors')).toBeVisible();
  await see('question: text, with an error');
  await kiosk.page.locator('input').first().fill('서울특별시 중구');
  await touch(kiosk, 'action.next');
  await kiosk.isAsked(service, 'issue_type');
  await touch(kiosk, 'q.issue_type.option.chosen');
  await see('question: one of some');
  await touch(kiosk, 'action.next');
  await kiosk.isAsked(service, 'past_addresses');
  await touch(kiosk, 'action.next');
  await kiosk.isAsked(service, 'included');
  await touch(kiosk, 'q.included.option.relation');
  await see('question: any of some');
  await touch(kiosk, 'action.next');
  await kiosk.isAsked(service, 'number_tail');
  await touch(kiosk, 'action.next');
  await kiosk.isAsked(service, 'copies');
  await see('question: a number');
  await touch(kiosk, 'action.next');
  await expect(kiosk.node('check.copies')).toBeVisible();
  await see('the answers');
  await touch(kiosk, 'action.send');
  await expect(kiosk.node('action.identify')).toBeVisible();
  await see('who is it?');
  await touch(kiosk, 'action.identify');
  await expect(kiosk.node('action.more')).toBeVisible();
  await see('sent');
  await touch(kiosk, 'action.more');
};

const seeCertificate = async (kiosk: KioskUser, see: See): Promise<void> => {
  const service = 'entry-exit';
  await touch(kiosk, `service.${service}`);
  await touch(kiosk, 'action.next');
  await kiosk.isAsked(service, 'holder');
  await touch(kiosk, 'q.holder.option.foreigner');
  await touch(kiosk, 'action.next');
  await kiosk.isAsked(service, 'name');
  await see('question: Latin letters');
  await kiosk.page.locator('input').first().fill('SAMPLE TEST');
  await touch(kiosk, 'action.next');
  await kiosk.isAsked(service, 'frn');
  await kiosk.page.locator('input').first().fill('0001015000000');
  await see('question: a secret number');
  await touch(kiosk, 'action.next');
  await kiosk.isAsked(service, 'from');
  await see('question: a day');
};

/** Through every screen of the kiosk that one person can come to, in her look. */
export const walkKiosk = async (page: Page, world: World, look: Look, see: See): Promise<void> => {
  await bringAxe(page);
  // Nothing glides: what is seen is where it will stay.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const kiosk = await KioskUser.at(page, world.url);
  kiosk.language = look.language;
  await touch(kiosk, 'action.begin');
  await touch(kiosk, `language.${look.language}`);
  await kiosk.isAt(kiosk.t('kiosk:home.heading'));
  await sets(kiosk, look);
  await see('panel: ease of use');
  await touch(kiosk, 'ease.done');
  await see('home');
  await kiosk.press('back');
  await see('language');
  await kiosk.press('back');
  await see('start');
  await touch(kiosk, 'action.begin');
  await touch(kiosk, `language.${look.language}`);
  await sets(kiosk, look);
  await touch(kiosk, 'ease.done');
  await seePanels(kiosk, see);
  await seeHelp(kiosk, see);
  await touch(kiosk, 'home.search');
  await expect(kiosk.node('search').last()).toBeVisible();
  await see('search');
  await kiosk.press('back');
  await seeTranscript(kiosk, see);
  await seeCertificate(kiosk, see);
  await kiosk.press('end');
  await touch(kiosk, 'end.yes');
  await kiosk.isAt(kiosk.t('kiosk:ended.heading'));
  await see('the end');
};
