import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { serverConfigHelp, type ServerConfig } from '../../protocol/index.ts';
import { openDatabase, type Database } from '../data/database.ts';
import { StartProblem, systemCode } from './problem.ts';

export type Store = { dataDir: string; db: Database };

/** Not `recursive: true`: where nothing can be made, as in /proc, Node tries for ever. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
};

/** The data folder (only its owner may look in) and the database in it. Throws `StartProblem` where it can't be written. */
export const openStore = async (config: Pick<ServerConfig, 'dataDir'>): Promise<Store> => {
  const dataDir = config.dataDir ?? envPaths('gildongmu', { suffix: '' }).data;
  try {
    makeFolder(resolve(dataDir));
    return { dataDir, db: await openDatabase(join(dataDir, 'gildongmu.sqlite')) };
  } catch (error) {
    const reason = systemCode(error);
    throw new StartProblem(
      `The data folder ${dataDir} can't be used (${reason}): name another with --data or GILDONGMU_DATA. dataDir: ${serverConfigHelp.dataDir}`,
    );
  }
};
