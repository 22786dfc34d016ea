import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isPinned } from '../../../../electron/lock/fingerprint.ts';
import { isLockedKey, type KeyInput } from '../../../../electron/lock/keys.ts';
import { isAllowed } from '../../../../electron/lock/permissions.ts';
import { defaultKeymap } from '../../../../protocol/index.ts';

const key = (name: string, held: Partial<KeyInput> = {}): KeyInput => ({
  ...{ type: 'keyDown', key: name, control: false, meta: false, alt: false, shift: false },
  ...held,
});

describe('keys of a locked kiosk', () => {
  test.each([
    ['zooming in', key('+', { control: true })],
    ['zooming out', key('-', { control: true })],
    ['reloading', key('r', { control: true })],
    ['reloading by F5', key('F5')],
    ['closing', key('F4', { alt: true })],
    ['quitting on a Mac', key('q', { meta: true })],
    ['looking inside', key('I', { control: true, shift: true })],
    ['looking inside by F12', key('F12')],
    ['going back', key('ArrowLeft', { alt: true })],
    ['printing', key('p', { control: true })],
  ])('%s does not reach the page', (_what, input) => {
    expect(isLockedKey(input)).toBe(true);
  });

  test('every key of the keypad does', () => {
    for (const name of Object.keys(defaultKeymap)) expect(isLockedKey(key(name.replace('Numpad', '')))).toBe(false);
  });

  test('typing, copying and pasting do', () => {
    for (const input of [key('r'), key('+'), key('c', { control: true }), key('v', { control: true }), key('Tab')])
      expect(isLockedKey(input)).toBe(false);
  });
});

describe('permissions', () => {
  const ask = (permission: string, mediaTypes: string[] = [], own = true) => isAllowed({ own, permission, mediaTypes });

  test('the own page gets its own view and the microphone', () => {
    expect(ask('display-capture', ['video'])).toBe(true);
    expect(ask('media', ['audio'])).toBe(true);
  });

  test('a camera it does not get, alone or with the microphone', () => {
    expect(ask('media', ['video'])).toBe(false);
    expect(ask('media', ['audio', 'video'])).toBe(false);
  });

  test.each(['geolocation', 'notifications', 'clipboard-read', 'usb', 'hid', 'serial', 'fileSystem', 'openExternal'])(
    'nobody gets %s',
    (permission) => {
      expect(ask(permission)).toBe(false);
    },
  );

  test('another frame gets nothing', () => {
    for (const permission of ['display-capture', 'media', 'local-network-access'])
      expect(ask(permission, ['audio'], false)).toBe(false);
  });
});

describe('a pinned certificate', () => {
  const digest = createHash('sha256').update('a certificate').digest();
  const electron = `sha256/${digest.toString('base64')}`;
  const openssl = digest.toString('hex').toUpperCase().match(/../g)?.join(':');

  test('is known by either spelling of its fingerprint', () => {
    expect(isPinned(electron, openssl)).toBe(true);
    expect(isPinned(electron, openssl?.toLowerCase())).toBe(true);
  });

  test('no other is, and none where nothing is pinned', () => {
    expect(isPinned(`sha256/${createHash('sha256').update('another').digest('base64')}`, openssl)).toBe(false);
    expect(isPinned(electron, undefined)).toBe(false);
    expect(isPinned('', openssl)).toBe(false);
  });
});
