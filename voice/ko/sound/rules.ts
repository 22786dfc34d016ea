import { aspirated, clusters, type Syllable, tense } from './jamo.ts';

/**
 * What the letters alone don't tell of the seam before a syllable. `tense`: its onset is tense (제24-28항). `n`: ㄴ comes in
 * (제29항). `word`: a word of its own begins, so a coda before it takes its plain form before it moves over (제15항).
 * `nn`: ㄴ and ㄹ meet and stay ㄴㄴ (제20항 다만). `stem`: the coda before belongs to a verb or adjective (제11, 25항). `genitive`: the syllable is the particle 의 (제5항 다만 4).
 */
export type Seam = {
  space: boolean;
  tense?: boolean;
  n?: boolean;
  word?: boolean;
  nn?: boolean;
  stem?: boolean;
  genitive?: boolean;
};

/** 제8-11항: the seven codas that are heard, before a consonant or at the end. */
const plainCoda: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ', ㅋ: 'ㄱ', ㄳ: 'ㄱ', ㄺ: 'ㄱ', ㄵ: 'ㄴ', ㄶ: 'ㄴ', ㅅ: 'ㄷ', ㅆ: 'ㄷ', ㅈ: 'ㄷ', ㅊ: 'ㄷ', ㅌ: 'ㄷ', ㅎ: 'ㄷ',
  ㄼ: 'ㄹ', ㄽ: 'ㄹ', ㄾ: 'ㄹ', ㅀ: 'ㄹ', ㄻ: 'ㅁ', ㅍ: 'ㅂ', ㄿ: 'ㅂ', ㅄ: 'ㅂ',
}; // prettier-ignore
export const plain = (coda: string): string => plainCoda[coda] ?? coda;

const nasal: Readonly<Record<string, string>> = { ㄱ: 'ㅇ', ㄷ: 'ㄴ', ㅂ: 'ㅁ' };
const i = new Set(['ㅣ', 'ㅑ', 'ㅕ', 'ㅛ', 'ㅠ', 'ㅒ', 'ㅖ']);

/** Changes two neighbours as the standard has it. `b` may be null: the end of a phrase. */
export const meet = (a: Syllable, b: Syllable | null, seam: Seam): void => {
  if (!b) {
    a.coda = plain(a.coda);
    return;
  }
  if (a.coda === '') {
    if (seam.tense) b.onset = tense[b.onset] ?? b.onset;
    return;
  }
  if (b.onset === 'ㅇ' && seam.n && i.has(b.vowel)) b.onset = 'ㄴ';
  if (b.onset === 'ㅇ') return beforeVowel(a, b, seam);
  if (b.onset === 'ㅎ') return beforeH(a, b, seam);
  if (a.coda === 'ㅎ' || a.coda === 'ㄶ' || a.coda === 'ㅀ') return afterH(a, b);
  beforeConsonant(a, b, seam);
};

/** 제13-17항. */
const beforeVowel = (a: Syllable, b: Syllable, { space, word }: Seam): void => {
  if (a.coda === 'ㅇ') return;
  if (space || word) a.coda = plain(a.coda);
  // 제15항 names ㅏㅓㅗㅜㅟ. Before ㅣ and y a word keeps its beginning; where ㄴ comes in (한 일), the seam says so.
  if (space && i.has(b.vowel)) return;
  const [stays, moves] = clusters[a.coda] ?? ['', a.coda];
  const palatal = !space && !word && (moves === 'ㄷ' || moves === 'ㅌ') && (b.vowel === 'ㅣ' || b.vowel === 'ㅕ');
  a.coda = stays;
  if (moves === 'ㅎ') b.onset = stays === '' ? 'ㅇ' : stays;
  else if (palatal) b.onset = moves === 'ㄷ' ? 'ㅈ' : 'ㅊ';
  else b.onset = stays !== '' && moves === 'ㅅ' ? 'ㅆ' : moves;
  if (moves === 'ㅎ') a.coda = '';
};

