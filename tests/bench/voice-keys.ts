import { chromium, type Page } from '@playwright/test';
import type { Grain } from '../../renderer/kiosk/speech/reader/browse/grains.ts';
import { chromiumFlags, ensureBrowser } from '../support/browser.ts';
import type { Answer } from '../support/speech-page/keypad.ts';
import type { SpeechPage } from '../support/speech-page/page.ts';
import { openSpeechPage } from '../support/speech-page/serve.ts';
import { figure, percentile, type Figure } from './figures.ts';

/** How soon a key is answered on a page of ten thousand nodes, one part of it two hundred levels deep. */

type InPage = { page: SpeechPage; answers: Answer[] };

/** Where she is, in words of a selector; and what the arrows move by there (`focus`: from control to control). */
const places = ['h1', '#deep', '#last'] as const;
const grains: readonly (Grain | 'focus')[] = ['focus', 'sentence', 'word', 'heading', 'field', 'item', 'landmark'];
const presses = ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'] as const;

/** ms from the press of each key until what answers it is being shown and spoken. */
const answersAt = async (page: Page, place: string, grain: Grain | 'focus'): Promise<Answer[]> => {
  await page.evaluate(
    ([selector, by]) => {
      const { page: own } = globalThis as unknown as InPage;
      const at = document.querySelector<HTMLElement>(selector);
      if (at && !at.matches('button, input')) at.tabIndex = -1;
      at?.focus();
      if (by === 'focus') own.reader?.keys('back');
      else own.reader?.browse(by);
    },
    [place, grain] as const,
  );
  const before = await page.evaluate(() => (globalThis as unknown as InPage).answers.length);
  for (const key of presses) {
    await page.keyboard.press(key);
    await page.waitForTimeout(30);
  }
  return (await page.evaluate(() => (globalThis as unknown as InPage).answers)).slice(before);
};

const sayAllFrom = async (page: Page, place: string): Promise<number> =>
  page.evaluate((selector) => {
    const { page: own } = globalThis as unknown as InPage;
    document.querySelector<HTMLElement>(selector)?.focus();
    const begun = performance.now();
    own.reader?.readOn();
    const ms = performance.now() - begun;
    own.speaker.stop();
    own.reader?.interrupt();
    return ms;
  }, place);

export const measureKeys = async (): Promise<Figure[]> => {
  const server = await openSpeechPage();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...chromiumFlags] });
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.url);
  await page.evaluate(async () => {
    const own = (globalThis as unknown as InPage).page;
    await own.read();
    own.fill();
    Object.assign(globalThis, { answers: own.keypad().answers });
    await own.say('준비합니다.', { language: 'ko' });
  });
  const still: Answer[] = [];
  const readings: number[] = [];
  for (const grain of grains) for (const place of places) still.push(...(await answersAt(page, place, grain)));
  for (const place of places) readings.push(await sayAllFrom(page, place));
  // The same while a live region changes a hundred times a second.
  await page.evaluate(() => {
    const status = document.querySelector('#status');
    let count = 0;
    setInterval(() => status && (status.textContent = `남은 시간 ${(count += 1)}초`), 10);
  });
  const busy: Answer[] = [];
  for (const grain of grains) for (const place of places) busy.push(...(await answersAt(page, place, grain)));
  await browser.close();
  await server.close();
  const ms = (answers: readonly Answer[]): number[] => answers.map((answer) => answer.ms);
  return [
    figure('key_answered_p50_ms', percentile(ms(still), 0.5), 'ms'),
    figure('key_answered_p95_ms', percentile(ms(still), 0.95), 'ms', { bar: 100 }),
    figure('key_answered_worst_ms', Math.max(...ms(still)), 'ms'),
    figure('key_answered_amid_changes_p95_ms', percentile(ms(busy), 0.95), 'ms', { bar: 100 }),
    figure('say_all_begun_worst_ms', Math.max(...readings), 'ms', { bar: 100 }),
  ];
};
