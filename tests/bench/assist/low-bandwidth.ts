import { chromium, type Page } from 'playwright';
import { chromiumFlags, ensureBrowser, mediaFlags } from '../../support/browser.ts';
import { ConsoleUser } from '../../support/console-user.ts';
import { KioskUser } from '../../support/kiosk-user.ts';
import { openLine, openSlowLine, showsAddresses, type Line, type SlowLine } from '../../support/slow-line.ts';
import { serviceText, text } from '../../support/texts.ts';
import { openWorld, type World } from '../../support/world.ts';
import { figure } from '../figures.ts';
import { paintClock } from './block-clock.ts';
import type { Measure } from './measure.ts';

/** 100 kb/s each way and 5% of all packets lost; a router's queue of half a second, 20 ms of way. */
const narrow: Line = { bitsPerSecond: 100_000, lossShare: 0.05, delayMs: 20, queueMs: 500 };

/** Each step must happen within this. */
const STEP_MS = 60_000;

type Pair = { kiosk: KioskUser; helper: ConsoleUser; world: World };

const reads = (page: Page, words: string): Promise<void> =>
  page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: STEP_MS });

const helpedByDesk = async ({ kiosk, helper, world }: Pair): Promise<void> => {
  await helper.signIn(world.helper.name, world.helper.password);
  await helper.goOnDuty();
  await kiosk.comes('en');
  await kiosk.turnsVoiceOff();
  await kiosk.opens('entry-exit');
  await kiosk.asksDesk();
  await helper.takeFirst();
  await kiosk.allows();
  await helper.page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
};

/** Both are told in words that the picture stopped. */
const picturePauses = async ({ kiosk, helper, world }: Pair): Promise<void> => {
  await reads(helper.page, helper.t('view.tooSlow'));
  await reads(kiosk.page, kiosk.t('assist:watch.reads', { name: world.helper.name }));
};

/** Pointing by the outline, a suggestion that is accepted, text both ways. */
const workGoesOn = async ({ kiosk, helper }: Pair): Promise<void> => {
  const thing = serviceText('en', 'entry-exit', 'q.holder.option.foreigner');
  await helper.line('q.holder.option.foreigner').click();
  await helper.page.keyboard.press('Enter');
  await helper.page.locator('.pointed.heard').filter({ hasText: thing }).waitFor({ timeout: STEP_MS });
  await helper.page.keyboard.press('Alt+s');
  await kiosk
    .node('assist.proposal.allow')
    .and(kiosk.page.locator(':not([aria-disabled])'))
    .waitFor({ timeout: STEP_MS });
  await kiosk.press('ok');
  await reads(helper.page, helper.t('propose.state.done'));
  await helper.sends('Slow line, same help');
  await reads(kiosk.page, 'Slow line, same help');
  await kiosk.node('assist.write').click();
  await kiosk.page.getByRole('button', { name: text('en', 'assist:reply.thanks') }).click();
  await helper.page.locator('.message.theirs').waitFor({ timeout: STEP_MS });
};

const pictureComesBack = async ({ helper }: Pair): Promise<void> => {
  await helper.page
    .getByText(helper.t('view.tooSlow'))
    .first()
    .waitFor({ state: 'hidden', timeout: 2 * STEP_MS });
  await helper.page.locator('video').waitFor({ timeout: STEP_MS });
};

const wholeSession = async (pair: Pair, line: SlowLine): Promise<void> => {
  await helpedByDesk(pair);
  // A screen that moves all the time: a still one sends so little that the line is wide enough.
  await paintClock(pair.kiosk.page);
  if (line.bytes() === 0) throw new Error('The connection does not run through the line');
  line.becomes(narrow);
  await picturePauses(pair);
  await workGoesOn(pair);
  line.becomes(openLine);
  await pictureComesBack(pair);
};

/** 1: over such a line the picture pauses, both are told, all else goes on, and it comes back by itself. 0: not all of it. */
export const lowBandwidth: Measure = async () => {
  const world = await openWorld({ logLevel: 'silent' });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...chromiumFlags, ...mediaFlags, showsAddresses],
  });
  const line = await openSlowLine();
  const open = async (end: 'kiosk' | 'helper'): Promise<Page> => {
    const page = await (await browser.newContext({ permissions: ['microphone'], locale: 'en-GB' })).newPage();
    await line.add(page, end);
    return page;
  };
  const [kioskPage, helperPage] = [await open('kiosk'), await open('helper')];
  const kiosk = await KioskUser.at(kioskPage, world.url);
  const helper = new ConsoleUser(helperPage);
  await helper.open(world.url);
  const ok = await wholeSession({ kiosk, helper, world }, line).then(
    () => true,
    (error: unknown) => {
      console.error(error);
      return false;
    },
  );
  await browser.close();
  await line.close();
  await world.close();
  return [figure('low_bandwidth_session_ok', ok ? 1 : 0, 'yes', { bar: 1 })];
};
