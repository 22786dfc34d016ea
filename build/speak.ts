import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadLanguage, speaks, voiceLanguages, type As } from '../voice/index.ts';
import { startEspeak, wav } from './voice/espeak.ts';

/**
 * `npm run --silent speak -- --lang ko [--as phone]`: a text a line on stdin, a JSON object a line on stdout, in the same order:
 * {text, spoken, reading, phonemes}. With `--out FILE.wav TEXT` speaks the text into a file. Exit code 2 for a wrong call.
 */
const usage = (why: string): never => {
  console.error(`${why}\nusage: speak --lang ${voiceLanguages.join('|')} [--as KIND] [--out FILE.wav TEXT]`);
  process.exit(2);
};

const options = {
  lang: { type: 'string' },
  as: { type: 'string' },
  out: { type: 'string' },
} as const;

const { values, positionals } = ((): ReturnType<
  typeof parseArgs<{ options: typeof options; allowPositionals: true }>
> => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return usage(String(error));
  }
})();
const lang = values.lang ?? '';
if (speaks(lang) === 'no') usage(`no voice for the language '${lang}'`);

const [voice, espeak] = await Promise.all([loadLanguage(lang), startEspeak()]);
await voice.whole;
const as = values.as ? { as: values.as as As } : {};

const answer = (text: string): string => {
  const spoken = voice.verbalise(text, as);
  const reading = voice.read(spoken);
  const phonemes = espeak.phonemes(voice.phonemise(reading));
  return JSON.stringify({ text, spoken: spoken.text, reading: reading.text, phonemes });
};

/** Lines are written in lots of this many characters: a write for each would cost more than the answer. */
const lot = 1 << 14;

const stream = async (): Promise<void> => {
  let waiting = '';
  const flush = (): Promise<void> | void => {
    const full = waiting;
    waiting = '';
    if (!process.stdout.write(full)) return new Promise((resolve) => void process.stdout.once('drain', resolve));
  };
  let flushing: NodeJS.Immediate | null = null;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    waiting += `${answer(line)}\n`;
    if (waiting.length > lot) await flush();
    // Whoever waits for an answer before it asks again gets it once the lines at hand are done.
    else
      flushing ??= setImmediate(() => {
        flushing = null;
        void flush();
      });
  }
  if (waiting !== '') await flush();
};

if (values.out === undefined) await stream();
else {
  const text = positionals.join(' ');
  if (text === '') usage('nothing to speak');
  writeFileSync(values.out, wav(espeak.speak(voice.phonemise(voice.read(voice.verbalise(text, as))))));
}
