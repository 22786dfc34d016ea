import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { addressOf, limitKey } from '../../../assist-server/address.ts';

describe('what is limited as one', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s is %s', (address, key) => {
    expect(limitKey(address)).toBe(key);
  });

  test('is the same for a household, and another for its neighbour', () => {
    expect(limitKey('2001:db8:1:2::1')).toBe(limitKey('2001:db8:1:2:ffff:ffff:ffff:ffff'));
    expect(limitKey('2001:db8:1:2::1')).not.toBe(limitKey('2001:db8:1:3::1'));
  });
});

describe('where a request comes from', () => {
  const request = (forwarded?: string) =>
    ({
      socket: { remoteAddress: '192.0.2.9' },
      headers: { 'x-forwarded-for': forwarded },
    }) as unknown as IncomingMessage;

  test('is the line itself, whatever it claims', () => {
    expect(addressOf(request('203.0.113.1'), false)).toBe('192.0.2.9');
  });

  test('is what our own proxy wrote, not what was there before', () => {
    expect(addressOf(request('203.0.113.1, 198.51.100.7'), true)).toBe('198.51.100.7');
    expect(addressOf(request(), true)).toBe('192.0.2.9');
  });
});
