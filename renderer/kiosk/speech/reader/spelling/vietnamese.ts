/** Letters by the words that Vietnamese readers use for them. */
const words: Record<string, string> = {
  a: 'con cá',
  ă: 'cái răng',
  â: 'con lân',
  b: 'bê bò',
  c: 'con cò',
  d: 'dung dăng',
  đ: 'đê bờ đê',
  e: 'em bé',
  ê: 'con bê',
  f: 'cà phê',
  g: 'con gà',
  h: 'học hành',
  i: 'i ngắn',
  k: 'kiếm',
  l: 'long lanh',
  m: 'mèo',
  n: 'núi',
  o: 'tròn vo',
  ô: 'cái tô',
  ơ: 'bài thơ',
  p: 'phở',
  q: 'quấn quít',
  r: 'ru',
  s: 'Sài Gòn',
  t: 'từ từ',
  u: 'cái lu',
  ư: 'cái lư',
  v: 'vội vã',
  x: 'xe',
  y: 'y dài',
};
/** Tone marks by name. */
const tones: Record<string, string> = {
  '\u0300': 'huyền',
  '\u0301': 'sắc',
  '\u0303': 'ngã',
  '\u0309': 'hỏi',
  '\u0323': 'nặng',
};

/** ấ -> â sắc, con lân; đ -> đê bờ đê. */
export const spellVietnamese = (character: string): string | null => {
  const marks = character.toLowerCase().normalize('NFD');
  const tone = Array.from(marks).find((mark) => mark in tones);
  const letter = (tone ? marks.replace(tone, '') : marks).normalize('NFC');
  const word = words[letter];
  if (word === undefined) return null;
  return tone ? `${letter} ${tones[tone] ?? ''}, ${word}` : word;
};
