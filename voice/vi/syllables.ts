const onset = 'ngh|ng|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdđghklmnprstvx]';
const nucleus =
  'iêu|yêu|oai|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|uao|ai|ao|ay|au|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uy|uơ|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy]';
const shape = new RegExp(`^(?:${onset})?(?:${nucleus})(?:ch|nh|ng|[cmnpt])?$`, 'u');
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether it can be a syllable of Vietnamese (quy tắc chính tả: onset, rime, coda of a closed list); tones and case don't count. */
export const isSyllable = (word: string): boolean =>
  shape.test(word.toLowerCase().normalize('NFD').replaceAll(tones, '').normalize('NFC'));
