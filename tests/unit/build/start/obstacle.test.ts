import { describe, expect, test } from 'vitest';
import { windowObstacle } from '../../../../build/start/obstacle.ts';

const url = 'http://127.0.0.1:4650/';

describe('why there can be no window', () => {
  test('no display: one sentence that says what goes on', () => {
    const sentence = windowObstacle({ platform: 'linux', env: {} }, false, url);
    expect(sentence).toContain('there is no display');
    expect(sentence).toContain(`Open ${url} in a browser`);
    expect(sentence).not.toContain('\n');
  });

  test.each([{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }])('%j is one', (env) => {
    expect(windowObstacle({ platform: 'linux', env }, false, url)).toBeNull();
  });

  test('root, unless the sandbox is given up on purpose', () => {
    const root = (env: NodeJS.ProcessEnv) => windowObstacle({ platform: 'linux', env }, true, url);
    expect(root({ DISPLAY: ':0' })).toContain('as root');
    expect(root({ DISPLAY: ':0', GILDONGMU_NO_SANDBOX: '1' })).toBeNull();
  });

  test('none on Windows and on a Mac', () => {
    for (const platform of ['win32', 'darwin'] as const)
      expect(windowObstacle({ platform, env: {} }, true, url)).toBeNull();
  });
});
