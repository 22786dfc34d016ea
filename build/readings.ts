import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLanguage, speaks, voiceLanguages, type VoiceLanguage } from '../voice/index.ts';
import { comparePins, formatPins, parsePins, pinOf } from './voice/readings.ts';
import { productTexts } from './voice/texts.ts';

/**
 * `npm run readings [-- XX ...]`: every text of locales/ and services/ whose reading is not certain has an approved one in
 * build/readings/XX.tsv (text, in words, as pronounced), or a line here says which has not. `--approve` writes down what is said
 * now, for whoever has read the lines above. Exit code 1 while something is open.
 */
const { values, positionals } = parseArgs({ options: { approve: { type: 'boolean' } }, allowPositionals: true });
const asked = voiceLanguages.filter(
  (language) => speaks(language) === 'yes' && (positionals.length === 0 || positionals.includes(language)),
);

const check = async (language: VoiceLanguage): Promise<string[]> => {
  const voice = await loadLanguage(language);
  await voice.whole;
  const texts = productTexts(language);
  const wanted = texts.flatMap(({ text }) => pinOf(voice, text) ?? []);
  const file = fileURLToPath(new URL(`readings/${language}.tsv`, import.meta.url));
  const places = new Map(texts.map(({ text, where }) => [text, where]));
  const approved = existsSync(file) ? parsePins(readFileSync(file, 'utf8')) : new Map<string, never>();
  const open = comparePins(wanted, approved, (text) => places.get(text) ?? '');
  if (!values.approve) return open.map((line) => `${language} ${line}`);
  writeFileSync(file, formatPins(wanted));
  console.log(`${language}: ${wanted.length} readings, ${open.length} of them new or gone; see git diff`);
  return [];
};

const open = (await Promise.all(asked.map(check))).flat();
for (const line of open) console.error(line);
if (open.length > 0)
  console.error(
    `\n${open.length} readings wait for approval. Read them as a native speaker would; a wrong one is a fault of voice/XX. Where all are right: npm run readings -- --approve`,
  );
process.exitCode = open.length === 0 ? 0 : 1;
