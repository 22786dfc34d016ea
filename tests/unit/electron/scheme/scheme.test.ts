import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStartPage } from '../../../../electron/origin.ts';
import { fileOf, typeOf } from '../../../../electron/scheme/files.ts';
import { headersFor } from '../../../../electron/scheme/policy.ts';

const root = join('/app', 'dist', 'web');

describe('the files of gildongmu://app/', () => {
  test.each([
    ['gildongmu://app/', 'index.html'],
    ['gildongmu://app/index.html?restarted#x', 'index.html'],
    ['gildongmu://app/assets/kiosk-1a2b.js', 'assets/kiosk-1a2b.js'],
    ['gildongmu://app/assets/a%20b.png', 'assets/a b.png'],
  ])('%s is %s', (address, path) => {
    expect(fileOf(root, address)).toBe(join(root, path));
  });

  test.each([
    'gildongmu://app/../electron/main.cjs',
    'gildongmu://app/..%2f..%2fpackage.json',
    'gildongmu://app/%2e%2e/electron/main.cjs',
    'gildongmu://app/..\\..\\package.json',
    'gildongmu://app/%5c..%5cx',
    'gildongmu://app/%00',
    'gildongmu://app/%E0%A4%A',
    'gildongmu://app',
    'gildongmu://app.evil/index.html',
    'gildongmu://other/index.html',
    'file:///etc/passwd',
    'gildongmu://app/helper/index.html',
  ])('%s is nothing', (address) => {
    expect(fileOf(root, address)).toBeNull();
  });

  test('no address whatever leads out of the bundle', () => {
    const part = fc.oneof(fc.constantFrom('..', '%2e%2e', '%2F', '\\', '/', '.', '%00', 'a'), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const file = fileOf(root, `gildongmu://app/${parts.join('/')}`);
        return file === null || file.startsWith(`${root}/`);
      }),
    );
  });

  test('what the browser is told of a kind of file', () => {
    expect(typeOf('/a/espeak-ng.wasm')).toBe('application/wasm');
    expect(typeOf('/a/index.html')).toBe('text/html; charset=utf-8');
    expect(typeOf('/a/unknown.exe')).toBe('application/octet-stream');
  });
});

describe('what the page may do', () => {
  const policy = (server?: string): Record<string, string> =>
    Object.fromEntries(
      (headersFor(server)['content-security-policy'] ?? '').split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );

  test('it talks to its own files and one server', () => {
    expect(policy()['connect-src']).toBe("'self'");
    expect(policy('https://help.example.org/some/path')['connect-src']).toBe(
      "'self' https://help.example.org wss://help.example.org",
    );
  });

  test('no inline script, no eval, no frame, no form that leaves', () => {
    const all = policy('http://localhost:4650');
    expect(all['script-src']).toBe("'self' 'wasm-unsafe-eval'");
    expect(Object.values(all).join(' ')).not.toMatch(/'unsafe-(inline|eval)'|\*/);
    for (const name of ['frame-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(all[name]).toBe("'none'");
  });

  test('only the start page may be navigated to', () => {
    expect(
      ['gildongmu://app/', 'gildongmu://app/index.html', 'gildongmu://app/index.html#ended-ko'].map(isStartPage),
    ).toEqual([true, true, true]);
    expect(
      ['https://example.org/', 'gildongmu://app/helper/index.html', 'gildongmu://app/index.html.evil', 'file:///'].map(
        isStartPage,
      ),
    ).toEqual([false, false, false, false]);
  });
});
