import { expect, test } from 'vitest';
import { channelToHelper, channelToKiosk, limits, type OutlineNode } from '../../../../../protocol/index.ts';
import { applyOutline, linesOf, type Outline } from '../../../../../renderer/helper/desk/outline.ts';
import { createChannel, type RawChannel } from '../../../../../renderer/shared/rtc/channel.ts';
import { createHandClock } from '../../../../support/hand-clock.ts';

/** What a kiosk that is not ours sends to a console: it must neither freeze nor grow without end. */

const line = (id: string, parent: string | null, name = id): OutlineNode => ({
  id,
  parent,
  at: 0,
  role: 'text',
  name,
  states: [],
});
const told = (batches: readonly (readonly OutlineNode[])[], more = false): Outline | null =>
  batches.reduce<Outline | null>(
    (outline, put) => applyOutline(outline, { fresh: false, language: 'en', gone: [], put: [...put], more }),
    null,
  );
const batchesOf = (nodes: readonly OutlineNode[]): OutlineNode[][] =>
  Array.from({ length: Math.ceil(nodes.length / 20) }, (_, at) => nodes.slice(at * 20, at * 20 + 20));

test('100,000 lines: no more are kept than an honest kiosk has, and it says that there is more', () => {
  const outline = told(batchesOf(Array.from({ length: 100_000 }, (_, at) => line(`#${at}`, null))));
  expect(outline?.nodes.size).toBe(limits.outlineNodes);
  expect(outline?.more).toBe(true);
  expect(outline && linesOf(outline)).toHaveLength(limits.outlineNodes);
});

test('what is there can still change when the outline is full', () => {
  const full = batchesOf(Array.from({ length: limits.outlineNodes }, (_, at) => line(`#${at}`, null)));
  const outline = told([...full, [line('#7', null, 'other words')]]);
  expect(outline?.nodes.get('#7')?.name).toBe('other words');
  expect(outline?.more).toBe(false);
});

test('circles of parents, a thing that is its own parent, the same id twice, a chain without end', () => {
  const chain = Array.from({ length: 300 }, (_, at) => line(`c${at}`, at === 0 ? null : `c${at - 1}`));
  const outline = told([
    [
      line('a', 'b'),
      line('b', 'a'),
      line('self', 'self'),
      line('x', null, 'one'),
      line('x', null, 'two'),
      line('lost', 'gone'),
    ],
    ...batchesOf(chain),
  ]);
  const names = outline ? linesOf(outline).map(({ node }) => node.name) : [];
  expect(names.slice(0, 2)).toEqual(['two', 'c0']);
  expect(names.length).toBeLessThan(50);
});

test('10,000 messages in a second: the channel is closed for good, and hardly any of them was taken', () => {
  const target = new EventTarget();
  let closed = 0;
  const channel = createChannel({ sends: channelToKiosk, receives: channelToHelper, clock: createHandClock() });
  channel.attach({
    ...{ readyState: 'open', send: () => {}, close: () => (closed += 1) },
    addEventListener: (type: string, heard: (event: Event) => void) => target.addEventListener(type, heard),
  } as unknown as RawChannel);
  let taken = 0;
  channel.on(channelToHelper.textSaid, () => (taken += 1));
  const data = JSON.stringify({ name: 'text:said', data: { id: 'dGV4dC0xMjM', text: 'x' } });
  for (let sent = 0; sent < 10_000; sent += 1) target.dispatchEvent(new MessageEvent('message', { data }));
  expect(taken).toBeLessThanOrEqual(limits.channelMessagesPerSecond * 2);
  expect([channel.state.get(), closed]).toEqual(['closed', 1]);
  expect(channel.refusals()['too-many-requests']).toBeGreaterThan(0);
});
