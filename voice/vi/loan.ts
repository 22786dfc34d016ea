import { anyOf, plainLatin } from '../core/index.ts';
import { isSyllable, toneless } from './syllables.ts';

/** Names of the letters that are no syllable by themselves (Từ điển tiếng Việt; F, J, W, Z as schools call them). */
const letters: Readonly<Record<string, string>> = {
  b: 'bê', c: 'xê', d: 'dê', đ: 'đê', f: 'ép phờ', g: 'giê', h: 'hát', j: 'gi', k: 'ca', l: 'e lờ', m: 'em mờ', n: 'en nờ', p: 'pê', q: 'quy', r: 'e rờ', s: 'ét xì', t: 'tê', v: 'vê', w: 'vê kép', x: 'ích xì', z: 'dét',
}; // prettier-ignore
const byLetter = (run: string): string => Array.from(run, (c) => letters[c.toLowerCase()] ?? c).join(' ');

/** How schoolbooks spell foreign sounds (phiên âm): what begins a syllable, its vowel, what ends it. */
const onsets: Readonly<Record<string, string>> = {
  b: 'b', c: 'c', ch: 'ch', ck: 'c', d: 'đ', f: 'ph', g: 'g', gh: 'g', h: 'h', j: 'gi', k: 'c', kh: 'kh', l: 'l', m: 'm', n: 'n', p: 'p', ph: 'ph', q: 'c', r: 'r', s: 'x', sh: 's', t: 't', th: 'th', tr: 'tr', v: 'v', w: 'u', x: 'x', z: 'd', y: 'd',
}; // prettier-ignore
const codas: Readonly<Record<string, string>> = {
  b: 'p', c: 'c', ch: 't', ck: 'c', d: 't', f: 'p', g: 'c', gh: '', h: '', j: 't', k: 'c', kh: 'c', l: 'n', m: 'm', n: 'n', ng: 'ng', nh: 'nh', p: 'p', ph: 'p', q: 'c', r: '', s: 't', sh: 't', t: 't', th: 't', v: 'p', w: '', x: 'c', z: 't', y: '',
}; // prettier-ignore
const vowels: Readonly<Record<string, string>> = {
  a: 'a', e: 'e', i: 'i', o: 'o', u: 'u', y: 'i', aa: 'a', ae: 'e', ai: 'ai', ao: 'ao', ay: 'ây', au: 'ô', ea: 'i', ee: 'i', ei: 'ây', eo: 'eo', ey: 'ây', eu: 'iu', ia: 'ia', ie: 'i', iu: 'iu', oa: 'ô', oe: 'o', oi: 'oi', oo: 'u', ou: 'ao', oy: 'oi', ua: 'ua', ue: 'u', ui: 'ui', uy: 'uy', ă: 'ă', â: 'â', ê: 'ê', ô: 'ô', ơ: 'ơ', ư: 'ư',
}; // prettier-ignore
const acute: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  ă: 'ắ',
  â: 'ấ',
  ê: 'ế',
  ô: 'ố',
  ơ: 'ớ',
  ư: 'ứ',
};

const graphemes = new RegExp(`${anyOf(Object.keys(vowels))}|ch|ck|gh|kh|n[gh](?![aeiouy])|ph|sh|th|tr|[a-zđ]`, 'g');
const isVowel = (grapheme: string): boolean => vowels[grapheme] !== undefined;

// 'ke' and 'ghi', but 'ca' and 'ga' (quy tắc chính tả c/k, g/gh); w is a glide before its vowel.
const begin = (onset: string, vowel: string): string => {
  const said = onsets[onset] ?? onset;
  if (said === 'u') return { a: 'oa', e: 'oe', i: 'uy', o: 'uô', u: 'u' }[vowel] ?? `u ${vowel}`;
  if (/^[eêi]/.test(vowel) && said === 'c') return (onset === 'c' ? 'x' : 'k') + vowel;
  if (/^[eêi]/.test(vowel) && said === 'g') return `gh${vowel}`;
  return said === 'gi' && vowel.startsWith('i') ? `g${vowel}` : said + vowel;
};

/** A syllable, and what of the consonants behind it the syllable can't hold, each with a murmur of its own: xờ. */
const syllable = (onset: string, vowel: string, coda: string): string => {
  const open = begin(onset, vowels[vowel] ?? vowel);
  const end = codas[coda] ?? '';
  if (end === '') return open;
  if ((vowels[vowel] ?? '').length > 1 || / /.test(open) || /^(?:oa|oe)$/.test(open)) return `${open} ${murmur(coda)}`;
  return /^[ptc]$/.test(end) ? `${open.slice(0, -1)}${acute[open.slice(-1)] ?? open.slice(-1)}${end}` : open + end;
};
const murmur = (consonant: string): string => `${onsets[consonant] ?? (/^n[gh]$/.test(consonant) ? consonant : '')}ờ`.replace(/^uờ$/, 'uơ').replace(/^giờ$/, 'giơ'); // prettier-ignore

/** A foreign word as a Vietnamese reader says it, in Vietnamese syllables: Windows is 'uyn đo uơ xờ', won 'uôn'. */
const respell = (word: string): string => {
  const all = silent(word).match(graphemes) ?? [];
  const out: string[] = [];
  let onset: string[] = [];
  for (let at = 0; at < all.length;) {
    const grapheme = all[at] ?? '';
    if (!isVowel(grapheme)) {
      onset.push(grapheme);
      at++;
      continue;
    }
    out.push(...onset.slice(0, -1).map(murmur));
    let behind = at + 1;
    while (behind < all.length && !isVowel(all[behind] ?? '')) behind++;
    const cluster = all.slice(at + 1, behind);
    // A single consonant between two vowels begins the second syllable.
    const closes = cluster.length > 1 || behind === all.length;
    out.push(syllable(onset.at(-1) ?? '', grapheme, closes ? (cluster[0] ?? '') : ''));
    onset = closes ? cluster.slice(1) : cluster;
    at = behind;
  }
  return [...out, ...onset.map(murmur)].join(' ');
};

// Doubled letters are one, and e at the end of a longer word is mute.
const silent = (word: string): string =>
  word.replaceAll(/([b-df-hj-np-tv-z])\1/g, '$1').replace(/(?<=[aeiouy][a-z]{0,3}[^aeiouy])e(?=s?$)/, '');

/** Words of Vietnamese stay; short forms go by letter; all else is spelled in Vietnamese syllables, so that one voice says all. */
export const sayLoans = (text: string): string =>
  text.replaceAll(/[\p{L}\p{M}]{1,60}/gu, (run) => {
    if (isSyllable(run)) return run;
    if (run.length === 1) return byLetter(run);
    const plain = Array.from(toneless(run), (c) => (/[ăâđêôơư]/.test(c) ? c : plainLatin(c).toLowerCase())).join('');
    const isShort = run === run.toUpperCase() && run.length <= 4;
    return isShort || !/[aeiouyăâêôơư]/.test(plain.replace(/^y(?=[^aeiouy])/, '')) ? byLetter(run) : respell(plain);
  });
