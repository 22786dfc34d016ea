import { downloadArtifact } from '@electron/get';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from '../run.ts';

/** Where Electron's program lies in its unpacked folder. */
const PROGRAM: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};
export const electronProgram = (folder: string): string => join(folder, PROGRAM[process.platform] ?? 'electron');

const require = createRequire(import.meta.url);
const packageFolder = (): string => dirname(require.resolve('electron/package.json'));

/** The runtime that is named by ELECTRON_OVERRIDE_DIST_PATH or was fetched before, whole: its program, or null. */
export const installedElectron = (env: NodeJS.ProcessEnv = process.env): string | null => {
  const named = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = named ?? join(packageFolder(), 'dist');
  const program = electronProgram(folder);
  return existsSync(program) && (named !== undefined || existsSync(join(packageFolder(), 'path.txt'))) ? program : null;
};

/** No first byte for so long: the host can't be reached. No further byte for so long: the line is dead. */
const FIRST_BYTE_MS = 5_000;
const STALLED_MS = 20_000;

type Options = {
  /** Percent so far, 0-100; whole numbers, each once. */
  progress: (percent: number) => void;
  /** Milliseconds for all of it; unlimited as long as bytes come in, unless given. */
  limitMs?: number;
};

/** A signal that fires when nobody has called `alive` for too long, or at the limit. */
const patience = (limitMs: number | undefined) => {
  const controller = new AbortController();
  const give = (ms: number) => setTimeout(() => controller.abort(), ms).unref();
  const whole = limitMs === undefined ? undefined : give(limitMs);
  let next = give(FIRST_BYTE_MS);
  const alive = (): void => {
    clearTimeout(next);
    next = give(STALLED_MS);
  };
  const end = (): void => [whole, next].forEach(clearTimeout);
  return { signal: controller.signal, alive, end };
};

const download = async ({ progress, limitMs }: Options): Promise<void> => {
  const folder = packageFolder();
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { version } = read('package.json') as { version: string };
  const { signal, alive, end } = patience(limitMs);
  let told = -1;
  const getProgressCallback = async ({ percent }: { percent: number }): Promise<void> => {
    alive();
    const whole = Math.floor(percent * 100);
    if (whole > told) progress((told = whole));
  };
  try {
    await downloadArtifact({
      ...{ version, artifactName: 'electron', platform: process.platform, arch: process.arch },
      checksums: read('checksums.json') as Record<string, string>,
      downloadOptions: { quiet: true, getProgressCallback, signal },
    });
  } finally {
    end();
  }
};

/**
 * Fetches the runtime that package.json names, checks its sum and unpacks it where npm's `electron` looks for it.
 * Null where the host can't be reached: known after 5 s at the latest.
 */
export const fetchElectron = async (options: Options): Promise<string | null> => {
  try {
    await download(options);
  } catch {
    return null;
  }
  // Finds the archive in the cache by its sum and unpacks it.
  await run(process.execPath, [join(packageFolder(), 'install.js')], { show: false });
  return installedElectron();
};
