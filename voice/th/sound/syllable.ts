/** A syllable in the ASCII of the lexicon (lexicon/README.md): onset, vowel, coda, tone 0 mid 1 low 2 falling 3 high 4 rising. */
/** `marked`: spelling leaves no doubt about the tone. */
export type Syllable = { onset: string; vowel: string; coda: string; tone: string; marked?: boolean };

const shape = /^(q|(?:kh|th|ph|ch|ng|[ptkbdcfshmnrlwj])(?:[rlw])?)([aiueoEOxy]{1,2}|ia|ua|ya)(ng|[ptkmnjw]?)([0-4])$/;

export const parseSyllable = (written: string): Syllable | null => {
  const [, onset = '', vowel = '', coda = '', tone = ''] = shape.exec(written) ?? [];
  return onset === '' ? null : { onset, vowel, coda, tone };
};

/** Phones as WikiPron's broad Thai writes them (which follows the IPA Handbook); a space between phones. */
const onsets: Record<string, string> = { q: 'ʔ', kh: 'kʰ', th: 'tʰ', ph: 'pʰ', ch: 't͡ɕʰ', c: 't͡ɕ', ng: 'ŋ' };
const vowels: Record<string, string> = {
  E: 'ɛ', O: 'ɔ', x: 'ɤ', y: 'ɯ', aa: 'aː', ii: 'iː', uu: 'uː', ee: 'eː', oo: 'oː', EE: 'ɛː', OO: 'ɔː', xx: 'ɤː', yy: 'ɯː', ia: 'i a̯', ua: 'u a̯', ya: 'ɯ a̯',
}; // prettier-ignore
const codas: Record<string, string> = { p: 'p̚', t: 't̚', k: 'k̚', ng: 'ŋ' };
const tones = ['˧', '˨˩', '˥˩', '˦˥', '˩˩˦'];

const onsetPhones = (onset: string): string[] => {
  const known = onsets[onset];
  if (known !== undefined || onset.length === 1) return [known ?? onset];
  const first = onset.slice(0, -1);
  return [onsets[first] ?? first, onset.slice(-1)];
};

/** A short open syllable ends in a glottal stop. */
const endOf = ({ vowel, coda }: Syllable): string[] => {
  if (coda !== '') return [codas[coda] ?? coda];
  return vowel.length === 1 ? ['ʔ'] : [];
};

export const toIpa = (syllable: Syllable): string =>
  [
    ...onsetPhones(syllable.onset),
    vowels[syllable.vowel] ?? syllable.vowel,
    ...endOf(syllable),
    tones[Number(syllable.tone)] ?? '',
  ].join(' ');
