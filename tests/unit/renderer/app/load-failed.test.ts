// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { languages, routes } from '../../../../protocol/index.ts';
import { showLoadFailed } from '../../../../renderer/kiosk/app/load-failed.ts';
import { createHandClock } from '../../../support/hand-clock.ts';
import { text } from '../../../support/texts.ts';

const asked: string[] = [];
beforeEach(() => {
  document.body.innerHTML = '<div id="root">what was there</div>';
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    throw new TypeError('the server is gone');
  });
});
afterEach(() => vi.unstubAllGlobals());
const root = (): HTMLElement => document.querySelector<HTMLElement>('#root') ?? document.body;

test('to whoever comes, it is said in every language; the button has the focus', () => {
  void showLoadFailed(root(), createHandClock());
  const said = [...document.querySelectorAll('section')].map(({ lang, textContent }) => [lang, textContent]);
  expect(said.map(([lang]) => lang)).toEqual([...languages]);
  for (const [lang, words] of said) expect(words).toContain(text(lang as 'ko', 'offline:heading'));
  expect(root().textContent).not.toContain('what was there');
  expect(document.activeElement?.tagName).toBe('BUTTON');
});

test('to the person who was there, in hers', () => {
  void showLoadFailed(root(), createHandClock(), 'vi');
  expect([...document.querySelectorAll('section')].map(({ lang }) => lang)).toEqual(['vi']);
});

test('it looks again and again whether the server is back', async () => {
  const clock = createHandClock();
  void showLoadFailed(root(), clock, 'en');
  await clock.pass(35_000);
  expect(asked).toEqual([routes.kiosk, routes.kiosk, routes.kiosk]);
});
