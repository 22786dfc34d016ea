/** A Hangul syllable taken apart; letters are compatibility jamo, '' where there is no coda. */
export type Syllable = { onset: string; vowel: string; coda: string };

const onsets = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ');
const vowels = Array.from('ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ');
const codas = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'.split('')];

const indexOf = (letters: readonly string[]): Map<string, number> => new Map(letters.map((letter, i) => [letter, i]));
const [onsetAt, vowelAt, codaAt] = [indexOf(onsets), indexOf(vowels), indexOf(codas)];

const first = 0xac_00;
const last = 0xd7_a3;

export const isSyllable = (char: string): boolean => char >= '가' && char <= '힣';

export const take = (char: string): Syllable | null => {
  const code = char.charCodeAt(0);
  if (!(code >= first && code <= last)) return null;
  const n = code - first;
  return {
    onset: onsets[Math.floor(n / 588)] ?? '',
    vowel: vowels[Math.floor((n % 588) / 28)] ?? '',
    coda: codas[n % 28] ?? '',
  };
};

export const join = ({ onset, vowel, coda }: Syllable): string =>
  String.fromCharCode(
    first + (onsetAt.get(onset) ?? 0) * 588 + (vowelAt.get(vowel) ?? 0) * 28 + (codaAt.get(coda) ?? 0),
  );

/** Two letters for a coda of two: 값 has ㅂ and ㅅ. */
export const clusters: Readonly<Record<string, readonly [string, string]>> = {
  ㄳ: ['ㄱ', 'ㅅ'],
  ㄵ: ['ㄴ', 'ㅈ'],
  ㄶ: ['ㄴ', 'ㅎ'],
  ㄺ: ['ㄹ', 'ㄱ'],
  ㄻ: ['ㄹ', 'ㅁ'],
  ㄼ: ['ㄹ', 'ㅂ'],
  ㄽ: ['ㄹ', 'ㅅ'],
  ㄾ: ['ㄹ', 'ㅌ'],
  ㄿ: ['ㄹ', 'ㅍ'],
  ㅀ: ['ㄹ', 'ㅎ'],
  ㅄ: ['ㅂ', 'ㅅ'],
};

export const tense: Readonly<Record<string, string>> = { ㄱ: 'ㄲ', ㄷ: 'ㄸ', ㅂ: 'ㅃ', ㅅ: 'ㅆ', ㅈ: 'ㅉ' };
export const aspirated: Readonly<Record<string, string>> = { ㄱ: 'ㅋ', ㄷ: 'ㅌ', ㅂ: 'ㅍ', ㅈ: 'ㅊ' };
