import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  channelToHelper,
  channelToKiosk,
  limits,
  pointAt,
  pointerMoved,
  refused,
  textSaid,
} from '../../../../protocol/index.ts';
import { createChannel, type Channel, type RawChannel } from '../../../../renderer/shared/rtc/channel.ts';
import { createHandClock, type HandClock } from '../../../support/hand-clock.ts';

/** One end of a data channel; the test is the other. */
const createRaw = () => {
  const sent: string[] = [];
  const target = new EventTarget();
  const raw = {
    readyState: 'connecting' as RTCDataChannelState,
    send: (text: string) => void sent.push(text),
    close: () => {
      raw.readyState = 'closed';
      target.dispatchEvent(new Event('close'));
    },
    addEventListener: (type: string, heard: (event: { data: unknown }) => void) =>
      target.addEventListener(type, (event) => heard({ data: (event as MessageEvent).data })),
  };
  return {
    raw: raw as RawChannel,
    sent,
    open: () => {
      raw.readyState = 'open';
      target.dispatchEvent(new Event('open'));
    },
    deliver: (data: unknown) => void target.dispatchEvent(new MessageEvent('message', { data })),
    refusals: () => sent.map((text) => JSON.parse(text)).filter(({ name }) => name === refused.name),
  };
};

let clock: HandClock;
let other: ReturnType<typeof createRaw>;
let channel: Channel<typeof channelToHelper, typeof channelToKiosk>;
const click = { id: 'cG9pbnQtMQ', x: 0.5, y: 0.5 };
const message = (name: string, data: unknown): string => JSON.stringify({ name, data });

beforeEach(() => {
  clock = createHandClock();
  other = createRaw();
  channel = createChannel({ sends: channelToHelper, receives: channelToKiosk, clock });
  channel.attach(other.raw);
  other.open();
});

describe('receiving', () => {
  test('a message that fits reaches its handler, parsed', () => {
    const heard: unknown[] = [];
    const stop = channel.on(pointAt, (data) => heard.push(data));
    other.deliver(message('point:at', click));
    stop();
    other.deliver(message('point:at', click));
    expect(heard).toEqual([click]);
    expect(channel.refusals()).toEqual({});
  });

  test.each([
    ['no JSON', '{', 'malformed', ''],
    ['binary', new ArrayBuffer(4), 'malformed', ''],
    ['no envelope', '[]', 'malformed', ''],
    ['one key too many', JSON.stringify({ name: 'point:at', data: click, to: 'x' }), 'malformed', ''],
    ['a place outside of the picture', message('point:at', { ...click, x: 1.1 }), 'malformed', 'point:at'],
    ['an unknown key', message('point:at', { ...click, force: true }), 'malformed', 'point:at'],
    [
      "the other end's own message",
      message('point:resolved', { id: 'cG9pbnQtMQ', name: 'x', role: 'y' }),
      'unknown-message',
      'point:resolved',
    ],
    ['a message nobody knows', message('key:press', { key: 'Enter' }), 'unknown-message', 'key:press'],
    [
      'a text with a bidi override',
      message('text:said', { id: 'dGV4dC0xMjM', text: 'a\u202Eb' }),
      'malformed',
      'text:said',
    ],
    [
      'a text that is too long',
      message('text:said', { id: 'dGV4dC0xMjM', text: 'x'.repeat(501) }),
      'malformed',
      'text:said',
    ],
    ['a giant', message('text:said', 'x'.repeat(limits.channelMessageBytes)), 'too-large', ''],
  ])('%s is refused, counted and said', (_, data, code, name) => {
    const heard: unknown[] = [];
    for (const def of Object.values(channelToKiosk)) if (def !== refused) channel.on(def, (it) => heard.push(it));
    other.deliver(data);
    expect(heard).toEqual([]);
    expect(channel.refusals()).toEqual({ [code]: 1 });
    expect(other.refusals()).toEqual([{ name: 'refused', data: { name, code } }]);
    expect(channel.state.get()).toBe('open');
  });

  test('above four times the size the channel is closed for good', () => {
    other.deliver('x'.repeat(limits.channelMessageBytes * limits.oversizeFactor + 1));
    expect(channel.state.get()).toBe('closed');
    expect(channel.refusals()).toEqual({ 'too-large': 1 });
    const another = createRaw();
    channel.attach(another.raw);
    expect(another.raw.readyState).toBe('closed');
    expect(channel.state.get()).toBe('closed');
  });

  test('size is counted in bytes, not in characters', () => {
    other.deliver(message('text:said', { id: 'dGV4dC0xMjM', text: '가'.repeat(limits.channelMessageBytes / 3) }));
    expect(channel.refusals()).toEqual({ 'too-large': 1 });
  });

  test('a flood is refused, and above four times the rate the channel is closed', () => {
    let heard = 0;
    channel.on(pointerMoved, () => (heard += 1));
    for (let i = 0; i < 300; i++) other.deliver(message('pointer:moved', { x: 0.1, y: 0.1 }));
    expect(heard).toBe(limits.channelMessagesPerSecond * 2);
    expect(channel.refusals()).toEqual({ 'too-many-requests': 300 - heard });
    expect(channel.state.get()).toBe('open');
    for (let i = 0; i < 300; i++) other.deliver(message('pointer:moved', { x: 0.1, y: 0.1 }));
    expect(channel.state.get()).toBe('closed');
    expect(other.refusals().length).toBeLessThanOrEqual(10);
  });

  test('at the allowed rate it goes on for ever', () => {
    let heard = 0;
    channel.on(pointerMoved, () => (heard += 1));
    for (let i = 0; i < 2_000; i++) {
      other.deliver(message('pointer:moved', { x: 0.1, y: 0.1 }));
      clock.turn(1_000 / 100);
    }
    expect(heard).toBe(2_000);
  });

  test('a refusal that is not understood is not refused in turn', () => {
    other.deliver(message('refused', { name: 'x', code: 'no such code' }));
    expect(other.sent).toEqual([]);
    expect(channel.refusals()).toEqual({ malformed: 1 });
  });

  test('whatever arrives, nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (data) => {
        expect(() => other.deliver(data)).not.toThrow();
        clock.turn(1_000);
      }),
    );
  });
});

describe('sending', () => {
  test('goes out as the contract has it', () => {
    expect(channel.send(textSaid, { id: 'dGV4dC0xMjM', text: 'Hello' })).toBe(true);
    expect(other.sent.map((text) => JSON.parse(text))).toEqual([
      { name: 'text:said', data: { id: 'dGV4dC0xMjM', text: 'Hello' } },
    ]);
  });

  test('what does not fit, or has no open channel, does not go', () => {
    expect(channel.send(textSaid, { id: 'dGV4dC0xMjM', text: '' })).toBe(false);
    channel.close();
    expect(channel.send(textSaid, { id: 'dGV4dC0xMjM', text: 'Hello' })).toBe(false);
    expect(other.sent).toEqual([]);
  });
});
