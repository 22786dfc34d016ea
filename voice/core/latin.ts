/** Letters that no accent can be taken off. */
const others: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l', œ: 'oe', ı: 'i', þ: 'th', ð: 'd', ħ: 'h', ŧ: 't', ŋ: 'ng', ə: 'e',
}; // prettier-ignore

/** A Latin letter as those of ASCII that stand for it: accents fall away (é is e, Đ is D), what is like none is left out. */
const plainLetter = (letter: string): string => {
  if (/^[a-zA-Z]$/.test(letter)) return letter;
  const plain = others[letter.toLowerCase()] ?? '';
  return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
};

/** A run of Latin letters in those of ASCII, for a language that can only spell them. */
export const plainLatin = (run: string): string => Array.from(run.normalize('NFKD'), plainLetter).join('');
