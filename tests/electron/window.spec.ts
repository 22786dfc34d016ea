import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appFolder, runtimeArgs } from '../support/electron/host.ts';
import { text } from '../support/texts.ts';
import { expect, test } from './fixtures.ts';

test('the kiosk opens at its start screen, in the first language of the place', async ({ host }) => {
  await expect(host.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(host.page.locator('html')).toHaveAttribute('lang', 'ko');
  expect(host.page.url()).toBe('gildongmu://app/index.html');
});

test('the page is a web page: no Node, no Electron, one function to ask with, which nobody can change', async ({
  host,
}) => {
  const seen = await host.page.evaluate(() => {
    const world = globalThis as unknown as Record<string, unknown> & { gildongmu: Record<string, unknown> };
    const given = world.gildongmu;
    try {
      given['call'] = () => 'mine';
    } catch {
      // Refused loudly or silently: what counts is what stands there afterwards.
    }
    return {
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in world),
      given: Object.keys(given),
      frozen: Object.isFrozen(given),
      secure: isSecureContext,
      isolated: String(given['call']).includes('mine'),
    };
  });
  expect(seen).toEqual({ node: [], given: ['call'], frozen: true, secure: true, isolated: false });
});

test('the page runs sandboxed and isolated, and its session is on no disk', async ({ host }) => {
  const facts = await host.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    type WithPreferences = { getLastWebPreferences(): Record<string, unknown> };
    const preferences = (window?.webContents as WithPreferences | undefined)?.getLastWebPreferences() ?? {};
    return {
      ...{
        sandbox: preferences['sandbox'],
        isolated: preferences['contextIsolation'],
        node: preferences['nodeIntegration'],
      },
      ...{ webSecurity: preferences['webSecurity'], kept: window?.webContents.session.isPersistent() },
    };
  });
  expect(facts).toEqual({ sandbox: true, isolated: true, node: false, webSecurity: true, kept: false });
});

test('there is no menu, and only one kiosk: a second start ends by itself', async ({ host, runtime }) => {
  expect(await host.app.evaluate(({ Menu }) => Menu.getApplicationMenu())).toBeNull();
  const env = await host.app.evaluate(() => process.env);
  const second = spawn(runtime.program, [...runtimeArgs(runtime), appFolder], { env, stdio: 'ignore' });
  await once(second, 'exit');
  expect(host.app.windows()).toHaveLength(1);
  await expect(host.page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('in a public place', () => {
  test.use({ config: { kiosk: true, languages: ['vi', 'ko'] } });

  test('the window takes the screen and can be neither left nor closed', async ({ host }) => {
    await expect(host.page.locator('html')).toHaveAttribute('lang', 'vi');
    const closed = await host.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.close();
      return { destroyed: window?.isDestroyed(), kiosk: window?.isKiosk(), closable: window?.isClosable() };
    });
    expect(closed).toMatchObject({ destroyed: false, kiosk: true });
    await expect(host.page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('keys that reload, zoom or print do nothing', async ({ host }) => {
    await host.page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    const size = await host.page.evaluate(() => innerWidth);
    for (const keys of ['Control+r', 'F5', 'Control+Equal', 'Control+Minus', 'Control+p', 'Alt+ArrowLeft', 'F12'])
      await host.page.keyboard.press(keys);
    await host.page.keyboard.down('Control');
    await host.page.mouse.wheel(0, -300);
    await host.page.keyboard.up('Control');
    expect(await host.page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
    expect(await host.page.evaluate(() => innerWidth)).toBe(size);
  });
});

test('what is written at the place is what the page gets', async ({ host }) => {
  expect(await host.ask('host:info')).toMatchObject({ ok: true, result: { config: { place: 'Gildongmu' } } });
  await expect(host.page.getByRole('button', { name: text('ko', 'common:help') }).first()).toBeVisible();
});
