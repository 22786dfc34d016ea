// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Utterance } from '../../../../renderer/kiosk/speech/speech.ts';
import { createStore } from '../../../../renderer/shared/store.ts';
import { settle } from '../../../support/hand-clock.ts';
import { openKioskPage } from '../../../support/kiosk-page.tsx';

afterEach(cleanup);

const setUp = async () => {
  const screenReader = createStore<boolean, boolean>((_, next) => next, false);
  const { speaker } = await openKioskPage('en', { screenReader });
  const handed = (): string[] => [...document.querySelectorAll('[data-other-reader]')].map((each) => each.textContent);
  const run = (on: boolean): Promise<void> =>
    act(async () => {
      screenReader.dispatch(on);
      await settle();
    });
  const say = (more: Partial<Utterance>): Promise<void> =>
    act(async () => {
      void speaker.say({ text: 'Kim wants to see this screen', language: 'en', rank: 'consent', ...more });
      await settle();
    });
  return { speaker, handed, run, say };
};

test('while another screen reader runs our voice is off, and on again when it is gone', async () => {
  const { speaker, run } = await setUp();
  expect(speaker.configured?.voice).toBe(true);
  await run(true);
  expect(speaker.configured?.voice).toBe(false);
  await run(false);
  expect(speaker.configured?.voice).toBe(true);
});

test('what is only said is handed to the other reader, once, and shown', async () => {
  const { handed, run, say } = await setUp();
  await say({});
  expect(handed()).toEqual([]);
  await run(true);
  await say({});
  expect(handed()).toEqual(['Kim wants to see this screen']);
  expect(document.querySelector('[data-node="caption"]')?.textContent).toContain('Kim wants');
});

test.each<[string, Partial<Utterance>]>([
  ['has the focus: it reads that itself', { rank: 'focus' }],
  [
    'stands on the page: it reads that itself',
    { rank: 'alert', sources: [{ start: 0, end: 3, node: new Text('Kim'), offset: 0 }] },
  ],
  ['is private', { rank: 'notice', sensitivity: 'personal' }],
])('nothing is handed over that %s', async (_, utterance) => {
  const { handed, run, say } = await setUp();
  await run(true);
  await say(utterance);
  expect(handed()).toEqual(['']);
});
