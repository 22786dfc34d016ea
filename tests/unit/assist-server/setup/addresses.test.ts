import { describe, expect, test } from 'vitest';
import { announce, servedAt } from '../../../../assist-server/setup/addresses.ts';

const lan = ['192.168.0.5', 'fd00::2'];
const where = { host: '127.0.0.1', port: 4650, tls: false, publicUrl: undefined, lan };

describe('where the server is', () => {
  test('this machine alone: capture and talk work without TLS', () => {
    expect(servedAt(where)).toEqual([{ url: 'http://127.0.0.1:4650/', secure: true }]);
  });

  test('the network: only this machine can capture, until there is TLS', () => {
    const open = { ...where, host: '0.0.0.0' };
    expect(servedAt(open)).toEqual([
      { url: 'http://localhost:4650/', secure: true },
      { url: 'http://192.168.0.5:4650/', secure: false },
      { url: 'http://[fd00::2]:4650/', secure: false },
    ]);
    expect(servedAt({ ...open, tls: true }).every(({ secure, url }) => secure && url.startsWith('https:'))).toBe(true);
  });

  test('behind a proxy: its address too', () => {
    expect(servedAt({ ...where, publicUrl: 'https://help.example.org' })).toContainEqual({
      url: 'https://help.example.org/',
      secure: true,
    });
  });

  test('is said with what does not work there, and what to do', () => {
    const lines = announce(servedAt({ ...where, host: '::' })).split('\n');
    expect(lines[1]).toBe('  http://localhost:4650/  helpers: http://localhost:4650/helper/');
    expect(lines[2]).toContain('--self-signed');
  });
});
