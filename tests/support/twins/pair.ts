import type { Browser, BrowserContext, Page } from '@playwright/test';
import { routes, type CatalogueEntry } from '../../../protocol/index.ts';
import { ConsoleUser } from '../console-user.ts';
import { KioskUser } from '../kiosk-user.ts';
import { dyePrivate, spyOnCapture, spyOnStrays, spyTraffic, watchEveryFrame, type Traffic } from '../spies.ts';
import { expect } from '../expect.ts';
import type { World } from '../world.ts';
import { traces } from './answers.ts';
import { openHelper } from './desk.ts';
import { holdTheLine } from './line.ts';
import type { Twin } from './look.ts';
import type { Person } from './walk.ts';

/** Both sides of a session, everything watched. */
export type Pair = { kiosk: KioskUser; helper: ConsoleUser; traffic: Traffic[]; close: () => Promise<void> };

/**
 * `dyed`: what is private is magenta, so that a single frame with something of it is known. The other one of a pair of twins
 * is not: what shows through a mask looks different in the two.
 */
export type PairOptions = {
  dyed: boolean;
  service?: CatalogueEntry;
  view?: { width: number; height: number };
  /** The caption is compared as it is. */
  captions?: boolean;
};

const openContext = (browser: Browser, viewport: { width: number; height: number }): Promise<BrowserContext> =>
  browser.newContext({ viewport, locale: 'en-GB', permissions: ['microphone'] });
const kioskView = { width: 1280, height: 720 };

/**
 * What a session tells comes at another moment at each kiosk: the band stays as high as it is where there is a voice, or an
 * arrow would lead each elsewhere, nobody points at it, and its words can be left out of a picture. By a sheet of the page's own making: its
 * policy allows no other. Runs in the page.
 */
const keepCaptionsApart = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.caption { max-height: calc(var(--lines) * 1.5em + 2 * var(--pad)) !important; }
    .caption { pointer-events: none !important; }
    html[data-no-caption] .caption { visibility: hidden !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** Before `goto`. */
const spyOnPage = async (page: Page, { dyed, service, captions = false }: PairOptions): Promise<void> => {
  if (!captions) await page.addInitScript(keepCaptionsApart);
  await spyOnCapture(page);
  await spyOnStrays(page, traces);
  await watchEveryFrame(page);
  if (dyed) await dyePrivate(page);
  if (service) await page.route(`**${routes.services}`, (route) => route.fulfill({ json: { services: [service] } }));
};

/** A person's page, watched, which is not at the kiosk yet. */
const openPage = async (context: BrowserContext, options: PairOptions): Promise<Page> => {
  const page = await context.newPage();
  await spyOnPage(page, options);
  return page;
};

const comes = async (page: Page, world: World): Promise<KioskUser> => {
  const kiosk = await KioskUser.at(page, world.url);
  await kiosk.comes('ko');
  await kiosk.turnsVoiceOff();
  return kiosk;
};

/** A helper who sees the screen, and a person who is at the services. */
export const openPair = async (browser: Browser, world: World, options: PairOptions): Promise<Pair> => {
  const contexts = [
    await openContext(browser, options.view ?? kioskView),
    await openContext(browser, { width: 1440, height: 900 }),
  ] as const;
  const [kioskPage, helperPage] = [await openPage(contexts[0], options), await contexts[1].newPage()];
  const traffic = [await spyTraffic(kioskPage), await spyTraffic(helperPage)];
  await watchEveryFrame(helperPage);
  const helper = new ConsoleUser(helperPage);
  await helper.open(world.url);
  const kiosk = await comes(kioskPage, world);
  await helper.join(await kiosk.asksFamily(), 'Lan');
  await kiosk.allows();
  await helper.seesScreen();
  const close = async (): Promise<void> => {
    for (const context of contexts) await context.close();
  };
  return { kiosk, helper, traffic, close };
};

/** Somebody who is at the services and hears nothing, by touch: a walk is not about the way there. */
const comesAtOnce = async (page: Page, world: World): Promise<KioskUser> => {
  const kiosk = await KioskUser.at(page, world.url);
  await kiosk.press('ok');
  await kiosk.node('language.ko').click();
  await kiosk.turnsVoiceOff();
  return kiosk;
};

const asTwin = async (page: Page): Promise<Twin> => ({ page, cdp: await page.context().newCDPSession(page) });

/** The same person without a helper, her page as it is while it is shared: the masks need nothing but the mark on it. */
export const openMasked = async (browser: Browser, world: World, options: PairOptions): Promise<Person> => {
  const context = await openContext(browser, options.view ?? kioskView);
  const { page } = await comesAtOnce(await openPage(context, options), world);
  await page.evaluate(() => document.documentElement.setAttribute('data-shared', ''));
  return { twin: await asTwin(page), sockets: [], close: () => context.close() };
};

/** In a session with a console, over WebRTC. */
export const openInSession = async (browser: Browser, world: World, options: PairOptions): Promise<Person> => {
  const { kiosk, traffic, close } = await openPair(browser, world, options);
  return { twin: await asTwin(kiosk.page), sockets: traffic[0]?.sockets ?? [], close };
};

/** In a session with a helper of the desk whose end of the line the test holds: the server and the capture are real. */
export const openGuided = async (browser: Browser, world: World, options: PairOptions): Promise<Person> => {
  const context = await openContext(browser, options.view ?? kioskView);
  const page = await context.newPage();
  await holdTheLine(page);
  const { sockets } = await spyTraffic(page);
  await spyOnPage(page, options);
  const helper = await openHelper(world);
  await helper.onDuty();
  const kiosk = await comesAtOnce(page, world);
  for (const node of ['action.help', 'assist.ask.desk', 'assist.how.text']) await kiosk.node(node).click();
  await helper.takes();
  await kiosk.allows();
  await expect(kiosk.node('assist.showMe')).toBeVisible();
  const close = async (): Promise<void> => {
    helper.close();
    await context.close();
  };
  return { twin: await asTwin(page), helper, sockets, close };
};
