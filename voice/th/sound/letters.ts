/** Consonants: sound at the beginning, sound at the end, class (high, mid, low; `sonorant` low ones have no high partner). */
type Consonant = { onset: string; coda: string; class: 'high' | 'mid' | 'low'; sonorant: boolean };

const table: [letters: string, onset: string, coda: string, kind: 'high' | 'mid' | 'low' | 'sonorant'][] = [
  ['ก', 'k', 'k', 'mid'], ['ขฃ', 'kh', 'k', 'high'], ['คฅฆ', 'kh', 'k', 'low'], ['ง', 'ng', 'ng', 'sonorant'],
  ['จ', 'c', 't', 'mid'], ['ฉ', 'ch', 't', 'high'], ['ชฌ', 'ch', 't', 'low'], ['ซ', 's', 't', 'low'], ['ญ', 'j', 'n', 'sonorant'],
  ['ฎด', 'd', 't', 'mid'], ['ฏต', 't', 't', 'mid'], ['ฐถ', 'th', 't', 'high'], ['ฑฒทธ', 'th', 't', 'low'], ['ณน', 'n', 'n', 'sonorant'],
  ['บ', 'b', 'p', 'mid'], ['ป', 'p', 'p', 'mid'], ['ผ', 'ph', 'p', 'high'], ['ฝ', 'f', 'p', 'high'], ['พภ', 'ph', 'p', 'low'], ['ฟ', 'f', 'p', 'low'],
  ['ม', 'm', 'm', 'sonorant'], ['ย', 'j', 'j', 'sonorant'], ['ร', 'r', 'n', 'sonorant'], ['ลฬ', 'l', 'n', 'sonorant'], ['ว', 'w', 'w', 'sonorant'],
  ['ศษส', 's', 't', 'high'], ['ห', 'h', '', 'high'], ['ฮ', 'h', '', 'low'], ['อ', 'q', '', 'mid'],
]; // prettier-ignore

export const consonants: ReadonlyMap<string, Consonant> = new Map(
  table.flatMap(([letters, onset, coda, kind]) =>
    Array.from(letters, (letter): [string, Consonant] => [
      letter,
      { onset, coda, class: kind === 'sonorant' ? 'low' : kind, sonorant: kind === 'sonorant' },
    ]),
  ),
);

/** Two letters at the beginning that sound as one or as a cluster; the class is the first letter's. */
export const clusters: Readonly<Record<string, string>> = {
  กร: 'kr', กล: 'kl', กว: 'kw', ขร: 'khr', ขล: 'khl', ขว: 'khw', คร: 'khr', คล: 'khl', คว: 'khw', ตร: 'tr', ปร: 'pr', ปล: 'pl', พร: 'phr', พล: 'phl', ผล: 'phl',
  บร: 'br', บล: 'bl', ดร: 'dr', ฟร: 'fr', ฟล: 'fl',
  // ทร sounds s in native words, a silent ร in จริง, สร้าง, ศรี, เศร้า.
  ทร: 's', จร: 'c', สร: 's', ศร: 's', ซร: 's',
}; // prettier-ignore

/** Rarer than two syllables, and only in words from other languages. */
export const rareClusters = /^(?:[ดบฟ][รล]|[ทจสศซ]ร)$/u;

/** An aspirate doubles its plain partner (พุทธ, อัคคี): the pair is one final, and the second may begin a syllable. */
export const doubled = /^(?:ทธ|ตถ|ฏฐ|จฉ|กข|คฆ|พภ|ชฌ|ตต|ทท|กก|คค|จจ)/u;
/** Finals of words of Sanskrit and Pali; native words end in ก ด บ ง น ม ย ว alone. */
export const learned = /^[ขคฆจชฌฎฏฐฑฒณตถทธพภศษสฬ]$/u;

type Tones = Record<'none' | '่' | '้' | '๊' | '๋', string>;
const even: Tones = { none: '0', '่': '1', '้': '2', '๊': '3', '๋': '4' };

/**
 * Tone of a syllable by the class of its onset, whether it is live, whether its vowel is short, and its mark
 * (ราชบัณฑิตยสถาน, หลักเกณฑ์การผันวรรณยุกต์).
 */
export const toneOf = (kind: 'high' | 'mid' | 'low', live: boolean, short: boolean, mark: string): string => {
  const key = (mark === '' ? 'none' : mark) as keyof Tones;
  if (kind === 'mid') return key === 'none' && !live ? '1' : even[key];
  if (kind === 'high') return key === 'none' ? (live ? '4' : '1') : even[key];
  if (key === 'none') return live ? '0' : short ? '3' : '2';
  return key === '่' ? '2' : key === '้' ? '3' : even[key];
};
