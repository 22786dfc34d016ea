import type { Answer, Catalogue } from '../../protocol/index.ts';
import { expect, sharedTest as test } from './fixtures.ts';

test('a name that is no call is refused, whatever it is', async ({ host }) => {
  for (const name of ['host:shell', 'hostInfo', '__proto__', 'constructor', '', 'ELECTRON_BROWSER_REQUIRE'])
    expect(await host.ask(name)).toEqual({ ok: false, refusal: 'unknown-message' });
});

test('malformed and oversize arguments are refused by code', async ({ host }) => {
  const submit = (args: unknown): Promise<Answer<unknown>> => host.ask('office:submit', args);
  for (const args of [null, 'x', [], {}, { service: 1 }, { service: 'entry-exit', answers: {}, more: 1 }])
    expect(await submit(args)).toEqual({ ok: false, refusal: 'malformed' });
  const answers = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`a${at}`, 'x'.repeat(100)]));
  expect(await submit({ service: 'entry-exit', answers })).toEqual({ ok: false, refusal: 'too-large' });
});

test('an argument that cannot be sent at all is an answer, not an exception', async ({ host }) => {
  const answer = await host.page.evaluate(() =>
    (globalThis as unknown as { gildongmu: { call(name: string, args: unknown): Promise<unknown> } }).gildongmu
      .call('office:submit', { service: 'entry-exit', answers: { a: Symbol.iterator } })
      .catch(() => 'rejected'),
  );
  expect(answer).toMatchObject({ ok: false });
});

test('the services of the product are listed, with their texts', async ({ host }) => {
  const answer = (await host.ask('host:services')) as { ok: true; result: Catalogue };
  expect(answer.result.services.map(({ service }) => service.id)).toEqual(
    expect.arrayContaining(['resident-full', 'entry-exit', 'stay-change']),
  );
  for (const { texts } of answer.result.services) expect(Object.keys(texts)).toHaveLength(6);
});

test('identity and office are demos that say so', async ({ host }) => {
  expect(await host.ask('identity:verify', { method: 'demo' })).toEqual({
    ok: true,
    result: { verified: true, demo: true },
  });
  expect(await host.ask('office:submit', { service: 'entry-exit', answers: { target: 'self' } })).toMatchObject({
    ok: true,
    result: { demo: true },
  });
});

test('where the operator named no printer nothing is printed, and a page too long for paper is refused', async ({
  host,
}) => {
  const page = { title: 'What was done', lines: ['Nothing was typed for you.'], language: 'en' };
  expect(await host.ask('host:print', page)).toEqual({ ok: true, result: { printed: false } });
  const long = { ...page, lines: Array.from({ length: 61 }, () => 'x') };
  expect(await host.ask('host:print', long)).toEqual({ ok: false, refusal: 'malformed' });
});

test('no other page is answered, even with the same preload and the same origin', async ({ host }) => {
  const answers = await host.app.evaluate(async ({ app, BrowserWindow }) => {
    const [kiosk] = BrowserWindow.getAllWindows();
    const preload = `${app.getAppPath()}/dist/electron/preload.cjs`;
    const given: unknown[] = [];
    for (const address of ['data:text/html,<p>foreign', 'gildongmu://app/index.html']) {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, session: kiosk?.webContents.session as Electron.Session },
      });
      await other.loadURL(address);
      given.push(await other.webContents.executeJavaScript('window.gildongmu.call("host:services", {})'));
      other.destroy();
    }
    return given;
  });
  const refused = { ok: false, refusal: 'not-allowed' };
  expect(answers).toEqual([refused, refused]);
});
