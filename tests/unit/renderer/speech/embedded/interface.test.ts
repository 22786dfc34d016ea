import { describe, expect, test } from 'vitest';
import { startEspeak } from '../../../../../build/voice/espeak.ts';
import { productTexts } from '../../../../../build/voice/texts.ts';
import type { Language } from '../../../../../protocol/index.ts';
import { frontEnd, type EngineInput } from '../../../../../renderer/kiosk/speech/front-end.ts';
import { embeddedQuality } from '../../../../../renderer/kiosk/speech/quality.ts';
import { runsOf } from '../../../../../renderer/kiosk/speech/runs.ts';
import { voices } from '../../../../../renderer/kiosk/speech/embedded/voices.ts';
import { loadEspeak } from '../../../../support/espeak.ts';

/** All that the interface and the services say in a language, as the engine gets it: each stretch in its own language. */

type Piece = { where: string; text: string; language: Language; input: EngineInput & { voice: string } };

const spoken = (Object.keys(voices) as Language[]).filter((language) => embeddedQuality(language) !== 'none');
const hasVoice = (language: Language): boolean => spoken.includes(language);

const piecesOf = async (language: Language): Promise<Piece[]> => {
  const pieces: Piece[] = [];
  for (const { text, where } of productTexts(language))
    for (const run of runsOf({ text, language, rank: 'page' }).filter((each) => hasVoice(each.language))) {
      const own = text.slice(run.start, run.end);
      // oxlint-disable-next-line no-await-in-loop -- in their order; none of them waits for anything
      const input = await frontEnd.prepare(own, run.language);
      pieces.push({ where, text: own, language: run.language, input: { voice: voices[run.language].name, ...input } });
    }
  return pieces;
};

/** espeak-ng's mark of a switch to another language, and the name by which it calls a character that it can't read. */
const fallback = /\([a-z]{2,3}(?:-[a-z]+)*\)/;
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

describe.each(spoken)('%s', (language) => {
  test('nothing of the interface is spoken as English, and nothing is left unsaid', async () => {
    const [espeak, pieces] = await Promise.all([startEspeak(), piecesOf(language)]);
    const wrong = pieces.filter(({ text, input }) => {
      const phonemes = espeak.phonemes(input);
      return fallback.test(phonemes) || (hasWords(text) && phonemes === '');
    });
    expect(wrong.map(({ where, text, input }) => `${where}: ${text} -> ${input.text}`)).toEqual([]);
    expect(pieces.length).toBeGreaterThan(500);
  });
});

test('Thai: the engine says a syllable for each that it was given, all of them in its Thai voice', async () => {
  const engine = await loadEspeak();
  engine.set_voice('', 'th', 0, 0, 0);
  engine.set_rate(450);
  const own = (await piecesOf('th')).filter(({ language }) => language === 'th');
  const wrong = own.filter(({ input }) => {
    const heard: string[] = [];
    engine.synthesize(input.text, (_, events) => {
      for (const { type, id } of events) if (type === 'phoneme') heard.push(String(id));
      return false;
    });
    const syllables = input.text.match(/[a-zA-Z?@:]+[1-5]/g)?.length ?? 0;
    const vowels = heard.filter((phoneme) => /[aeiouəɛɔɯɨɤɒæ]/.test(phoneme)).length;
    return heard.some((phoneme) => fallback.test(phoneme)) || vowels < syllables;
  });
  expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  expect(own.length).toBeGreaterThan(500);
});
