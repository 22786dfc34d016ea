import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, ensureBrowser } from '../support/browser.ts';
import { AUDIBLE, clearEars, giveEars, soundSpan, whatWasHeard } from '../support/ears.ts';
import type { SpeechPage } from '../support/speech-page/page.ts';
import { openSpeechPage } from '../support/speech-page/serve.ts';
import { figure, percentile, type Figure } from './figures.ts';

/** Presses that are measured, after a few that are not. */
const PRESSES = 40;
const WARM_UP = 3;

const own = (page: Page, run: (page: SpeechPage) => unknown): Promise<unknown> =>
  page.evaluate(`(${run.toString()})(globalThis.page)`);

const quiet = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (globalThis as unknown as { ears: { quietFor(): number } }).ears.quietFor() > 0.2);

/** One press: how long from the focus to the first audible sample, and from the stop to the last, in ms. */
const press = async (page: Page, index: number): Promise<{ sound: number; silence: number; name: string }> => {
  await quiet(page);
  await clearEars(page);
  const { at, name } = await page.evaluate(
    (which) => (globalThis as unknown as { page: SpeechPage }).page.focus(which),
    index,
  );
  await page.waitForFunction(() => (globalThis as unknown as { page: SpeechPage }).page.speaker.state.get().speaking);
  const stopped = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = performance.now();
    (globalThis as unknown as { page: SpeechPage }).page.speaker.stop();
    return now;
  });
  await quiet(page);
  const span = soundSpan(await whatWasHeard(page));
  if (!span) throw new Error(`nothing was heard of "${name}"`);
  return { sound: span.from * 1000 - at, silence: span.to * 1000 - stopped, name };
};

/**
 * The same words by the system's espeak-ng, started anew as a screen reader of old would: from the start of the process to
 * its first audible sample, in ms. Null where there is none.
 */
const nativeFirstSound = (text: string): Promise<number | null> =>
  new Promise((resolve) => {
    const begun = performance.now();
    const process = spawn('espeak-ng', ['-v', 'ko', '--stdout', text], { stdio: ['ignore', 'pipe', 'ignore'] });
    const parts: Buffer[] = [];
    const look = (): void => {
      const wav = Buffer.concat(parts);
      for (let at = 44; at + 1 < wav.length; at += 2) {
        if (Math.abs(wav.readInt16LE(at)) <= AUDIBLE * 32_768) continue;
        process.stdout.removeAllListeners('data');
        process.kill();
        return resolve(performance.now() - begun + ((at - 44) / 2 / 22_050) * 1000);
      }
    };
    process.stdout.on('data', (part: Buffer) => {
      parts.push(part);
      look();
    });
    process.on('error', () => resolve(null));
    process.on('close', () => resolve(null));
  });

type Memory = { breakdown: { bytes: number; attribution: { scope: string }[] }[] };

/** What the page's worker holds (scripts, the engine's WASM memory, its data), in MB. Needs an isolated page. */
const workerMemory = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const measuring = performance as unknown as { measureUserAgentSpecificMemory(): Promise<Memory> };
    const { breakdown } = await measuring.measureUserAgentSpecificMemory();
    const ofWorker = breakdown.filter(({ attribution }) => attribution.some(({ scope }) => scope.includes('Worker')));
    return ofWorker.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20;
  });

/** What a person hears, and when, of the embedded engine, in captured audio. */
export const measureVoiceAudio = async (): Promise<Figure[]> => {
  const server = await openSpeechPage();
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...chromiumFlags, '--enable-blink-features=ForceEagerMeasureMemory'],
  });
  const page = await (await browser.newContext()).newPage();
  await giveEars(page);
  await page.goto(server.url);
  await own(page, (speech) => speech.read());
  for (let index = 0; index < WARM_UP; index += 1) await press(page, index);

  const native: number[] = [];
  const sounds: number[] = [];
  const silences: number[] = [];
  for (let index = 0; index < PRESSES; index += 1) {
    const { sound, silence, name } = await press(page, index + WARM_UP);
    sounds.push(sound);
    silences.push(silence);
    const baseline = await nativeFirstSound(`${name}, 버튼`);
    if (baseline !== null) native.push(baseline);
  }
  const memory = await workerMemory(page);
  await browser.close();
  await server.close();

  const baseline = (p: number): number | null => (native.length > 0 ? percentile(native, p) : null);
  return [
    figure('focus_to_sound_p50_ms', percentile(sounds, 0.5), 'ms', { baseline: baseline(0.5) }),
    figure('focus_to_sound_p95_ms', percentile(sounds, 0.95), 'ms', { bar: 100, baseline: baseline(0.95) }),
    figure('key_to_silence_p95_ms', percentile(silences, 0.95), 'ms', { bar: 50 }),
    figure('worker_memory_mb', memory, 'MB'),
  ];
};
