import { beforeEach, describe, expect, test } from 'vitest';
import { judge, measure } from '../../../../renderer/shared/rtc/quality.ts';
import { pictureLimits, scaleDown } from '../../../../renderer/shared/rtc/tuning.ts';
import { watch, watchdogMs, type Watchdog } from '../../../../renderer/shared/rtc/watchdog.ts';
import { createHandClock, type HandClock } from '../../../support/hand-clock.ts';

describe('the watchdog', () => {
  let clock: HandClock;
  let restarts: number;
  let dog: Watchdog;
  let become: (state: RTCPeerConnectionState) => void;

  beforeEach(() => {
    clock = createHandClock();
    restarts = 0;
    const target = new EventTarget();
    const connection = {
      connectionState: 'new' as RTCPeerConnectionState,
      restartIce: () => void (restarts += 1),
      addEventListener: (type: string, heard: () => void) => target.addEventListener(type, heard),
    };
    dog = watch(connection, clock);
    become = (state) => {
      connection.connectionState = state;
      target.dispatchEvent(new Event('connectionstatechange'));
    };
  });

  test('a connection that comes up is up', () => {
    become('connecting');
    expect(dog.link.get()).toBe('connecting');
    become('connected');
    expect(dog.link.get()).toBe('up');
    expect(clock.waiting()).toBe(0);
  });

  test('one that never comes up has failed', () => {
    clock.turn(watchdogMs.connect);
    expect(dog.link.get()).toBe('failed');
  });

  test('a short gap mends itself without a restart', () => {
    become('connected');
    become('disconnected');
    expect(dog.link.get()).toBe('unsteady');
    clock.turn(watchdogMs.restart - 1);
    become('connected');
    clock.turn(60_000);
    expect([dog.link.get(), restarts]).toEqual(['up', 0]);
  });

  test('a longer one restarts ICE', () => {
    become('connected');
    become('disconnected');
    clock.turn(watchdogMs.restart);
    expect(restarts).toBe(1);
    become('connected');
    expect(dog.link.get()).toBe('up');
  });

  test('a failure restarts at once', () => {
    become('connected');
    become('failed');
    expect([dog.link.get(), restarts]).toEqual(['unsteady', 1]);
  });

  test('what does not come back within ten seconds is given up', () => {
    become('connected');
    become('disconnected');
    clock.turn(5_000);
    become('failed');
    clock.turn(5_000);
    expect(dog.link.get()).toBe('failed');
    become('connected');
    expect(dog.link.get()).toBe('failed');
  });

  test('a data channel closed by the other side leaves the server a moment to say why', () => {
    become('connected');
    dog.channelGone();
    expect(dog.link.get()).toBe('unsteady');
    clock.turn(watchdogMs.channelGone);
    expect(dog.link.get()).toBe('failed');
  });

  test('closed by us it stays closed and waits for nothing', () => {
    dog.close();
    become('failed');
    dog.channelGone();
    expect([dog.link.get(), restarts, clock.waiting()]).toEqual(['closed', 0, 0]);
  });
});

describe('quality in a word', () => {
  test.each([
    [null, null, 'unknown'],
    [40, 0, 'good'],
    [40, null, 'good'],
    [350, 0, 'slow'],
    [40, 0.03, 'slow'],
    [700, 0, 'poor'],
    [40, 0.1, 'poor'],
  ] as const)('%s ms and %s lost is %s', (roundTripMs, lossShare, word) => {
    expect(judge({ roundTripMs, lossShare })).toBe(word);
  });

  test('loss is that of the time between two reports, at either end', () => {
    const pair = { type: 'candidate-pair', state: 'succeeded', nominated: true, currentRoundTripTime: 0.05 };
    const first = measure([pair, { type: 'inbound-rtp', packetsReceived: 100, packetsLost: 50 }], {
      received: 0,
      lost: 0,
    });
    const later = measure([pair, { type: 'inbound-rtp', packetsReceived: 198, packetsLost: 52 }], first.counts);
    expect(later.measures).toEqual({ roundTripMs: 50, lossShare: 0.02 });
    const there = measure([{ type: 'remote-inbound-rtp', fractionLost: 0.2 }], later.counts);
    expect(there.measures.lossShare).toBe(0.2);
  });
});

test('a large view is sent smaller, upright ones too, and a small one as it is', () => {
  expect(scaleDown({ width: 1920, height: 1080 })).toBeCloseTo(1.5);
  expect(scaleDown({ width: 1080, height: 1920 })).toBeCloseTo(1.5);
  expect(scaleDown({ width: 1280, height: 720 })).toBe(1);
  expect(scaleDown({ width: 800, height: 600 })).toBe(1);
  expect(scaleDown({})).toBe(1);
  expect(pictureLimits.framesPerSecond).toBe(15);
});
