import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { buildElectron } from './electron.ts';
import { makeAndStamp, type ProductName } from './start/stale.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));

/** How each product is made: the two pages into dist/web, the Electron host into dist/electron. */
const makers: Record<ProductName, (logLevel: 'warn' | 'error') => Promise<void>> = {
  pages: async (logLevel) => {
    await build({ configFile, logLevel });
  },
  host: buildElectron,
};

/** Builds what is named, and notes what it was made from, so that `npm start` knows what is stale. */
export const buildProducts = async (
  names: readonly ProductName[],
  logLevel: 'warn' | 'error' = 'warn',
): Promise<void> => {
  for (const name of names) await makeAndStamp(root, name, () => makers[name](logLevel));
};

if (import.meta.main) await buildProducts(['pages', 'host']);
