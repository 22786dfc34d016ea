import { chromium, expect, test as base, type Page } from '@playwright/test';
import type { Language } from '../../protocol/index.ts';
import { clearEars, giveEars, quiet, soundSpan, whatWasHeard, type Heard } from '../support/ears.ts';
import { chromiumFlags, findBrowser } from '../support/browser.ts';
import { loudnessOf, peakOf, pitchOf, tonesOf } from '../support/loudness.ts';
import type { Signal } from '../../renderer/kiosk/speech/signals.ts';
import type { Call } from '../support/speech-page/call.ts';
import { speaks } from '../../voice/index.ts';
import { openSpeechPage } from '../support/speech-page/serve.ts';
import type { Change, SpeechPage, Told } from '../support/speech-page/page.ts';

/** What comes out of the loudspeaker: the product's speaker in a real browser, its waveform captured. */

type Speech = {
  page: Page;
  say(text: string, change?: Change): Promise<Told & { heard: Heard }>;
  /** Begins to say something and does not wait. */
  begin(text: string, change?: Change): Promise<void>;
  configure(change: object): Promise<void>;
  /** The voice works: something said now is heard. */
  works(): Promise<void>;
};

/** What the page keeps of its own parts, so that a test can break them. */
const keepParts = (): void => {
  const parts = { workers: [] as Worker[], contexts: [] as AudioContext[] };
  Object.assign(globalThis, { parts });
  const [OwnWorker, OwnContext] = [Worker, AudioContext];
  globalThis.Worker = class extends OwnWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      parts.workers.push(this);
    }
  };
  globalThis.AudioContext = class extends OwnContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      parts.contexts.push(this);
    }
  };
};
type Ears = { quietFor(): number; clock(): { now: number; lastSound: number } };
type Parts = { workers: Worker[]; contexts: AudioContext[] };

const speechOf = (page: Page): Speech => {
  const speech: Speech = {
    page,
    say: async (text, change = {}) => {
      await clearEars(page);
      const told = await page.evaluate(
        ([words, more]) => (globalThis as unknown as { page: SpeechPage }).page.say(words, more),
        [text, change] as const,
      );
      await quiet(page);
      return { ...told, heard: await whatWasHeard(page) };
    },
    begin: (text, change = {}) =>
      page.evaluate(
        ([words, more]) => {
          const own = (globalThis as unknown as { page: SpeechPage }).page;
          const told = own.say(words, more);
          Object.assign(globalThis, { told });
        },
        [text, change] as const,
      ),
    configure: (change) =>
      page.evaluate((more) => {
        const own = (globalThis as unknown as { page: SpeechPage }).page;
        own.speaker.configure({ ...own.settings, ...more });
      }, change),
    works: async () => {
      const { outcome, heard } = await speech.say('It works');
      expect(outcome).toBe('ended');
      expect(soundSpan(heard)).not.toBeNull();
    },
  };
  return speech;
};

/** One page for all: each test leaves a working voice to the next, or fails. */
const test = base.extend<object, { speechUrl: string; speech: Speech }>({
  speechUrl: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs off its first argument
    async ({}, use) => {
      const { url, close } = await openSpeechPage();
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  speech: [
    async ({ browser, speechUrl }, use) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addInitScript(keepParts);
      await giveEars(page);
      await page.goto(speechUrl);
      await use(speechOf(page));
      await context.close();
    },
    { scope: 'worker' },
  ],
});
test.beforeEach(({ speech }) => speech.configure({}));

const told = (page: Page): Promise<Told> =>
  page.evaluate(() => (globalThis as unknown as { told: Promise<Told> }).told);
const speaking = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (globalThis as unknown as { page: SpeechPage }).page.speaker.state.get().speaking);
const length = (heard: Heard): number => {
  const span = soundSpan(heard);
  return span ? span.to - span.from : 0;
};
const signals: readonly Signal[] = ['arrived', 'error', 'edge', 'hidden'];
const long = 'Press Next to check your answers, and Back to change one of them. '.repeat(30);

test('a sentence is heard to its end, each word marked as it is spoken', async ({ speech }, info) => {
  const { outcome, words, asked, heard } = await speech.say('One, two, three, four, five.');
  expect(outcome).toBe('ended');
  expect(words.map(({ word }) => word)).toEqual(['One', 'two', 'three', 'four', 'five']);
  expect(length(heard)).toBeGreaterThan(1.5);
  const first = (soundSpan(heard)?.from ?? 0) * 1000 - asked;
  info.annotations.push({ type: 'first sound', description: `${first.toFixed(0)} ms` });
});

