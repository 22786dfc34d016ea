import { clearEars, soundSpan, whatWasHeard } from '../../support/ears.ts';
import type { Pair } from './session.ts';

/** Long enough for a name to be spoken and for silence to follow. */
const SPOKEN_MS = 3_500;

/** The helper clicks the next step in the picture. */
export const inThePicture = async ({ kiosk, helper }: Pair): Promise<void> => {
  const box = await kiosk.page.locator('[data-node="action.next"]').boundingBox();
  if (!box) throw new Error('The next step is not on the screen');
  await helper.pointAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, { width: 1280, height: 720 });
};

/** The helper points at the next step from its line of the outline. */
export const inTheOutline = async ({ helper }: Pair): Promise<void> => helper.line('action.next').click();

/** The helper points at something; milliseconds until the first audible sample of its name at the kiosk. */
export const pointToSpeech = async (
  pair: Pair,
  times: number,
  point: (pair: Pair) => Promise<void>,
): Promise<number[]> => {
  const { kiosk } = pair;
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await kiosk.page.waitForTimeout(SPOKEN_MS);
    await clearEars(kiosk.page);
    const clicked = Date.now();
    await point(pair);
    await kiosk.page.waitForTimeout(SPOKEN_MS);
    const span = soundSpan(await whatWasHeard(kiosk.page));
    const origin = await kiosk.page.evaluate(() => performance.timeOrigin);
    if (span) found.push(origin + span.from * 1000 - clicked);
  }
  return found;
};
