/** Particles that have one form after a consonant and one after a vowel. */
const pairs: readonly (readonly [afterCoda: string, afterVowel: string])[] = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
  ['이나', '나'],
  ['이랑', '랑'],
];

const codaOf = (char: string): number => (char >= '가' && char <= '힣' ? (char.charCodeAt(0) - 0xac_00) % 28 : -1);
const liquid = 8;

/** The form that fits what was heard last; a word that isn't such a particle stays. 로 also after ㄹ. */
export const agree = (last: string, word: string): string => {
  const coda = codaOf(last);
  const pair = pairs.find((both) => both.includes(word));
  if (!pair || coda < 0) return word;
  return coda === 0 || (word.endsWith('로') && coda === liquid) ? pair[1] : pair[0];
};

/** '을(를)' and its like, as texts with slots have them: one form, by what stands before. */
export const bothForms =
  /(?:을\(를\)|를\(을\)|이\(가\)|가\(이\)|은\(는\)|는\(은\)|과\(와\)|와\(과\)|\(으\)로|\(이\)나|\(이\)랑)/u;
export const oneForm = (last: string, written: string): string => {
  const word = written.startsWith('(') ? written.replaceAll(/[()]/g, '') : written.charAt(0);
  return agree(last, word);
};
