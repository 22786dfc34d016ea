import { describe, expect, test } from 'vitest';
import { browserArgs, findBrowser, type Machine } from '../../../../build/start/browsers.ts';

const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...installed: string[]): Machine => ({
  platform,
  env,
  exists: (path) => installed.includes(path),
});

describe('a browser that is installed', () => {
  test.each([
    ['Debian', machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'), '/usr/bin/chromium'],
    ['Ubuntu', machine('linux', { PATH: '/usr/bin' }, '/snap/bin/chromium'), '/snap/bin/chromium'],
    [
      'Linux with Chromium and Edge',
      machine('linux', { PATH: '/usr/bin' }, '/usr/bin/microsoft-edge', '/usr/bin/chromium'),
      '/usr/bin/chromium',
    ],
    [
      'a Mac',
      machine('darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'a Mac, for one user',
      machine('darwin', { HOME: '/Users/kim' }, '/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium'),
      '/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Windows',
      machine(
        'win32',
        { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'one that is named',
      machine('linux', { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/c' }, '/opt/c', '/usr/bin/chromium'),
      '/opt/c',
    ],
  ])('%s', (_where, at, program) => {
    expect(findBrowser(at)).toBe(program);
  });

  test('none is null', () => {
    expect(findBrowser(machine('linux', { PATH: '/usr/bin' }))).toBeNull();
    expect(findBrowser(machine('win32', {}))).toBeNull();
  });
});

describe('the app window', () => {
  const args = (more: Partial<Parameters<typeof browserArgs>[0]>) =>
    browserArgs({ url: 'https://127.0.0.1:4650/', profile: '/tmp/p', spki: null, sandbox: true, ...more });

  test('has a profile of its own and keeps its sandbox and its certificate checks', () => {
    expect(args({})).toContain('--user-data-dir=/tmp/p');
    expect(args({}).join(' ')).not.toMatch(/no-sandbox|ignore-certificate/);
  });

  test('trusts the one key of a self-signed server and no other', () => {
    expect(args({ spki: 'abc=' })).toContain('--ignore-certificate-errors-spki-list=abc=');
  });
});
