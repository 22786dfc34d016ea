import type { Browser, BrowserContext, Page } from '@playwright/test';
import { routes, type CatalogueEntry } from '../../../protocol/index.ts';
import { ConsoleUser } from '../console-user.ts';
import { KioskUser } from '../kiosk-user.ts';
import { dyePrivate, spyOnCapture, spyOnStrays, spyTraffic, watchEveryFrame, type Traffic } from '../spies.ts';
import type { World } from '../world.ts';

/** Both sides of a session, everything watched. */
export type Pair = { kiosk: KioskUser; helper: ConsoleUser; traffic: Traffic[]; close: () => Promise<void> };

/**
 * `dyed`: what is private is magenta, so that a single frame with something of it is known. The other one of a pair of twins
 * is not: what shows through a mask looks different in the two.
 */
export type PairOptions = { dyed: boolean; service?: CatalogueEntry };

const openContext = (browser: Browser, width: number, height: number): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width, height }, locale: 'en-GB', permissions: ['microphone'] });

/**
 * What a session tells comes at another moment at each kiosk: the band stays as high as it is where there is a voice, or an
 * arrow would lead each elsewhere, and its words can be left out of a picture. By a sheet of the page's own making: its
 * policy allows no other. Runs in the page.
 */
const keepCaptionsApart = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.caption { max-height: calc(var(--lines) * 1.5em + 2 * var(--pad)) !important; }
    html[data-no-caption] .caption { visibility: hidden !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** A person's page, watched, which is not at the kiosk yet. */
const openPage = async (context: BrowserContext, { dyed, service }: PairOptions): Promise<Page> => {
  const page = await context.newPage();
  await spyOnCapture(page);
  await spyOnStrays(page, /[ЖЩЮЯЫЭЦЧ]{2}|1847|8364\d/u);
  await watchEveryFrame(page);
  if (dyed) await dyePrivate(page);
  if (service) await page.route(`**${routes.services}`, (route) => route.fulfill({ json: { services: [service] } }));
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
  const contexts = [await openContext(browser, 1280, 720), await openContext(browser, 1440, 900)] as const;
  const [kioskPage, helperPage] = [await openPage(contexts[0], options), await contexts[1].newPage()];
  const traffic = [await spyTraffic(kioskPage), await spyTraffic(helperPage)];
  await kioskPage.addInitScript(keepCaptionsApart);
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

/** The same person without a helper, her page as it is while it is shared: the masks need nothing but the mark on it. */
export const openMasked = async (
  browser: Browser,
  world: World,
  options: PairOptions,
): Promise<Omit<Pair, 'helper' | 'traffic'>> => {
  const context = await openContext(browser, 1280, 720);
  const kiosk = await comes(await openPage(context, options), world);
  await kiosk.page.evaluate(() => document.documentElement.setAttribute('data-shared', ''));
  return { kiosk, close: () => context.close() };
};
