import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, FuseState, getCurrentFuseWire } from '@electron/fuses';
import { listPackage } from '@electron/asar';
import { build, Platform, type Configuration } from 'electron-builder';
import packageConfig from '../../build/electron-builder.ts';
import { expect, test as base } from '../electron/fixtures.ts';
import { appFolder, hostEnv } from '../support/electron/host.ts';
import { openPageTools } from '../support/electron/page-tools.ts';
import type { TestRuntime } from '../support/electron/runtime.ts';
import { text } from '../support/texts.ts';

/** What the old runtime can't do, and what it needs, put over the config that people get. */
const forOldRuntime = (): Configuration => {
  const { grantFileProtocolExtraPrivileges: _unknownThen, ...electronFuses } = packageConfig.electronFuses ?? {};
  return {
    electronFuses,
    files: [...(packageConfig.files as string[]), { from: 'tests/support/electron', to: 'compat', filter: '*.cjs' }],
    extraMetadata: { main: 'compat/packaged-start.cjs' },
  };
};

const makePackage = async ({ kind, folder }: TestRuntime, output: string): Promise<string> => {
  const electronVersion = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  await build({
    projectDir: appFolder,
    targets: Platform.LINUX.createTarget('dir'),
    config: {
      ...packageConfig,
      ...{ electronDist: folder, electronVersion, directories: { ...packageConfig.directories, output } },
      ...(kind === 'old' ? forOldRuntime() : {}),
    },
  });
  return join(output, 'linux-unpacked');
};

const test = base.extend<{ packaged: string }, { folder: string; made: string | null }>({
  folder: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'gildongmu-package-'));
      await use(folder);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  made: [
    async ({ runtimeOrReason: runtime, folder }, use) => {
      await use(typeof runtime === 'string' ? null : await makePackage(runtime, folder));
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  packaged: async ({ runtime, made }, use) => {
    if (made === null) throw new Error(`no package was made with ${runtime.kind}`);
    await use(made);
  },
});
test('the package starts, shows the kiosk, and answers its page', async ({ packaged, folder, display }) => {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(join(packaged, 'gildongmu'), [...root, '--remote-debugging-port=0'], {
    env: hostEnv(folder, display, { languages: ['en', 'ko'] }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const page = await openPageTools(child);
    const heading = () => page.evaluate('document.querySelector("h1")?.textContent');
    await expect.poll(heading).toBe(text('en', 'kiosk:start.heading'));
    const services = await page.evaluate('gildongmu.call("host:services", {})');
    expect(services).toMatchObject({ ok: true, result: { services: expect.arrayContaining([expect.anything()]) } });
    page.close();
  } finally {
    child.kill('SIGKILL');
  }
});

test('nothing is in it but the bundle, the services and the texts', async ({ packaged }) => {
  const inside = listPackage(join(packaged, 'resources/app.asar'), { isPack: false });
  const known = new Set(['LICENSE', 'compat', 'dist', 'locales', 'package.json', 'services']);
  expect(inside.filter((path) => !known.has(path.split('/')[1] ?? ''))).toEqual([]);
});

test('the fuses are closed: no Node from outside, no debugger, no other app', async ({ packaged }) => {
  const wire = await getCurrentFuseWire(join(packaged, 'gildongmu'));
  const closed = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
  ];
  for (const fuse of closed) expect(wire[fuse]).toBe(FuseState.DISABLE);
  for (const fuse of [FuseV1Options.OnlyLoadAppFromAsar, FuseV1Options.EnableCookieEncryption])
    expect(wire[fuse]).toBe(FuseState.ENABLE);
});
