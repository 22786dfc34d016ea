export { plainLatin as spellLatin } from '../core/index.ts';

/** Names of the letters as Chinese say them, in pinyin: the engine's Chinese voice would change to English for them. */
const names: Record<string, string> = {
  a: 'ei1', b: 'bi4', c: 'sei1', d: 'di4', e: 'yi4', f: 'ai2 fu5', g: 'ji4', h: 'ei2 chi5', i: 'ai4', j: 'zhei4', k: 'kei4', l: 'ai2 lou5', m: 'ai2 mu5',
  n: 'en1', o: 'ou1', p: 'pi4', q: 'kiu4', r: 'a4 er5', s: 'ai2 si5', t: 'ti4', u: 'you1', v: 'wei1', w: 'da2 bu5 liu5', x: 'ai2 ke5 si5', y: 'wai4', z: 'zei4',
}; // prettier-ignore

/** Pinyin of a Latin letter's name; '' for what has none. */
export const letterName = (letter: string): string => names[letter.toLowerCase()] ?? '';
