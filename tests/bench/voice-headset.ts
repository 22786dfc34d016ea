import { chromium } from '@playwright/test';
import { run } from '../../build/run.ts';
import { SAMPLE_RATE } from '../../renderer/kiosk/speech/embedded/espeak.ts';
import { chromiumFlags, ensureBrowser, mediaFlags } from '../support/browser.ts';
import { clearEars, giveEars, soundSpan, whatWasHeard } from '../support/ears.ts';
import { giveHeadsetSocket, HEADSET, plug } from '../support/headset.ts';
import { openWorld } from '../support/world.ts';
import { figure, percentile, type Figure } from './figures.ts';

const PEOPLE = 6;

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
    // The kiosk has said what stands on its first screen, long ago.
    await page.waitForFunction(() => {
      const { ears } = globalThis as unknown as { ears: { rate: number; quietFor(): number } };
      return ears.rate > 0 && ears.quietFor() > 1;
    });
    await clearEars(page);
    const at = await plug(page, true);
    await page.waitForFunction(() => (globalThis as unknown as { ears: { quietFor(): number } }).ears.quietFor() < 0.1);
    const span = soundSpan(await whatWasHeard(page));
    if (span) waited.push(span.from * 1000 - at);
    await context.close();
  }
  await browser.close();
  await world.close();
  return [
    figure('headset_to_first_word_p50_ms', percentile(waited, 0.5), 'ms'),
    figure('headset_to_first_word_ms', Math.max(...waited), 'ms', { bar: 1000 }),
  ];
};
