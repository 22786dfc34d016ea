import { expect, sharedTest as test } from './fixtures.ts';

test('the page stays where it is and opens nothing', async ({ host: { page, app, shown } }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await shown();
  const leaveFor = (address: string) => page.evaluate((to) => void setTimeout(() => (location.href = to)), address);
  // These Chromium itself refuses, without a word: had it not, the next one would be too late.
  for (const address of ['file:///etc/passwd', 'data:text/html,x']) await leaveFor(address);
  for (const address of ['https://example.org/', 'gildongmu://app/assets/']) {
    const refused = app.evaluate(
      ({ BrowserWindow }) =>
        new Promise((resolve) =>
          BrowserWindow.getAllWindows()[0]?.webContents.once('will-navigate', (event) =>
            setImmediate(() => resolve(event.defaultPrevented)),
          ),
        ),
    );
    await leaveFor(address);
    expect(await refused).toBe(true);
    expect(await shown()).toBe(before);
  }
  const open = (address: string) =>
    app.evaluate(
      ({ BrowserWindow }, to) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`window.open(${JSON.stringify(to)}) === null`),
      address,
    );
  expect(await open('https://example.org/')).toBe(true);
  expect(await open('gildongmu://app/index.html')).toBe(true);
  expect(app.windows()).toHaveLength(1);
});

test('it may make itself anew, as it does when a visit ends', async ({ host: { page } }) => {
  await page.evaluate(() => {
    Object.assign(globalThis, { before: true });
    setTimeout(() => location.reload());
  });
  await expect.poll(() => page.evaluate(() => 'before' in globalThis).catch(() => true)).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('it reaches no machine but its server', async ({ host: { page } }) => {
  const reached = await page.evaluate(async () => {
    const tryFetch = (address: string): Promise<string> =>
      fetch(address, { mode: 'no-cors' }).then(
        () => address,
        () => 'refused',
      );
    return Promise.all(['https://example.org/', 'http://127.0.0.1:1/', 'file:///etc/passwd'].map(tryFetch));
  });
  expect(reached).toEqual(['refused', 'refused', 'refused']);
});

test('nothing but the bundle is served', async ({ host: { page } }) => {
  const statuses = await page.evaluate(() =>
    Promise.all(
      ['/..%2f..%2fpackage.json', '/%2e%2e/electron/main.cjs', '/helper/index.html', '/nothing.js', '/index.html'].map(
        (path) => fetch(path).then(({ status }) => status),
      ),
    ),
  );
  expect(statuses).toEqual([404, 404, 404, 404, 200]);
});

test('no script runs that is not in the bundle', async ({ host: { page } }) => {
  const ran = await page.evaluate(() => {
    const world = globalThis as unknown as { ran: string[] };
    world.ran = [];
    const script = document.createElement('script');
    script.textContent = 'ran.push("inline")';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="ran.push(\'attribute\')">');
    // Later: while a tool evaluates this, its own eval is let through.
    return new Promise((resolve) =>
      setTimeout(() => {
        try {
          // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
          new Function('ran.push("eval")')();
        } catch {
          // What is hoped for.
        }
        requestAnimationFrame(() => resolve(world.ran));
      }),
    );
  });
  expect(ran).toEqual([]);
});

test('nothing is saved to a disk', async ({ host: { page, app } }) => {
  const offered = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) =>
        BrowserWindow.getAllWindows()[0]?.webContents.session.on('will-download', (event, item) =>
          resolve({ prevented: event.defaultPrevented, state: item.getState() }),
        ),
      ),
  );
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['answers']));
    link.download = 'answers.txt';
    link.click();
  });
  expect(await offered).toMatchObject({ prevented: true });
});