/** 제12항 1 붙임, 제17항 붙임. Between words, and in 못하다, a coda of the ㄷ kind becomes ㅌ; within a verb ㅈ gives ㅊ (잊히다). */
const beforeH = (a: Syllable, b: Syllable, { space, word }: Seam): void => {
  const passive = !space && !word && (b.vowel === 'ㅣ' || b.vowel === 'ㅕ');
  if (passive && a.coda === 'ㄷ') return void ([a.coda, b.onset] = ['', 'ㅊ']);
  if (passive && (a.coda === 'ㅈ' || a.coda === 'ㄵ' || a.coda === 'ㄺ' || a.coda === 'ㄼ')) {
    const [stays, moves] = clusters[a.coda] ?? ['', a.coda];
    return void ([a.coda, b.onset] = [stays, aspirated[moves] ?? moves]);
  }
  const coda = plain(a.coda);
  const strong = aspirated[coda];
  if (strong) [a.coda, b.onset] = ['', strong];
  else a.coda = coda;
};

/** 제12항: ㅎ gives its breath to ㄱㄷㅈ, its strength to ㅅ, and is silent before the rest. */
const afterH = (a: Syllable, b: Syllable): void => {
  const stays = a.coda === 'ㅎ' ? '' : plain(a.coda);
  if (b.onset === 'ㄱ' || b.onset === 'ㄷ' || b.onset === 'ㅈ') b.onset = aspirated[b.onset] ?? b.onset;
  else if (b.onset === 'ㅅ') b.onset = 'ㅆ';
  else if (a.coda === 'ㅎ') return beforeConsonant({ ...a, coda: 'ㄷ' }, b, { space: false }, a);
  a.coda = stays;
  if (a.coda !== '') sonorants(a, b, {});
};

/** 제9-11, 18-20, 23-28항. `out` takes the coda where `a` is a stand-in. */
const beforeConsonant = (a: Syllable, b: Syllable, seam: Seam, out: Syllable = a): void => {
  // 제11항 다만: ㄺ of a stem is ㄹ before ㄱ (맑게 is 말께). 제24, 25항: tense after stems in ㄵ ㄻ ㄼ ㄾ.
  const stem = seam.stem ?? false;
  const coda = a.coda === 'ㄺ' && stem && b.onset === 'ㄱ' ? 'ㄹ' : plain(a.coda);
  const obstruent = coda in nasal;
  const strengthens =
    obstruent ||
    a.coda === 'ㄵ' ||
    a.coda === 'ㄾ' ||
    ((a.coda === 'ㄻ' || a.coda === 'ㄼ' || a.coda === 'ㄺ') && stem);
  if (strengthens || seam.tense) b.onset = tense[b.onset] ?? b.onset;
  out.coda = coda;
  if (obstruent && b.onset === 'ㄹ') b.onset = 'ㄴ';
  if (obstruent && (b.onset === 'ㄴ' || b.onset === 'ㅁ')) out.coda = nasal[coda] ?? coda;
  sonorants(out, b, seam);
};

/** 제19, 20항. */
const sonorants = (a: Syllable, b: Syllable, { nn }: Pick<Seam, 'nn'>): void => {
  if (b.onset === 'ㄹ' && (a.coda === 'ㅁ' || a.coda === 'ㅇ')) b.onset = 'ㄴ';
  else if (a.coda === 'ㄴ' && b.onset === 'ㄹ') {
    if (nn) b.onset = 'ㄴ';
    else a.coda = 'ㄹ';
  } else if (a.coda === 'ㄹ' && b.onset === 'ㄴ') b.onset = 'ㄹ';
};

/** 제5항: 져 쪄 쳐 are 저 쩌 처; ㅢ after a consonant is ㅣ. */
export const vowelOf = ({ onset, vowel }: Syllable, genitive = false): string => {
  if (vowel === 'ㅕ' && (onset === 'ㅈ' || onset === 'ㅉ' || onset === 'ㅊ')) return 'ㅓ';
  return vowel === 'ㅢ' && onset !== 'ㅇ' && !genitive ? 'ㅣ' : vowel;
};
