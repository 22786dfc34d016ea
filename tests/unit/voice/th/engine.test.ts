import { beforeAll, describe, expect, test } from 'vitest';
import { productTexts } from '../../../../build/voice/texts.ts';
import type { Espeak } from '../../../../renderer/kiosk/speech/embedded/espeak.ts';
import { loadLanguage, type LanguageVoice } from '../../../../voice/index.ts';
import { loadEspeak } from '../../../support/espeak.ts';

/**
 * The engine can't print the phonemes of a text that gives them as `[[ ]]`; its events tell what it does say. They name phones in
 * IPA, all vowels but aa without their length, and an aspirate as two.
 */
const eventNames: Record<string, string> = { N: 'ŋ', E: 'ɛ', O: 'ɔ', '@': 'ə', W: 'ɯ', '?': 'ʔ', r: 'ɹ' };
const expected = (phonemes: string): string =>
  phonemes
    .replaceAll(/[1-5 ]/g, '')
    .replaceAll('a:', 'aː')
    .replaceAll(':', '')
    .replaceAll(/[NEO@W?r]/g, (phone) => eventNames[phone] ?? phone);

/** All that Thai is made of, in the engine's names: a syllable and its tone, or it is no Thai. */
const syllable = /^(?:[kptc?bdfshmnNrljw]|[kptc]h)[rlw]?(?:[aiueoEO@W]:?|[iuW]a)[ptkmnNjw?]?[1-5]$/;

let thai: LanguageVoice;
let espeak: Espeak;
beforeAll(async () => {
  [thai, espeak] = await Promise.all([loadLanguage('th'), loadEspeak()]);
  await thai.whole;
});
const inputOf = (text: string) => thai.phonemise(thai.read(thai.verbalise(text)));

const sound = (text: string): { said: string; samples: number } => {
  let [said, samples] = ['', 0];
  espeak.set_voice('', 'th', 0, 0, 0);
  espeak.synthesize(text, (chunk, events) => {
    for (const { type, id } of events) if (type === 'phoneme') said += String(id).replaceAll(/[ˈˌ]/g, '');
    samples += chunk.length;
    return false;
  });
  return { said, samples };
};

const texts = productTexts('th').map(({ text }) => text);

describe('the texts of the product in Thai', () => {
  test('each is made of Thai syllables alone, each with its tone', () => {
    for (const text of texts) {
      const all =
        inputOf(text)
          .phonemes?.split(' ')
          .filter((one) => one !== '') ?? [];
      expect(
        all.filter((one) => !syllable.test(one)),
        text,
      ).toEqual([]);
      expect(all.length > 0, text).toBe(/[\p{L}\p{N}]/u.test(text));
    }
  });

  // Every sixth: the engine takes a second for ten.
  test('the engine says what it was given, no more and nothing in English', { timeout: 180_000 }, () => {
    for (const text of texts.filter((_, at) => at % 6 === 0)) {
      const input = inputOf(text);
      expect(sound(input.text).said, text).toBe(expected(input.phonemes ?? ''));
    }
  });

  test.each(['a', 'i', 'u', 'e', 'o', 'E', 'O', '@', 'W'])('a long %s is heard longer than a short one', (vowel) => {
    expect(sound(`[[m${vowel}:n3]]`).samples).toBeGreaterThan(sound(`[[m${vowel}n3]]`).samples * 1.05);
  });
});
