import type { Browser } from 'playwright';
import { figure, percentile, type Figure } from '../figures.ts';
import { paintClock, readClock } from './block-clock.ts';
import { measureLoopback } from './loopback.ts';
import type { Measure } from './measure.ts';
import { inThePicture, pointToSpeech } from './pointing.ts';
import { acceptToFirstFrame, openPair, pairUp } from './session.ts';

const SESSIONS = 5;
const POINTS = 12;
const GLASS_MS = 10_000;
/** What the product may add to the bare loopback of the same run. */
const GLASS_RATIO = 1.5;

/** Five sessions one after the other; the last one goes on to be measured. */
const measureProduct = async (browser: Browser, url: string) => {
  const accepted: number[] = [];
  for (let session = 1; ; session += 1) {
    const pair = await openPair(browser, url);
    await pairUp(pair);
    accepted.push(await acceptToFirstFrame(pair));
    if (session < SESSIONS) {
      await pair.close();
      continue;
    }
    const pointed = await pointToSpeech(pair, POINTS, inThePicture);
    await paintClock(pair.kiosk.page);
    const seen = await readClock(pair.helper.page, GLASS_MS, 720);
    await pair.close();
    return { accepted, pointed, seen };
  }
};

/** Accept to the first frame, glass to glass, pointing to speech: beside a bare loopback in the same browser. */
export const glass: Measure = async ({ browser, url }) => {
  const bare = await measureLoopback(browser, url, GLASS_MS);
  const { accepted, pointed, seen } = await measureProduct(browser, url);
  const glassFigure = (name: string, p: number): Figure => {
    const baseline = percentile(bare.latencies, p);
    return figure(name, percentile(seen.latencies, p), 'ms', { baseline, bar: GLASS_RATIO * baseline });
  };
  return [
    figure('accept_to_first_frame_p95_ms', percentile(accepted, 0.95), 'ms', {
      bar: 3_000,
      baseline: bare.firstFrameMs,
    }),
    glassFigure('glass_to_glass_p50_ms', 0.5),
    glassFigure('glass_to_glass_p95_ms', 0.95),
    figure('pointer_to_speech_p95_ms', percentile(pointed, 0.95), 'ms', { bar: 300 }),
    figure('frames_per_second', seen.framesPerSecond, 'fps', { baseline: bare.framesPerSecond }),
  ];
};
