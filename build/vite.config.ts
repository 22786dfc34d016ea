import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';
import { espeakData } from './espeak-data.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The two pages that people see. Relative base: the same files serve from the assist server and from Electron. */
export default defineConfig({
  root: at('../renderer'),
  base: './',
  plugins: [react()],
  worker: { format: 'es', plugins: () => [espeakData()] },
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    target: 'chrome108',
    // Small assets stay files: a data: URL would need a looser content security policy.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { kiosk: at('../renderer/index.html'), helper: at('../renderer/helper/index.html') },
      // Values alone: what the first screen does not use comes with what does, although one index names it all.
      treeshake: { moduleSideEffects: [{ test: /[\\/](protocol|voice)[\\/]/, sideEffects: false }] },
    },
  },
});
