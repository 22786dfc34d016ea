// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { channelToHelper, channelToKiosk, limits } from '../../../../protocol/index.ts';
import { takeDrawing } from '../../../../renderer/kiosk/assist/engine/drawing.ts';
import type { ActiveSession, Pointing } from '../../../../renderer/kiosk/assist/session.ts';
import { createChannel, type RawChannel } from '../../../../renderer/shared/rtc/channel.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';
import { createHandClock, type HandClock } from '../../../support/hand-clock.ts';

let clock: HandClock;
let session: Partial<ActiveSession>;
let pointing: Pointing;
let sent: { name: string; data: Record<string, unknown> }[];
let said: string[];
let deeds: string[];
let deliver: (data: unknown) => void;
let stop: () => void;

const part = (points: { x: number; y: number }[], last = true, id = 'c3Ryb2tlLTE') => deliver({ id, points, last });
const refusals = () => sent.map(({ data }) => data['code']);
const drawn = () => pointing.strokes.map(({ lines }) => lines.map((line) => line.length));

beforeEach(async () => {
  document.head.innerHTML = '<title>Question 1</title>';
  document.body.innerHTML = '<p>free</p><div data-sensitivity="personal"><i>x</i></div>';
  // The right half of the screen is a private field.
  document.elementsFromPoint = (x) => [...document.querySelectorAll(x < window.innerWidth / 2 ? 'p' : 'i')];
  clock = createHandClock();
  session = { scopes: new Set(['see', 'point']), sharing: 'on', narrow: false };
  pointing = { pointer: null, ring: null, strokes: [] };
  [sent, said, deeds] = [[], [], []];
  const target = new EventTarget();
  const channel = createChannel({ sends: channelToHelper, receives: channelToKiosk, clock });
  channel.attach({
    readyState: 'open',
    send: (text: string) => sent.push(JSON.parse(text)),
    close: () => {},
    addEventListener: (type: string, heard: (event: Event) => void) => target.addEventListener(type, heard),
  } as unknown as RawChannel);
  deliver = (data) =>
    void target.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ name: 'draw:stroke', data }) }));
  stop = takeDrawing({
    channel,
    clock,
    words: { texts: await createTexts('en', ['assist']), language: () => 'en' },
    voice: { point: (text) => void said.push(text) },
    session: () => session as ActiveSession,
    pointing: () => pointing,
    show: (change) => (pointing = { ...pointing, ...change }),
    note: (deed) => void deeds.push(deed),
  });
});
afterEach(() => stop());

test('a stroke in parts is one line, said once it is whole, and gone after a while', () => {
  part(
    [
      { x: 0.1, y: 0.1 },
      { x: 0.12, y: 0.1 },
    ],
    false,
  );
  expect(said).toEqual([]);
  part([{ x: 0.14, y: 0.12 }]);
  expect(drawn()).toEqual([[3]]);
  expect(said).toEqual(['Your helper draws on the screen, top left']);
  expect(deeds).toEqual(['pointed']);
  clock.turn(8_000);
  expect(pointing.strokes).toEqual([]);
});

test('over what is private nothing is drawn: the line is broken there', () => {
  part([
    { x: 0.4, y: 0.5 },
    { x: 0.45, y: 0.5 },
    { x: 0.6, y: 0.5 },
    { x: 0.45, y: 0.6 },
  ]);
  expect(drawn()).toEqual([[2, 1]]);
  part([{ x: 0.7, y: 0.5 }], true, 'c3Ryb2tlLTI');
  expect(drawn()).toEqual([[2, 1], []]);
  expect(said).toHaveLength(1);
});

test('the two strokes of an arrow are said once', () => {
  part([{ x: 0.1, y: 0.1 }]);
  part([{ x: 0.1, y: 0.2 }], true, 'c3Ryb2tlLTI');
  expect(said).toHaveLength(1);
});

test.each([
  ['without the scope', { scopes: new Set(['see', 'talk']) }],
  ['while sharing is paused', { sharing: 'paused' }],
  ['without a picture', { narrow: true }],
])('%s it is refused', (_, change) => {
  session = { ...session, ...(change as Partial<ActiveSession>) };
  part([{ x: 0.1, y: 0.1 }]);
  expect(drawn()).toEqual([]);
  expect(refusals()).toEqual(['not-allowed']);
});

test('another screen, and a scroll, take it away', async () => {
  part([{ x: 0.1, y: 0.1 }]);
  document.dispatchEvent(new Event('scroll'));
  expect(pointing.strokes).toEqual([]);
  part([{ x: 0.1, y: 0.1 }]);
  document.title = 'Question 2';
  await Promise.resolve();
  expect(pointing.strokes).toEqual([]);
});

test('a client that draws without end is held back', () => {
  const many = Array.from({ length: limits.strokePointsAtOnce }, () => ({ x: 0.1, y: 0.1 }));
  for (let parts = 0; parts < 40; parts += 1) {
    part(many, false);
    clock.turn(200);
  }
  expect(pointing.strokes[0]?.points).toBeLessThanOrEqual(limits.strokePoints);
  expect(refusals()).toContain('too-many-requests');
});
