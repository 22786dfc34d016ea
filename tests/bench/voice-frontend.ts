import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { startEspeak } from '../../build/voice/espeak.ts';
import { productTexts } from '../../build/voice/texts.ts';
import { loadLanguage, speaks, voiceLanguages, type VoiceLanguage } from '../../voice/index.ts';
import { figure, type Figure } from './figures.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Dictionaries as they are shipped, compressed as a server or an installer would. */
const dictionaryBytes = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /[\\/](?:lexicon|dictionary)(?:[\\/]|$)/.test(entry.parentPath) &&
        !/\.(?:md|txt)$|NOTICE/.test(entry.name),
    )
    .reduce((sum, { parentPath, name }) => sum + deflateSync(readFileSync(`${parentPath}/${name}`)).length, 0);

const ROUNDS = 5;

/** Lines a second once warm: verbalise, read and phonemise, and the engine's phonemes as `npm run speak` prints them. */
const linesPerSecond = async (language: VoiceLanguage): Promise<number> => {
  const [voice, espeak] = await Promise.all([loadLanguage(language), startEspeak()]);
  await voice.whole;
  const lines = productTexts(language).map(({ text }) => text);
  const say = (text: string): string => espeak.phonemes(voice.phonemise(voice.read(voice.verbalise(text))));
  const round = (): number => {
    const start = performance.now();
    for (const line of lines) say(line);
    return lines.length / ((performance.now() - start) / 1000);
  };
  // The first only warms; of the others the best, since what else runs on the machine only ever takes away.
  round();
  return Math.max(...Array.from({ length: ROUNDS }, round));
};

/** The front end by itself: lines a second, milliseconds until dictionaries are in, and their size. */
export const measureFrontEnd = async (): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const language of voiceLanguages.filter((name) => speaks(name) === 'yes')) {
    const start = performance.now();
    // One after the other: side by side they would be measured together.
    // oxlint-disable-next-line no-await-in-loop
    await (
      await loadLanguage(language)
    ).whole;
    const load = performance.now() - start;
    // oxlint-disable-next-line no-await-in-loop
    const rate = await linesPerSecond(language);
    figures.push(
      figure(`frontend_lines_per_second_${language}`, rate, '/s', { bar: language === 'ja' ? 200 : 1000 }),
      figure(`dictionary_load_ms_${language}`, load, 'ms'),
      figure(`dictionary_mb_${language}`, dictionaryBytes(at(`voice/${language}`)) / 1e6, 'MB', { bar: 20 }),
    );
  }
  return figures;
};
