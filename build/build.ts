import { build } from 'vite';
import { fileURLToPath } from 'node:url';

/** Bundles the two pages into dist/web and the Electron host into dist/electron. */
export const buildAll = async (): Promise<void> => {
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), logLevel: 'warn' });
  const { buildElectron } = await import('./electron.ts');
  await buildElectron();
};

if (import.meta.main) await buildAll();