test('languages come out equally loud, without clipping', async ({ speech }, info) => {
  const sentences: Record<Language, string> = {
    ko: '주민등록표 등본을 발급하는 화면입니다.',
    en: 'This screen gives you a resident registration transcript.',
    ja: '住民登録票の写しを発行する画面です。',
    zh: '这里可以领取居民登记表副本，请按下一步。',
    th: 'หน้าจอนี้ใช้ขอสำเนาทะเบียนบ้าน',
    vi: 'Màn hình này cấp bản sao đăng ký cư trú.',
  };
  const found: number[] = [];
  for (const [language, text] of Object.entries(sentences).filter(([each]) => speaks(each) === 'yes')) {
    const { outcome, heard } = await speech.say(text, { language: language as Language });
    expect(outcome).toBe('ended');
    expect(peakOf(heard.samples)).toBeLessThan(0.99);
    const span = soundSpan(heard);
    const from = Math.round(((span?.from ?? 0) - heard.start) * heard.rate);
    found.push(loudnessOf(heard.samples.subarray(from), heard.rate));
    info.annotations.push({ type: `loudness ${language}`, description: `${found.at(-1)?.toFixed(1)} LUFS` });
  }
  expect(Math.max(...found) - Math.min(...found)).toBeLessThan(2.5);
});

test('volume spans 18 dB and more, and changes while something is said', async ({ speech }) => {
  const loudness = async (volume: number): Promise<number> => {
    await speech.configure({ volume });
    const { heard } = await speech.say('Press Next');
    return loudnessOf(heard.samples, heard.rate);
  };
  const [loud, soft] = [await loudness(1), await loudness(0)];
  expect(loud - soft).toBeGreaterThan(18);
  await speech.configure({ volume: 0 });
  await speech.begin(long);
  await speaking(speech.page);
  await clearEars(speech.page);
  await speech.configure({ volume: 1 });
  await expect.poll(async () => peakOf((await whatWasHeard(speech.page)).samples)).toBeGreaterThan(0.2);
});

test('half and two and a half times as fast, at the same pitch', async ({ speech }) => {
  const at = async (rate: number): Promise<Heard> => {
    await speech.configure({ rate });
    return (await speech.say('The quick brown fox')).heard;
  };
  const [slow, normal, fast] = [await at(0.5), await at(1), await at(2.5)];
  expect(length(slow) / length(normal)).toBeGreaterThan(1.7);
  expect(length(normal) / length(fast)).toBeGreaterThan(1.9);
  expect(Math.abs(pitchOf(fast.samples, fast.rate) / pitchOf(normal.samples, normal.rate) - 1)).toBeLessThan(0.2);
});

test('signals: short, softer than the voice, each unlike the others, from where the voice comes, and they can be switched off', async ({
  speech,
}, info) => {
  const { page } = speech;
  const words = (await speech.say('Press Next to check your answers.')).heard;
  const contexts = await page.evaluate(() => (globalThis as unknown as { parts: Parts }).parts.contexts.length);
  const sound = async (name: Signal): Promise<Heard> => {
    // Two within a third of a second would be a buzz: the second is left out.
    await page.waitForFunction(() => (globalThis as unknown as { ears: Ears }).ears.quietFor() > 0.5);
    await clearEars(page);
    await page.evaluate((which) => (globalThis as unknown as { page: SpeechPage }).page.signal(which), name);
    await page.waitForFunction(() => (globalThis as unknown as { ears: Ears }).ears.quietFor() < 0.2);
    await quiet(page);
    return whatWasHeard(page);
  };
  const found: string[] = [];
  for (const name of signals) {
    // oxlint-disable-next-line no-await-in-loop -- one is heard after the other
    const heard = await sound(name);
    const tones = tonesOf(heard.samples, heard.rate);
    found.push(tones.join(' '));
    info.annotations.push({
      type: name,
      description: `${tones.join(' ')} Hz, peak ${peakOf(heard.samples).toFixed(2)}`,
    });
    expect(length(heard), name).toBeLessThan(0.15);
    expect(peakOf(heard.samples), name).toBeLessThan(peakOf(words.samples) / 3);
  }
  expect(new Set(found).size).toBe(signals.length);
  expect(await page.evaluate(() => (globalThis as unknown as { parts: Parts }).parts.contexts.length)).toBe(contexts);
  await clearEars(page);
  await page.evaluate(
    (names) => {
      const { page: own } = globalThis as unknown as { page: SpeechPage };
      own.sounds.on = false;
      names.forEach(own.signal);
      own.sounds.on = true;
    },
    [...signals],
  );
  // Whatever had sounded would be in the ears before this.
  const after = await speech.page.evaluate(() =>
    (globalThis as unknown as { page: SpeechPage }).page.say('Yes', { language: 'en' }),
  );
  const span = soundSpan(await whatWasHeard(page));
  expect((span?.from ?? 0) * 1000).toBeGreaterThan((after.started ?? 0) - 20);
});

