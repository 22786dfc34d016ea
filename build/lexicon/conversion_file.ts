import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

/** A number of 0 to 92 as one character that is neither a blank nor a line end. */
export const asCharacter = (number: number): string =>
  String.fromCharCode(0x21 + Math.max(0, Math.min(92, Math.round(number))));

/** Lines `reading<TAB>entry<TAB>entry`, in the order of UTF-16 code units (renderer/kiosk/conversion/lines.ts), packed. */
export const writeLexicon = (name: string, source: string, entries: ReadonlyMap<string, readonly string[]>): void => {
  const lines = [...entries].map(([reading, words]) => [reading, ...words].join('\t')).sort();
  const packed = deflateSync(`\n${lines.join('\n')}\n`, { level: 9 }).toString('base64');
  const head = `// Made by build/lexicon/conversion_${name}.ts; ${source}, see NOTICE beside this file.\n`;
  writeFileSync(`renderer/kiosk/conversion/lexicon/${name}.ts`, `${head}export default '${packed}';\n`);
  console.log(name, lines.length, 'readings', packed.length, 'bytes');
};
