import { describe, expect, test } from 'vitest';
import { loadLanguage, voiceLanguages, type VoiceLanguage } from '../../../../voice/index.ts';
import { inputOf, markUp, misplaced } from '../../../support/any-text.ts';

/**
 * As long as this a run is beyond what could be gone through letter by letter on the stack, or again and again at each place.
 * `npm run test:all` makes them longer.
 */
const LENGTH = process.env['SEED'] === undefined ? 20_000 : 100_000;

/** What a rule could run along for ever: in any language, and in one of them. */
const alone = ['1', '1,', '1.', '1-', '1/', '1:', 'a', 'a.', 'a@', '(', '-', ':', '\u0301', '~1', '010-', '2026-'];
const own: Record<VoiceLanguage, readonly string[]> = {
  ko: ['가', '제'],
  en: ['A', 'A.', 'I', 'May ', 'No. ', 'St. ', 'x1', "'9", '1 m', '$', '1. '],
  ja: ['か', '漢', 'ー', '一', '第'],
  zh: ['一', '银行', '请在2分钟内到银行办理。', '第'],
  th: ['ก', 'ตลาด', 'ก.', '02-', 'ๆ', '\u0e48', '12 บาท '],
  vi: ['ạ', 'Q', '1h', '1tr', 'T2-', 'ngày 1/'],
};

describe.each(voiceLanguages)('%s', async (language) => {
  const voice = await loadLanguage(language);
  await voice.whole;

  test.each([...alone, ...own[language]])(`${LENGTH} characters of %s go through to the engine`, (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    const { spoken, input } = inputOf(voice, text);
    expect(misplaced(spoken, text)).toBe('');
    expect(markUp(input)).toEqual([]);
  });

  test.each(['가', '一', 'あ', 'ก', 'ử', 'ß', '😀', '[['])(`${LENGTH} characters of %s are said as fast as they are long`, (piece) => {
    const text = piece.repeat(Math.floor(LENGTH / piece.length));
    expect(misplaced(voice.verbalise(text), text)).toBe('');
    // Read block by block, as a worker does.
    expect(() => inputOf(voice, text.slice(0, 400))).not.toThrow();
  }); // prettier-ignore
});
