import { chromium, type Page } from '@playwright/test';
import { run } from '../../build/run.ts';
import { SAMPLE_RATE } from '../../renderer/kiosk/speech/embedded/espeak.ts';
import { chromiumFlags, ensureBrowser, mediaFlags } from '../support/browser.ts';
import { clearEars, giveEars, soundSpan, whatWasHeard } from '../support/ears.ts';
import { giveHeadsetSocket, HEADSET, plug, voiceGoes } from '../support/headset.ts';
import { openWorld } from '../support/world.ts';
import { figure, percentile, type Figure } from './figures.ts';

const PEOPLE = 5;

/** The kiosk has said what stands on its first screen, has fetched all that comes later, and is silent. */
const heardOut = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => {
      const { ears } = globalThis as unknown as { ears: { hasHeard(): boolean; quietFor(): number } };
      return performance.getEntriesByName('parts-fetched').length > 0 && ears.hasHeard() && ears.quietFor() > 1;
    },
    null,
    // The greetings of all languages are half a minute long.
    { timeout: 120_000, polling: 100 },
  );
};

/** A headset is put in at the waiting kiosk, each time by somebody new: ms until the first audible sample of its welcome. */
export const measureHeadset = async (): Promise<Figure[]> => {
  const built = await run('node', ['build/build.ts'], { show: false });
  if (built.code !== 0) throw new Error('The build failed: npm run build');
  const world = await openWorld({ logLevel: 'silent', kiosk: { headset: HEADSET } });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...chromiumFlags, ...mediaFlags] });
  const waited: number[] = [];
  for (let person = 0; person < PEOPLE; person += 1) {
    const context = await browser.newContext({ permissions: ['microphone'], bypassCSP: true });
    const page = await context.newPage();
    await giveHeadsetSocket(page);
    await giveEars(page, SAMPLE_RATE);
    await page.goto(world.url);
    await heardOut(page);
    await clearEars(page);
    const at = await plug(page, true);
    await page.waitForFunction(() => (globalThis as unknown as { ears: { quietFor(): number } }).ears.quietFor() < 0.1);
    const span = soundSpan(await whatWasHeard(page));
    if (!span || (await voiceGoes(page, SAMPLE_RATE)).includes('speaker'))
      throw new Error('What was heard did not come from the headset');
    waited.push(span.from * 1000 - at);
    await context.close();
  }
  await browser.close();
  await world.close();
  return [
    figure('headset_to_first_word_p50_ms', percentile(waited, 0.5), 'ms'),
    figure('headset_to_first_word_ms', Math.max(...waited), 'ms', { bar: 1000 }),
  ];
};
