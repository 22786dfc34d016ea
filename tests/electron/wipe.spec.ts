import { expect, sharedTest as test } from './fixtures.ts';

const PLANTED = '홍길동 880101-1234567';

test('nothing of a person is left in the storages or on the clipboard', async ({ host: { page, app, ask } }) => {
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), PLANTED);
  await page.evaluate(async (text) => {
    localStorage.setItem('a', text);
    sessionStorage.setItem('a', text);
    await new Promise((resolve, reject) => {
      const open = indexedDB.open('a');
      open.onupgradeneeded = () => open.result.createObjectStore('a').put(text, 'a');
      open.onsuccess = () => {
        open.result.close();
        resolve(null);
      };
      open.addEventListener('error', reject);
    });
  }, PLANTED);
  expect(await ask('host:wipe')).toEqual({ ok: true, result: {} });
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(left).toEqual({ local: 0, databases: 0 });
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('');
});

test('the demo office forgets what was sent', async ({ host: { ask } }) => {
  const send = () => ask('office:submit', { service: 'entry-exit', answers: { target: 'self' } });
  const first = await send();
  expect(await send()).not.toEqual(first);
  await ask('host:wipe');
  expect(await send()).toEqual(first);
});
