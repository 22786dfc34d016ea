import type { Reading, Spoken } from '../core/index.ts';
import { syllablesOf } from './sound/segment.ts';
import { toIpa } from './sound/syllable.ts';

const run = /[\u0e01-\u0e4e]+/gu;

/** IPA with tones, a space between phones; what is no Thai letter (a pause, a space) passes as it is. */
export const ipaOf = (text: string): string =>
  text.replaceAll(run, (letters) => `${syllablesOf(letters).map(toIpa).join(' ')} `);

export const read = ({ tokens }: Spoken): Reading => {
  const said = tokens.map(({ start, end, spoken }) => ({ start, end, reading: ipaOf(spoken) }));
  return { text: said.map(({ reading }) => reading).join(''), tokens: said };
};
