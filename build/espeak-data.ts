import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Where a file of the engine's package of data lies, in bytes. */
export type DataFile = { filename: string; start: number; end: number };

/** The phonemes, all descriptions of languages and voices (the engine lists them at its start), and the dictionaries of our six. */
const needed = /\/(?:phon[a-z]+|intonations|(?:ko|en|vi|cmn|ja|th)_dict|lang\/.*|voices\/.*)$/;

/** The table of files as the engine's script holds it. Throws where the package has changed its shape. */
export const filesOf = (script: string): DataFile[] => {
  const files = [...script.matchAll(/\{filename:"([^"]+)",start:(\d+),end:(\d+)\}/g)].map(
    ([, filename = '', start, end]) => ({ filename, start: Number(start), end: Number(end) }),
  );
  if (files.length === 0) throw new Error('espeak-ng.js holds no table of its data files any more');
  return files;
};

/** Files that follow each other are one range. */
const rangesOf = (files: readonly DataFile[]): { start: number; end: number }[] => {
  const ranges: { start: number; end: number }[] = [];
  for (const { filename, start, end } of files.toSorted((a, b) => a.start - b.start)) {
    if (!needed.test(filename)) continue;
    const last = ranges.at(-1);
    if (last?.end === start) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
};

/**
 * The data with only what is needed: "GDMVOICE", then as little-endian 32-bit numbers the size of the whole and the count of
 * ranges, then start and length of each, then their bytes. renderer/kiosk/speech/embedded/voice-data.ts unpacks it.
 */
export const packData = (data: Buffer, files: readonly DataFile[]): Buffer => {
  const ranges = rangesOf(files);
  const header = Buffer.alloc(16 + ranges.length * 8);
  header.write('GDMVOICE', 'latin1');
  header.writeUInt32LE(data.length, 8);
  header.writeUInt32LE(ranges.length, 12);
  ranges.forEach(({ start, end }, index) => {
    header.writeUInt32LE(start, 16 + index * 8);
    header.writeUInt32LE(end - start, 20 + index * 8);
  });
  return Buffer.concat([header, ...ranges.map(({ start, end }) => data.subarray(start, end))]);
};

const source = '@echogarden/espeak-ng-emscripten/espeak-ng.data?url';
const packed = '\0espeak-data';

/** In a build, the voice data of six languages instead of a hundred: 2.6 MB instead of 24. */
export const espeakData = (): Plugin => {
  const require = createRequire(import.meta.url);
  return {
    name: 'espeak-data',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === source ? packed : null),
    load(id) {
      if (id !== packed) return null;
      const script = require.resolve('@echogarden/espeak-ng-emscripten');
      const data = readFileSync(script.replace(/espeak-ng\.js$/, 'espeak-ng.data'));
      const asset = packData(data, filesOf(readFileSync(script, 'utf8')));
      const reference = this.emitFile({ type: 'asset', name: 'voice.data', source: asset });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
};
