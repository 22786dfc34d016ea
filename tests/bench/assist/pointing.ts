import { clearEars, soundSpan, whatWasHeard } from '../../support/ears.ts';
import type { Pair } from './session.ts';

/** Long enough for a name to be spoken and for silence to follow. */
const SPOKEN_MS = 3_500;

/** The helper clicks the next step; milliseconds until the first audible sample of its name at the kiosk. */
export const pointToSpeech = async ({ kiosk, helper }: Pair, times: number): Promise<number[]> => {
  const box = await kiosk.page.locator('[data-node="action.next"]').boundingBox();
  if (!box) throw new Error('The next step is not on the screen');
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await kiosk.page.waitForTimeout(SPOKEN_MS);
    await clearEars(kiosk.page);
    const clicked = Date.now();
    await helper.pointAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, { width: 1280, height: 720 });
    await kiosk.page.waitForTimeout(SPOKEN_MS);
    const span = soundSpan(await whatWasHeard(kiosk.page));
    const origin = await kiosk.page.evaluate(() => performance.timeOrigin);
    if (span) found.push(origin + span.from * 1000 - clicked);
  }
  return found;
};
