import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { espeakData } from '../../../build/espeak-data.ts';

/** The product's speaker on an empty page, built as the product is, on a free port. */
export const openSpeechPage = async (): Promise<{ url: string; close(): Promise<void> }> => {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), 'speech-page-'));
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es', plugins: () => [espeakData()] },
    build: { outDir, emptyOutDir: true, target: 'chrome108', assetsInlineLimit: 0 },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: {
      port: 0,
      host: 'localhost',
      // Isolated, so that the memory of its worker can be measured.
      headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    },
  });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
};
