import { homedir } from 'node:os';
import { join } from 'node:path';
import { electronProgram, fetchElectron, installedElectron } from '../../../build/start/electron-runtime.ts';
import { ensureOldRuntime, NoRuntime } from './old-runtime.ts';

/** A real Electron for tests. `old`: it needs compat.cjs. */
export type TestRuntime = { kind: 'official' | 'old'; program: string; folder: string };

const cache = (): string =>
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'gildongmu-tests/electron-22.3.25');

const official = async (): Promise<string | null> =>
  installedElectron() ?? (await fetchElectron({ progress: () => {}, limitMs: 60_000 }));

/** The official runtime if it is here or can be fetched within a minute, else the old one. @throws NoRuntime */
export const prepareRuntime = async (): Promise<TestRuntime> => {
  const program = await official();
  if (program) return { kind: 'official', program, folder: join(program, '..') };
  const folder = cache();
  await ensureOldRuntime(folder);
  return { kind: 'old', program: electronProgram(folder), folder };
};

/** The runtime, or the sentence that says why there is none. */
export const tryRuntime = async (): Promise<TestRuntime | string> => {
  try {
    return await prepareRuntime();
  } catch (error) {
    if (error instanceof NoRuntime) return `No Electron runtime for tests: ${error.message}`;
    throw error;
  }
};