test('a stop silences it in the middle of a word', async ({ speech }, info) => {
  await clearEars(speech.page);
  await speech.begin(long);
  const stopped = await speech.page.evaluate(() => (globalThis as unknown as { page: SpeechPage }).page.stopAfter(700));
  expect((await told(speech.page)).outcome).toBe('stopped');
  await quiet(speech.page);
  const span = soundSpan(await whatWasHeard(speech.page));
  const silence = (span?.to ?? 0) * 1000 - stopped;
  info.annotations.push({ type: 'key to silence', description: `${silence.toFixed(0)} ms` });
  expect(silence).toBeLessThan(400);
  await speech.works();
});

test('before her first key it is shown, with her first key it is heard', async ({ speechUrl }) => {
  const executablePath = findBrowser();
  const args = chromiumFlags.filter((flag) => !flag.startsWith('--autoplay'));
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
  const page = await (await browser.newContext()).newPage();
  // All of it within the page: whatever Playwright evaluates counts as her touch.
  await page.addInitScript(() => {
    const seen: object[] = [];
    addEventListener('load', () => {
      const own = (globalThis as unknown as { page: SpeechPage }).page;
      Object.assign(globalThis, { seen, told: own.say('Touch the screen or press any key') });
      seen.push({ ...own.speaker.state.get(), touched: navigator.userActivation.hasBeenActive });
    });
    // As the kiosk does at any key.
    addEventListener('keydown', () => (globalThis as unknown as { page: SpeechPage }).page.speaker.stop());
  });
  await page.goto(speechUrl);
  await page.keyboard.press('ArrowDown');
  expect((await told(page)).outcome).toBe('ended');
  expect(await page.evaluate(() => (globalThis as unknown as { seen: object[] }).seen)).toMatchObject([
    { touched: false, speaking: false, caption: { text: 'Touch the screen or press any key' } },
  ]);
  await browser.close();
});

test.describe('texts that mean harm', () => {
  const texts: [string, string, 'ended' | 'silent'][] = [
    ['nothing', '', 'ended'],
    ['blanks', ' \n\t ', 'ended'],
    ['NUL', 'Press\0 Next', 'ended'],
    ['NUL alone', '\0\0', 'silent'],
    ['lone surrogates', 'Press \ud800\udc00\ud800 Next \udfff', 'ended'],
    ['a tower of combining marks', `Z${'\u0301\u0336'.repeat(2000)} Next`, 'ended'],
    ['turns of direction', '\u202ePress\u202c \u2066Next\u2069', 'ended'],
    ['mixed directions', 'Press שלום Next عربي', 'ended'],
    ['SSML', '<speak><break time="60s"/>Press <prosody rate="x-slow">Next</prosody></speak>', 'ended'],
    ['entities', '&lt;break time=&quot;60s&quot;/&gt; Next', 'ended'],
    ['phonemes', "[[h@l'oU]] Next ]] [[", 'ended'],
    ['marks alone', '... ,,, !!!', 'silent'],
  ];
  test('each comes to its end, and the voice works after it', async ({ speech }) => {
    await speech.configure({ rate: 2.25 });
    for (const [name, text, outcome] of texts) {
      const said = await speech.say(text);
      expect(said.outcome, name).toBe(outcome);
      expect(length(said.heard), name).toBeLessThan(12);
    }
    await speech.works();
  });

  test('100,000 characters: heard at once, stopped at once, and the voice works', async ({ speech }) => {
    await speech.begin('Press Next to check your answers. '.repeat(2942));
    await speaking(speech.page);
    await speech.page.evaluate(() => (globalThis as unknown as { page: SpeechPage }).page.speaker.stop());
    expect((await told(speech.page)).outcome).toBe('stopped');
    await speech.works();
  });

  test('an unknown language: shown, and the voice works', async ({ speech }) => {
    const { outcome } = await speech.say('saluton', { language: 'eo' as Language });
    expect(outcome).toBe('silent');
    await speech.works();
  });
});

