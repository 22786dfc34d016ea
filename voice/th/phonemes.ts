import type { EngineInput, EngineMark, Reading } from '../core/index.ts';

/** espeak-ng's names for the phones of its `th` voice; what is not here has the same name. */
const phones: Record<string, string> = {
  ʔ: '?', kʰ: 'kh', tʰ: 'th', pʰ: 'ph', 't͡ɕʰ': 'ch', 't͡ɕ': 'c', ŋ: 'N', ɛ: 'E', ɔ: 'O', ɤ: '@', ɯ: 'W', 'a̯': 'a',
  'aː': 'a:', 'iː': 'i:', 'uː': 'u:', 'eː': 'e:', 'oː': 'o:', 'ɛː': 'E:', 'ɔː': 'O:', 'ɤː': '@:', 'ɯː': 'W:', 'p̚': 'p', 't̚': 't', 'k̚': 'k',
}; // prettier-ignore
/**
 * The engine's tone numbers, by their measured pitch (Hz in the middle of la:4 m_: la:4): 1 rises 107-115, 2 is low 101, 3 falls
 * from 112 to 107 as the mid tone does, 4 is high 120, 5 falls 119-108.
 */
const tones: Record<string, string> = { '˧': '3', '˨˩': '2', '˥˩': '5', '˦˥': '4', '˩˩˦': '1' };

const syllable = (phonesOf: readonly string[], tone: string): string =>
  phonesOf.map((phone) => phones[phone] ?? phone).join('') + (tones[tone] ?? '');

/** A reading's IPA as phonemes of the engine, a syllable a word. */
const toEngine = (reading: string): string => {
  const said: string[] = [];
  let current: string[] = [];
  for (const phone of reading.split(' ')) {
    if (tones[phone] !== undefined) {
      said.push(syllable(current, phone));
      current = [];
    } else if (phone !== '') current.push(phone);
  }
  return said.join(' ');
};

/** `[[phonemes]]` for the voice `th`, whose own reading of Thai script is letter by letter. */
export const phonemise = ({ tokens }: Reading): EngineInput => {
  const marks: EngineMark[] = [];
  const text: string[] = [];
  const all: string[] = [];
  let at = 0;
  for (const { start, end, reading } of tokens) {
    const inner = toEngine(reading);
    const written = inner === '' ? reading.replaceAll(/[^\s.,?!:;]/g, '') : `[[${inner}]] `;
    if (inner !== '') {
      marks.push({ at, start, end });
      all.push(inner);
    }
    text.push(written);
    at += written.length;
  }
  return { voice: 'th', text: text.join(''), marks, phonemes: all.join(' ') };
};
