// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { KioskConfig, routes } from '../../../../protocol/index.ts';
import { browserBridge } from '../../../../renderer/kiosk/bridge/browser.ts';
import { readService } from '../../../support/services.ts';

const services = { services: [readService('stay-change')] };
const serverWith = (answers: Record<string, unknown>): void => {
  vi.stubGlobal('fetch', async (path: string) => {
    const body = answers[path];
    return { ok: body !== undefined, status: body === undefined ? 404 : 200, json: async () => body };
  });
};
const whole = { [routes.kiosk]: KioskConfig.parse({ place: 'Home' }), [routes.services]: services };

afterEach(() => vi.unstubAllGlobals());

describe('the bridge of a plain browser', () => {
  test('has its config and services from the server', async () => {
    serverWith(whole);
    const bridge = await browserBridge();
    expect(bridge).toMatchObject({ config: { place: 'Home' }, capabilities: { host: 'browser', hostVoice: false } });
    expect(await bridge.say('hello', 'en')).toBe(false);
  });

  test('does not begin with half of it, or with what is malformed', async () => {
    serverWith({ [routes.kiosk]: whole[routes.kiosk] });
    await expect(browserBridge()).rejects.toThrow('404');
    serverWith({ ...whole, [routes.services]: { services: [{ service: {} }] } });
    await expect(browserBridge()).rejects.toThrow();
  });

  test('keeps what was sent in this page, says that it is a demonstration, and forgets it', async () => {
    serverWith(whole);
    const bridge = await browserBridge();
    localStorage.setItem('left', 'behind');
    vi.stubGlobal('indexedDB', { databases: async () => [] });
    const first = await bridge.submit({ service: 'stay-change', answers: {} });
    expect(first).toMatchObject({ demo: true });
    await bridge.wipe();
    expect(localStorage.length).toBe(0);
    expect(await bridge.submit({ service: 'stay-change', answers: {} })).toEqual(first);
  });
});
