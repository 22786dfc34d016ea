import type { Page } from 'playwright';
import { outlineChanged } from '../../../protocol/index.ts';
import { text } from '../../support/texts.ts';
import { figure, percentile } from '../figures.ts';
import type { Measure } from './measure.ts';
import { inTheOutline, pointToSpeech } from './pointing.ts';
import { acceptToFirstFrame, openPair, pairUp } from './session.ts';

const POINTS = 8;

/** Keeps the size of every difference that the page sends; whole outlines (`fresh`) are none. Runs in the page. */
const keepSizes = (name: string): void => {
  const sizes: number[] = [];
  Object.assign(globalThis, { outlineSizes: sizes });
  const { send } = RTCDataChannel.prototype;
  RTCDataChannel.prototype.send = function keep(this: RTCDataChannel, message: unknown) {
    if (typeof message === 'string') {
      const { name: sent, data } = JSON.parse(message) as { name: string; data: { fresh?: boolean } };
      if (sent === name && !data.fresh) sizes.push(new TextEncoder().encode(message).length);
    }
    Reflect.apply(send, this, [message]);
  };
};
const sizesIn = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { outlineSizes: number[] }).outlineSizes);

/** The screen in words: what its differences weigh over the way through a service, and pointing from it until it is heard. */
export const outline: Measure = async ({ browser, url }) => {
  const pair = await openPair(browser, url);
  const { kiosk, helper } = pair;
  await kiosk.page.evaluate(keepSizes, outlineChanged.name);
  await pairUp(pair);
  await acceptToFirstFrame(pair);
  await helper.line('action.next').waitFor();
  const spoken = await pointToSpeech(pair, POINTS, inTheOutline);
  // What a person does at a question: she looks around, chooses, goes on and comes back.
  const choice = helper.line('q.holder.option.foreigner');
  for (let times = 0; times < 10; times += 1) await kiosk.press('up');
  await kiosk.presses('q.holder.option.foreigner');
  await choice.filter({ hasNotText: text('en', 'helper:outline.states.unchecked') }).waitFor();
  await kiosk.presses('action.next');
  await choice.waitFor({ state: 'detached' });
  await kiosk.press('back');
  await choice.waitFor();
  const sizes = await sizesIn(kiosk.page);
  await pair.close();
  return [
    figure('outline_diff_p95_bytes', percentile(sizes, 0.95), 'bytes'),
    figure('outline_point_to_speech_p95_ms', percentile(spoken, 0.95), 'ms', { bar: 300 }),
  ];
};
