import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { hostCalls } from '../protocol/ipc.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Main and preload each as one CommonJS file with everything in it but Electron and Node. */
const bundle = (name: 'main' | 'preload'): InlineConfig => ({
  configFile: false,
  root: at('..'),
  logLevel: 'warn',
  // The preload knows the names of the calls, not their schemas.
  define: { HOST_CALLS: JSON.stringify(Object.values(hostCalls).map((call) => call.name)) },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: at(`../electron/${name}.ts`),
    outDir: at('../dist/electron'),
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: `${name}.cjs` } },
  },
});

/** Bundles the Electron host into dist/electron. */
export const buildElectron = async (): Promise<void> => {
  await build(bundle('main'));
  await build(bundle('preload'));
};

if (import.meta.main) await buildElectron();
