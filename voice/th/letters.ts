import { plainLatin } from '../core/index.ts';

/** Names of the Latin letters as Thais say them. */
const names: Record<string, string> = {
  a: 'เอ', b: 'บี', c: 'ซี', d: 'ดี', e: 'อี', f: 'เอฟ', g: 'จี', h: 'เอช', i: 'ไอ', j: 'เจ', k: 'เค', l: 'แอล', m: 'เอ็ม',
  n: 'เอ็น', o: 'โอ', p: 'พี', q: 'คิว', r: 'อาร์', s: 'เอส', t: 'ที', u: 'ยู', v: 'วี', w: 'ดับเบิลยู', x: 'เอ็กซ์', y: 'วาย', z: 'แซด',
}; // prettier-ignore

/** Letter by letter; accents fall away. */
export const spellLatin = (run: string): string =>
  Array.from(plainLatin(run).toLowerCase(), (letter) => names[letter] ?? '').join('');
