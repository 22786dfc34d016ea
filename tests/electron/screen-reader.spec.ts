import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../support/electron/host.ts';
import { expect, test } from './fixtures.ts';

/** As on a desktop whose accessibility bus says that a screen reader runs. */
const GDBUS = `#!/bin/sh
case "$1" in
  call) echo '(<true>,)' ;;
  monitor) exec sleep 600 ;;
esac
`;

test('another screen reader on the desktop is known to the page, which hands it what is only said', async ({
  runtime,
  display,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'gildongmu-bus-'));
  writeFileSync(join(folder, 'gdbus'), GDBUS, { mode: 0o755 });
  const path = process.env['PATH'] ?? '';
  process.env['PATH'] = `${folder}:${path}`;
  const host = await openHost({ runtime, display });
  await expect(host.page.locator('[data-other-reader]')).toHaveCount(1);
  expect(await host.ask('host:screen-reader', { known: false })).toEqual({ ok: true, result: { running: true } });
  expect(await host.ask('host:screen-reader', { known: 'no' })).toEqual({ ok: false, refusal: 'malformed' });
  await host.close();
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true });
});
