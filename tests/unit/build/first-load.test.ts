import { build, type Rolldown } from 'vite';
import { expect, test, vi } from 'vitest';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { languages, type Language } from '../../../protocol/index.ts';
import { kioskNamespaces } from '../../../renderer/kiosk/app/follow-settings.ts';

/** KB, gzipped, of JavaScript and CSS that a kiosk may ask for before its first screen stands (`npm run bench -- assist`). */
const BAR = 200;

const configFile = fileURLToPath(new URL('../../../build/vite.config.ts', import.meta.url));

/** What main.tsx awaits before it draws, in a browser. */
const awaited = (language: Language): string[] => [
  'renderer/kiosk/bridge/browser.ts',
  ...kioskNamespaces.map((namespace) => `locales/${language}/${namespace}.json`),
];

/** As `npm run build` makes it: a test's own NODE_ENV would bring React with its warnings. */
const outputOf = async (): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> => {
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({ configFile, logLevel: 'error', build: { write: false } });
  if (!('output' in built)) throw new Error('The pages are built at once');
  return built.output;
};

test('what a kiosk loads before its first screen stays small, in every language', async () => {
  const output = await outputOf();
  const files = new Map(output.map((file) => [file.fileName, file]));
  const chunks = output.filter((file) => file.type === 'chunk');
  const chunkOf = (source: string): Rolldown.OutputChunk => {
    const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
    if (!found) throw new Error(`${source} has no chunk of its own: is it still loaded before the first screen?`);
    return found;
  };
  /** The chunk, what it imports, and their styles. */
  const withImports = (chunk: Rolldown.OutputChunk, seen: Set<string>): void => {
    if (seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) seen.add(style);
    for (const name of chunk.imports) {
      const imported = files.get(name);
      if (imported?.type === 'chunk') withImports(imported, seen);
    }
  };
  const kilobytes = (name: string): number => {
    const file = files.get(name);
    if (!file) throw new Error(`${name} is asked for and not there`);
    return gzipSync(file.type === 'chunk' ? file.code : file.source).length / 1024;
  };
  const loaded = (language: Language): number => {
    const seen = new Set<string>();
    for (const source of ['renderer/index.html', ...awaited(language)]) withImports(chunkOf(source), seen);
    return [...seen].reduce((sum, name) => sum + kilobytes(name), 0);
  };
  for (const language of languages) expect(loaded(language), language).toBeLessThan(BAR);
});
