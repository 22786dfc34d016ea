const tones: Readonly<Record<string, string>> = {
  ...{ '\u0304': '一声', '\u0301': '二声', '\u030C': '三声', '\u0300': '四声' },
};

/** Vowels with the tone that stands on them: a 三声. */
const toned = Object.entries(tones).flatMap(([mark, name]) =>
  Array.from('aeiouü', (vowel) => [`${vowel}${mark}`.normalize(), `${vowel === 'ü' ? 'u两点' : vowel} ${name}`]),
);

export const chineseNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(toned),
  ...tones,
  ...{ ü: 'u两点', "'": '隔音符号' },
};
