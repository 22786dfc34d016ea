import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumFlags, ensureBrowser } from '../support/browser.ts';
import { AUDIBLE, clearEars, giveEars, whatWasHeard, type Heard } from '../support/ears.ts';
import type { Marked } from '../support/speech-page/follow.tsx';
import type { SpeechPage } from '../support/speech-page/page.ts';
import { openSpeechPage } from '../support/speech-page/serve.ts';
import { figure, percentile, type Figure } from './figures.ts';

/** How the page follows the voice: marks against captured sound, silence between sentences, what it costs. */

/** Every word of these is parted from the next by a silence that can be heard, so that its onset can be found in sound. */
const COUNTED = 'One, nine. Eight, one. Nine, eight. One, eight. Nine, one. Eight, nine. One, nine. Eight, one.';
const ROUNDS = 4;
/** Silences shorter than this are within words: closures before a plosive. */
const PART_MS = 45;

const PAGE = [
  '주민등록표 등본을 이 화면에서 뗄 수 있습니다. 수수료는 400원입니다. 가족의 이름도 나옵니다.',
  '본인 확인이 필요합니다. 신분증을 준비해 주세요. 휴대전화로도 확인할 수 있습니다.',
  '주소가 바뀐 사람은 먼저 신고해야 합니다. 신고는 14일 안에 합니다. 늦으면 과태료가 있습니다.',
  '다 되면 종이가 나옵니다. 종이를 꼭 챙겨 주세요. 도움이 필요하면 도움 단추를 누르세요.',
];

type Silence = { from: number; to: number };

/** The silences in what was heard, in ms of the page's clock. */
const silencesIn = ({ rate, start, samples }: Heard, least: number): Silence[] => {
  const found: Silence[] = [];
  let quietFrom = -1;
  for (const [at, sample] of samples.entries()) {
    const isQuiet = Math.abs(sample) <= AUDIBLE;
    if (isQuiet && quietFrom < 0) quietFrom = at;
    if (isQuiet || quietFrom < 0) continue;
    const silence = { from: (start + quietFrom / rate) * 1000, to: (start + at / rate) * 1000 };
    if (silence.to - silence.from >= least) found.push(silence);
    quietFrom = -1;
  }
  return found;
};

const quiet = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const { page: own, ears } = globalThis as unknown as { page: SpeechPage; ears: { quietFor(): number } };
      return ears.quietFor() > 1 && !own.speaker.state.get().speaking;
    },
    null,
    { timeout: 120_000 },
  );

/** What was marked and heard while this went on in the page. */
const during = async (page: Page, run: () => Promise<unknown>): Promise<{ marked: Marked[]; heard: Heard }> => {
  await clearEars(page);
  await page.evaluate(
    () => void (globalThis as unknown as { followed: { marked: Marked[] } }).followed.marked.splice(0),
  );
  await run();
  await quiet(page);
  const marked = await page.evaluate(
    () => (globalThis as unknown as { followed: { marked: Marked[] } }).followed.marked,
  );
  return { marked, heard: await whatWasHeard(page) };
};

/** ms between the onset of each word and its painted mark, whichever comes first; empty where they can't be told apart. */
const captionLags = async (page: Page): Promise<number[]> => {
  const { marked, heard } = await during(page, () =>
    page.evaluate((text) => (globalThis as unknown as { page: SpeechPage }).page.say(text), COUNTED),
  );
  const onsets = silencesIn(heard, PART_MS).map(({ to }) => to);
  if (marked.length !== onsets.length) {
    console.warn(`caption_lag: ${marked.length} marks, ${onsets.length} onsets: a round that can't be read`);
    return [];
  }
  return marked.map(({ painted }, index) => Math.abs(painted - (onsets[index] ?? Number.NaN)));
};

/** CPU seconds so far of the processes that draw and speak the page: renderer (with its worker) and audio service. */
const cpuSeconds = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type !== 'browser').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};
/** Percent of one core while something goes on. */
const cpuDuring = async (browser: Browser, run: () => Promise<unknown>): Promise<number> => {
  const [begun, before] = [performance.now(), await cpuSeconds(browser)];
  await run();
  return ((await cpuSeconds(browser)) - before) / ((performance.now() - begun) / 100_000);
};

const sayAll = async (page: Page): Promise<number[]> => {
  const { marked, heard } = await during(page, () =>
    page.evaluate((paragraphs) => {
      const { page: own } = globalThis as unknown as { page: SpeechPage };
      own.write(paragraphs);
      own.reader?.readPage();
      return new Promise<void>((resolve) => {
        const unwatch = own.speaker.state.subscribe(() => own.speaker.state.get().speaking && (unwatch(), resolve()));
      });
    }, PAGE),
  );
  const silences = silencesIn(heard, 10);
  const begins = marked.filter((mark) => mark.begins).slice(1);
  const gaps = begins.flatMap(({ painted }) => {
    // The silence whose end is nearest to the mark of the sentence's first word.
    const [nearest] = silences.toSorted((a, b) => Math.abs(a.to - painted) - Math.abs(b.to - painted));
    return nearest && Math.abs(nearest.to - painted) < 120 ? [nearest.to - nearest.from] : [];
  });
  // A mark without a silence near it is no gap of none: it can't be read.
  if (gaps.length < begins.length)
    console.warn(`say_all_gap: ${gaps.length} of ${begins.length} sentences could be read`);
  return gaps;
};

export const measureFollowing = async (): Promise<Figure[]> => {
  const server = await openSpeechPage();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...chromiumFlags] });
  const page = await (await browser.newContext()).newPage();
  await giveEars(page);
  await page.goto(server.url);
  await page.evaluate(async () => {
    const { page: own } = globalThis as unknown as { page: SpeechPage };
    Object.assign(globalThis, { followed: own.follow() });
    await own.read();
    await own.say('Warm up.');
    await own.say('준비합니다.', { language: 'ko' });
  });
  const lags: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) lags.push(...(await captionLags(page)));
  const idle = await cpuDuring(browser, () => page.waitForTimeout(5000));
  const gaps: number[] = [];
  const busy = await cpuDuring(browser, async () => {
    gaps.push(...(await sayAll(page)));
  });
  await browser.close();
  await server.close();
  return [
    figure('caption_lag_p50_ms', percentile(lags, 0.5), 'ms'),
    figure('caption_lag_p95_ms', percentile(lags, 0.95), 'ms', { bar: 50 }),
    figure('say_all_gap_p50_ms', percentile(gaps, 0.5), 'ms'),
    figure('say_all_gap_p95_ms', percentile(gaps, 0.95), 'ms', { bar: 150 }),
    // Of one core, all processes of the browser but its main one, during a say-all; the baseline is the same page at rest.
    figure('reader_cpu_percent', busy, '%', { baseline: idle }),
  ];
};
