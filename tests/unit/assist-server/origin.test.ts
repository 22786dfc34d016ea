import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { callerOf } from '../../../assist-server/origin.ts';

const from = (origin: string | undefined, more: Record<string, string> = {}) =>
  ({ headers: { origin, host: 'kiosk.local:4650', ...more } }) as unknown as IncomingMessage;
const plain = { config: { publicUrl: undefined, trustProxy: false }, secure: false };
const behindProxy = { config: { publicUrl: 'https://help.example.org/', trustProxy: true }, secure: false };

test.each([
  ['http://kiosk.local:4650', plain, 'same-origin'],
  ['https://kiosk.local:4650', plain, 'foreign'],
  ['https://kiosk.local:4650', { ...plain, secure: true }, 'same-origin'],
  ['http://kiosk.local', plain, 'foreign'],
  ['http://kiosk.local:4650.evil.example', plain, 'foreign'],
  ['null', plain, 'foreign'],
  ['https://help.example.org', behindProxy, 'same-origin'],
  ['https://help.example.org', plain, 'foreign'],
  ['gildongmu://app', plain, 'kiosk-app'],
  ['gildongmu://app.evil', plain, 'foreign'],
  [undefined, plain, 'none'],
] as const)('%s (%j) is %s', (origin, deps, caller) => {
  expect(callerOf(from(origin), deps)).toBe(caller);
});

test('a proxy that ends TLS is believed where it is trusted', () => {
  const request = from('https://kiosk.local:4650', { 'x-forwarded-proto': 'https' });
  expect(callerOf(request, behindProxy)).toBe('same-origin');
  expect(callerOf(request, plain)).toBe('foreign');
});
