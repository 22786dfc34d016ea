import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startEspeak } from './voice/espeak.ts';
import { isVoiceLanguage, loadLanguage, speaks, type LanguageVoice } from '../voice/index.ts';
import { judge, kinds, parseReference, type Case } from './voice/score.ts';

/**
 * `npm run voice:score -- FILE [--lang XX] [--kind K] [--failures]`: how many of a file's cases voice/ gets right. A case a line,
 * parted by tabs, under a header with the columns lang, kind, input, expected (in any order, others are passed over);
 * several right answers are parted by ' | '. Kinds: verbalise (spoken text), reading, no-english (expected is '-').
 */
const { values, positionals } = parseArgs({
  options: { lang: { type: 'string' }, kind: { type: 'string' }, failures: { type: 'boolean' } },
  allowPositionals: true,
});
const [file] = positionals;
if (!file) {
  console.error('usage: voice:score -- FILE [--lang XX] [--kind K] [--failures]');
  process.exit(2);
}

const cases = parseReference(readFileSync(file, 'utf8')).filter(
  ({ lang, kind }) => [undefined, lang].includes(values.lang) && [undefined, kind].includes(values.kind),
);
const espeak = await startEspeak();

const answer = (voice: LanguageVoice, { input }: Case): { spoken: string; reading: string; phonemes: string } => {
  const spoken = voice.verbalise(input);
  const reading = voice.read(spoken);
  return { spoken: spoken.text, reading: reading.text, phonemes: espeak.phonemes(voice.phonemise(reading)) };
};

const rows: Record<string, string | number>[] = [];
for (const lang of new Set(cases.map((c) => c.lang))) {
  if (!isVoiceLanguage(lang) || speaks(lang) === 'no') {
    console.error(`no voice for the language '${lang}'`);
    continue;
  }
  // oxlint-disable-next-line no-await-in-loop
  const voice = await loadLanguage(lang);
  // oxlint-disable-next-line no-await-in-loop
  await voice.whole;
  for (const kind of kinds) {
    const own = cases.filter((c) => c.lang === lang && c.kind === kind);
    const wrong = own.filter((c) => !judge({ ...c, lang }, answer(voice, c)));
    if (own.length > 0)
      rows.push({
        lang,
        kind,
        cases: own.length,
        'exact %': Math.round((1 - wrong.length / own.length) * 10_000) / 100,
      });
    if (values.failures)
      for (const c of wrong)
        console.log(
          [
            lang,
            kind,
            c.input,
            c.expected.join(' | '),
            answer(voice, c)[kind === 'verbalise' ? 'spoken' : kind === 'no-english' ? 'phonemes' : 'reading'],
          ].join('\t'),
        );
  }
}
console.table(rows);
