const onset = 'ngh|ng|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdđghklmnprstvx]';
const nucleus =
  'iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|uao|ai|ao|ay|au|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uy|uơ|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy]';
const shape = new RegExp(`^(?:${onset})?(?:${nucleus})(?:ch|nh|ng|[cmnpt])?$`, 'u');
const unmarked = (letters: string): string => letters.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The same shape where it is written without any mark, as the source of a RegExp. */
export const unmarkedSyllable = `(?:${unmarked(onset)})?(?:${unmarked(nucleus)})(?:ch|nh|ng|[cmnpt])?`;

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

export const toneless = (word: string): string =>
  word.toLowerCase().normalize('NFD').replaceAll(tones, '').normalize('NFC');

/**
 * Whether it can be a syllable of Vietnamese (quy tắc chính tả: onset, rime and coda of closed lists; one that ends in p, t, c
 * or ch bears the tone sắc or nặng, and none but these).
 */
export const isSyllable = (word: string): boolean => {
  const plain = toneless(word);
  return (
    shape.test(plain) &&
    (!/(?:[ptc]|ch)$/.test(plain) || plain.length === 1 || /[\u0301\u0323]/.test(word.normalize('NFD')))
  );
};
