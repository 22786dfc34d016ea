import type { Host } from '../support/electron/host.ts';
import { text } from '../support/texts.ts';
import { expect, test } from './fixtures.ts';

const crash = ({ app }: Host): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());

const atStart = (host: Host) => expect.poll(() => host.shown()).toContain(text('ko', 'kiosk:start.heading'));

test('a page that dies comes back at the start screen, and the person is forgotten', async ({ host }) => {
  await atStart(host);
  await host.app.evaluate(({ clipboard }) => clipboard.writeText('홍길동'));
  await crash(host);
  await atStart(host);
  expect(await host.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('');
});

test('a page that hangs is ended and comes back', async ({ host }) => {
  await atStart(host);
  const died = host.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        const page = BrowserWindow.getAllWindows()[0]?.webContents;
        page?.once('render-process-gone', (_event, { reason }) => resolve(reason));
        page?.emit('unresponsive');
      }),
  );
  expect(await died).not.toBe('clean-exit');
  await atStart(host);
});

test.describe('a page that keeps dying', () => {
  test.use({ config: { languages: ['ko', 'th'] } });

  test('is taken out of service, in words, in each language of the place', async ({ host }) => {
    for (let times = 0; times < 4; times += 1) {
      await atStart(host);
      await crash(host);
    }
    const sentences = (['ko', 'th'] as const).map((language) => text(language, 'host:outOfService'));
    for (const sentence of sentences) await expect.poll(() => host.shown()).toContain(sentence);
  });
});