test.describe('parts that break while something is said', () => {
  const breakIt = (page: Page, how: (parts: Parts) => unknown): Promise<unknown> =>
    page.evaluate(`(${how.toString()})(globalThis.parts)`);
  const sentence = 'One, two, three, four, five, six, ten.';

  test('the worker fails: the sentence goes on from its word', async ({ speech }) => {
    await speech.begin(sentence);
    await speech.page.waitForFunction(
      () => ((globalThis as unknown as { page: SpeechPage }).page.speaker.state.get().caption?.word?.start ?? 0) >= 5,
    );
    await breakIt(speech.page, ({ workers }) => workers.at(-1)?.dispatchEvent(new ErrorEvent('error')));
    const { outcome, words } = await told(speech.page);
    expect(outcome).toBe('ended');
    expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['three', 'six', 'ten']));
    await speech.works();
  });

  test('the worker is killed without a word: the text goes on', async ({ speech }) => {
    await speech.configure({ rate: 2.25 });
    await speech.begin(`${sentence} ${sentence} ${sentence}`);
    await speaking(speech.page);
    await breakIt(speech.page, ({ workers }) => workers.at(-1)?.terminate());
    const { outcome, words } = await told(speech.page);
    expect(outcome).toBe('ended');
    expect(words.filter(({ word }) => word === 'ten').length).toBeGreaterThanOrEqual(3);
    await speech.works();
  });

  test('the audio device is suspended: it is woken, the sentence ends', async ({ speech }) => {
    await speech.begin(sentence);
    await speaking(speech.page);
    await breakIt(speech.page, ({ contexts }) => contexts.at(-1)?.suspend());
    expect((await told(speech.page)).outcome).toBe('ended');
    await speech.works();
  });

  test('the audio device is gone: another is opened, the sentence goes on from its word', async ({ speech }) => {
    await speech.begin(sentence);
    await speech.page.waitForFunction(
      () => ((globalThis as unknown as { page: SpeechPage }).page.speaker.state.get().caption?.word?.start ?? 0) >= 5,
    );
    await breakIt(speech.page, ({ contexts }) => contexts.at(-1)?.close());
    const { outcome, words } = await told(speech.page);
    expect(outcome).toBe('ended');
    expect(words.at(-1)?.word).toBe('ten');
    await speech.works();
  });

  test('her end in the middle of a word: silence, nothing to repeat, and the voice works for the next', async ({
    speech,
  }) => {
    const clock = () => speech.page.evaluate(() => (globalThis as unknown as { ears: Ears }).ears.clock());
    const { now } = await clock();
    await speech.begin(long);
    await speech.page.waitForFunction(
      (begun) => (globalThis as unknown as { ears: Ears }).ears.clock().lastSound > begun,
      now,
    );
    const wiped = await speech.page.evaluate(() => {
      const { page, ears } = globalThis as unknown as { page: SpeechPage; ears: Ears };
      page.speaker.wipe();
      return ears.clock().now;
    });
    expect((await told(speech.page)).outcome).toBe('stopped');
    // What was made before her end is still on its way into the ears; by the sound's own clock nothing came after it.
    await quiet(speech.page);
    expect((await clock()).lastSound - wiped).toBeLessThan(0.05);
    await clearEars(speech.page);
    await speech.page.evaluate(() => (globalThis as unknown as { page: SpeechPage }).page.speaker.repeat());
    await quiet(speech.page, 0.5);
    expect(soundSpan(await whatWasHeard(speech.page))).toBeNull();
    await speech.works();
  });
});

test('nothing private that is spoken goes into the microphone, from its first sample to its last echo', async ({
  speech,
}, info) => {
  const { page } = speech;
  await speech.works();
  await page.evaluate(async () => {
    const { page: own, ears } = globalThis as unknown as { page: SpeechPage; ears: { microphone(): MediaStreamTrack } };
    Object.assign(globalThis, { call: await own.call(ears.microphone()) });
  });
  const loudest = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { call: Call }).call.loudest());
  const silence = (): Promise<unknown> =>
    page.waitForFunction(() => {
      const { call } = globalThis as unknown as { call: Call };
      return call.sends() && call.quietFor() > 500;
    });
  const through = async (text: string, change: Change = {}): Promise<number> => {
    await silence();
    await loudest();
    await speech.say(text, change);
    await silence();
    return loudest();
  };
  // What anybody may hear gets through, or the rest would prove nothing.
  await expect.poll(() => through('One, two, three')).toBeGreaterThan(0.02);
  for (const sensitivity of ['personal', 'secret'] as const) {
    const leaked = await through('Kim Minji, born in May', { sensitivity });
    info.annotations.push({ type: `${sensitivity}, loudest sample sent`, description: leaked.toFixed(5) });
    expect(leaked).toBeLessThan(0.001);
  }
  expect(await through('Four, five, six')).toBeGreaterThan(0.02);
});
