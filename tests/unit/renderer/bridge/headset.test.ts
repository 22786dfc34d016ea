import { describe, expect, test } from 'vitest';
import { watchHeadset, type OutputDevices } from '../../../../renderer/kiosk/bridge/headset.ts';
import { settle } from '../../../support/hand-clock.ts';

type Device = { kind: MediaDeviceKind; label: string; deviceId: string };
const output = (label: string, deviceId = label): Device => ({ kind: 'audiooutput', label, deviceId });
const speakers = output('Built-in speakers');
const jack = output('USB Headphones (0d8c:0014)', 'jack');

const setUp = async (first: readonly Device[], label?: string) => {
  const target = new EventTarget();
  let there = first;
  let fails = false;
  const devices = Object.assign(target, {
    enumerateDevices: () => (fails ? Promise.reject(new Error('no device')) : Promise.resolve([...there])),
  }) as unknown as OutputDevices;
  const headset = watchHeadset(devices, label);
  const before = headset.get();
  await settle();
  return {
    ...{ headset, before },
    change: (now: readonly Device[]) => {
      there = now;
      target.dispatchEvent(new Event('devicechange'));
    },
    break: () => (fails = true),
  };
};

describe('the headset', () => {
  test('is the output that the operator named, in whatever letters', async () => {
    const { headset, before } = await setUp([speakers, jack], 'usb headphones');
    expect(before).toEqual({ state: 'unsure' });
    expect(headset.get()).toEqual({ state: 'in', outputs: 2, device: 'jack' });
  });

  test.each<[string, Device[], string | undefined]>([
    ['nobody named one', [speakers, jack], undefined],
    ['it is not there', [speakers], 'USB Headphones'],
    ['the browser hides the names', [output('', '')], 'USB Headphones'],
    [
      'it is only what the system calls its default just now',
      [output('Default - USB Headphones', 'default')],
      'USB Head',
    ],
    ['it is a microphone', [speakers, { ...jack, kind: 'audioinput' }], 'USB Headphones'],
  ])('is not in where %s', async (_, there, label) => {
    const { headset } = await setUp(there, label);
    expect(headset.get()).toEqual({
      state: 'none',
      outputs: there.filter(({ kind }) => kind === 'audiooutput').length,
    });
  });

  test('is in doubt from the very moment at which anything changes, until somebody has looked', async () => {
    const { headset, change } = await setUp([speakers, jack], 'headphones');
    const told: string[] = [];
    headset.subscribe(() => told.push(headset.get().state));
    change([speakers]);
    expect(told).toEqual(['unsure']);
    await settle();
    change([speakers, jack]);
    await settle();
    expect(told).toEqual(['unsure', 'none', 'unsure', 'in']);
  });

  test('that was pulled out and in again while somebody looked is what it is at last', async () => {
    const { headset, change } = await setUp([speakers], 'headphones');
    change([speakers, jack]);
    change([speakers]);
    await settle();
    expect(headset.get()).toEqual({ state: 'none', outputs: 1 });
  });

  test('is not in where the browser does not tell', async () => {
    const { headset, change, break: fail } = await setUp([speakers, jack], 'headphones');
    fail();
    change([]);
    await settle();
    expect(headset.get()).toEqual({ state: 'none', outputs: 0 });
    expect(watchHeadset(undefined, 'headphones').get().state).not.toBe('in');
  });
});
