import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import {
  alwaysIntrusive,  byHand, chores, counted, everyday, intrusive, keptAfterAll, keptN, liquidPairs, notIntrusive, otherwise, particleLike, plainAfterAll, seconds, sureAnyway, tenseAfterAll, tenseLast, tensePairs,
  tenseSuffix, whole,
} from './korean/lists.ts'; // prettier-ignore
import { readHanja, readingsOf, readMecab } from './korean/sources.ts';

/**
 * Makes voice/ko/lexicon/words.ts: Korean words, and where in them a sound can't be told from the letters.
 *
 *     node build/lexicon/korean.ts SYS.DIC HANJA.TXT
 *
 * SYS.DIC is mecab-ko-dic's (Apache 2.0; PyPI python-mecab-ko-dic 2.1.1.post2, dictionary/sys.dic), HANJA.TXT libhangul's (BSD-3;
 * Debian libhangul-data, hanja/hanja.txt). Neither has pronunciations: they give words, their Chinese characters and the parts
 * of compounds, and the rules of 표준 발음법 (lists.ts) give the rest.
 */
const [sysDic = '', hanjaTxt = ''] = process.argv.slice(2);
const entries = readMecab(sysDic);
const hanja = readHanja(hanjaTxt);

const nouns = new Set(['NNG', 'XR', 'MAG', 'NNP', 'NNG+JX']);
const cost = new Map<string, number>();
const parts = new Map<string, string[]>();
const common = new Set<string>();
/** Costs of words that the corpus of mecab-ko-dic never had, by class of word. */
const defaults = new Set([2639, 4017, 4982, 3337, 4839, 4684, 5082, 5497]);
const inUse = new Set<string>(everyday);
for (const { word, cost: c, tag, hasClass, parts: p } of entries) {
  if (!nouns.has(tag) || word.length < 2) continue;
  if (tag !== 'NNP') common.add(word);
  if (tag !== 'NNP' && (hasClass || !defaults.has(c))) inUse.add(word);
  cost.set(word, Math.min(c, cost.get(word) ?? c));
  if (p.length > 1 && p.join('') === word) parts.set(word, p);
}
const isSeen = (word: string): boolean => inUse.has(word);

const coda = (char: string): number => (char.charCodeAt(0) - 0xac_00) % 28;
const onset = (char: string): number => Math.floor((char.charCodeAt(0) - 0xac_00) / 588);
const sonorants = new Set([4, 8, 16, 21]);
const isSonorant = (char: string): boolean => sonorants.has(coda(char));
const canTense = (char: string): boolean => [0, 3, 7, 9, 12].includes(onset(char));
const yi = (char: string): boolean =>
  onset(char) === 11 && [2, 3, 6, 7, 12, 17, 20].includes(Math.floor(((char.charCodeAt(0) - 0xac_00) % 588) / 28));
const isHan = (char: string): boolean => /\p{Script=Han}/u.test(char);

type Marks = Map<number, string>;

/** Where the last letters of a word are Hangul and those before them Chinese characters: 江가, 개醬국. */
const tails = new Map<string, number>();
for (const [word, written] of hanja) {
  const mixed = written.find((h) => /\p{Script=Han}[가-힣]+$/u.test(h));
  const tail = mixed === undefined ? 0 : word.length - (/[가-힣]+$/.exec(mixed)?.[0].length ?? 0);
  if (tail > 0) tails.set(word, tail);
}

/** 제26항: ㄹ before ㄷ ㅅ ㅈ within Chinese characters; not at the seam of two words of two syllables or more. */
const sino26 = (word: string, marks: Marks): void => {
  const written = hanja.get(word) ?? [];
  const seams = seamsOf(word);
  for (let at = 1; at < word.length; at++) {
    if (coda(word.charAt(at - 1)) !== 8 || ![3, 9, 12].includes(onset(word.charAt(at)))) continue;
    if (word.charAt(at - 1) === word.charAt(at)) continue;
    if (!written.some((h) => isHan(h.charAt(at - 1)) && isHan(h.charAt(at)))) continue;
    if (seams.has(at) && at >= 2 && word.length - at >= 2) continue;
    if (at === word.length - 1 && particleLike.has(word.charAt(at)) && !sure(word, at)) continue;
    marks.set(at, 't');
  }
};
const sure = (word: string, at: number): boolean =>
  sureAnyway.has(word) ||
  (word.length > 2 && ('자소서'.includes(word.charAt(at)) || (isSeen(word) && '시세'.includes(word.charAt(at)))));

/** Where parts meet; a word of four without known parts is two and two. */
const seamsOf = (word: string): Set<number> => {
  const known = parts.get(word) ?? [];
  const seams = new Set<number>(word.length === 4 ? [2] : []);
  let at = 0;
  for (const part of known.slice(0, -1)) seams.add((at += part.length));
  return seams;
};

/** Chinese characters whose words of two syllables are tense unless listed otherwise. */
const tensePairHanja = /[價件權券症]$/;
const isTensePair = (pair: string): boolean => {
  if (plainAfterAll.has(pair)) return tenseAfterAll.has(pair);
  if (tensePairs.has(pair)) return true;
  const written = hanja.get(pair) ?? [];
  return !whole.has(pair) && written.length > 0 && written.every((h) => tensePairHanja.test(h));
};

/** 인권위, 조건부: what is tense in two syllables stays so when the word goes on; not 정수기, where 정수 is another. */
const startsTense = (word: string): boolean => {
  const pair = word.slice(0, 2);
  if (isTensePair(word.slice(1, 3)) || whole.has(pair) || (coda(word.charAt(0)) !== 0 && !isSonorant(word.charAt(0))))
    return false;
  const written = hanja.get(word)?.map((h) => Array.from(h)[1] ?? '');
  if (written?.every((char) => tensePairHanja.test(char)) === true) return true;
  if (!isTensePair(pair)) return false;
  return written
    ? written.every((char) => char in tenseSuffix)
    : parts.get(word)?.[0] === pair && !plainAfterAll.has(pair);
};

const suffixes = (word: string, marks: Marks): void => {
  const at = word.length - 1;
  const before = word.charAt(at - 1);
  if (!common.has(word) && !hanja.has(word)) return;
  if (word.length > 2 && startsTense(word)) marks.set(1, 't');
  if (!canTense(word.charAt(at)) || (coda(before) !== 0 && !isSonorant(before))) return;
  if (word.length === 2) {
    if (isTensePair(word)) marks.set(at, 't');
  } else if (endsTense(word)) marks.set(at, 't');
};

const endsTense = (word: string): boolean => {
  const [last, pair, stem] = [word.slice(-1), word.slice(-2), word.slice(0, -1)];
  const known = parts.get(word);
  // 유동성 is 유동 and 성; 노동계급 is 노동 and 계급.
  const isSuffix = known ? known.at(-1) === last : (word.length === 3 && isSeen(stem)) || !whole.has(pair);
  if (!isSuffix) return isTensePair(pair) && !whole.has(pair);
  if (last === '수' && counted.has(stem)) return true;
  const written = hanja.get(word);
  if (written) return written.every((h) => (h.at(-1) ?? '') in tenseSuffix);
  return known !== undefined && tenseLast.has(last) && !otherwise.test(word);
};

const kept = (word: string, marks: Marks): void => {
  const at = word.length - 1;
  if (at < 2 || coda(word.charAt(at - 1)) !== 4 || onset(word.charAt(at)) !== 5 || !keptN.has(word.charAt(at))) return;
  if (!keptAfterAll.has(word) && liquidPairs.has(word.slice(-2))) return;
  if ((hanja.get(word) ?? []).length > 0 || parts.has(word)) marks.set(at, 'l');
};

/** 할인율 is 하린뉼 (제29항): 율, which is 률 but after a vowel and ㄴ, behind a word of two syllables. */
const rates = (word: string, marks: Marks): void => {
  const at = word.length - 1;
  if (at >= 2 && word.endsWith('율') && coda(word.charAt(at - 1)) === 4 && (hanja.has(word) || parts.has(word)))
    marks.set(at, 'n');
};

/** 제28, 29항, at the seams of native compounds. */
const compounds = (word: string, marks: Marks): void => {
  let at = 0;
  const known = parts.get(word) ?? [];
  for (const [i, part] of known.slice(0, -1).entries()) {
    at += part.length;
    const second = known[i + 1] ?? '';
    if (compoundTense(word, part, second, at)) marks.set(at, 't');
    if (compoundN(word, part, second, at)) marks.set(at, 'n');
    else if (isOwnWord(part, second)) marks.set(at, 'w');
  }
};

/** 제15항: a coda before a word in ㅏ ㅓ ㅗ ㅜ ㅟ takes its plain form. */
const isOwnWord = (first: string, second: string): boolean =>
  [1, 2, 3, 5, 6, 9, 11, 13, 14, 18, 19, 22, 23, 24, 25, 26].includes(coda(first.slice(-1))) &&
  /^[아-앟어-엏오-옿우-웋위-윟애-앻에-엫]/.test(second) &&
  (second.length > 1 || '옷앞위안알애'.includes(second));

const compoundTense = (word: string, first: string, second: string, at: number): boolean => {
  const rule = seconds[second];
  if (!rule || at + second.length < word.length || !isSonorant(first.slice(-1)) || !canTense(second.charAt(0)))
    return false;
  const written = hanja.get(word) ?? [];
  // 距離 and not 거리, 全國 and not 국: with a word all in Chinese characters beside it, only a sure one counts.
  const isHanAt = (h: string): boolean => isHan(h.charAt(at)) && isHan(h.charAt(at - 1));
  if (rule.only ? written.length > 0 && written.every(isHanAt) && !rule.only.includes(first) : written.some(isHanAt))
    return false;
  return rule.only ? rule.only.includes(first) : !(rule.not ?? []).includes(first);
};

const compoundN = (word: string, first: string, second: string, at: number): boolean => {
  if (!intrusive.has(second) || notIntrusive.has(word) || coda(first.slice(-1)) === 0 || !yi(second.charAt(0)))
    return false;
  const han = (hanja.get(word) ?? []).some((h) => isHan(h.charAt(at)) && isHan(h.charAt(at - 1)));
  if (second === '이') return false;
  if (second === '일') return chores.has(first);
  if (second.length > 1) return !han || first.length === 1 || alwaysIntrusive.has(second);
  if (second === '역') return first.length > 1;
  if (second === '약') return first.length > 1;
  return han || '용약염유'.includes(second) ? first.length > 1 && coda(first.slice(-1)) !== 21 : true;
};

const marksOf = (word: string): Marks => {
  const marks = partMarks(word);
  sino26(word, marks);
  suffixes(word, marks);
  kept(word, marks);
  rates(word, marks);
  compounds(word, marks);
  const tail = tails.get(word) ?? 0;
  if (tail > 0 && compoundTense(word, word.slice(0, tail), word.slice(tail), tail)) marks.set(tail, 't');
  return marks;
};

/** What is marked in its parts: 장독 in 장독대, 철저 in 철저히. */
const partMarks = (word: string): Marks => {
  const known = parts.get(word) ?? (!hanja.has(word) && hanja.has(word.slice(0, -1)) ? [word.slice(0, -1)] : []);
  const marks: Marks = new Map();
  let at = 0;
  for (const part of known) {
    if (part.length > 1 && part.length < word.length && !plainAfterAll.has(part))
      for (const [i, mark] of marksOf(part)) marks.set(at + i, mark);
    at += part.length;
  }
  return marks;
};

const written = (marks: Marks): string =>
  [...marks].toSorted(([a], [b]) => a - b).map(([at, mark]) => `${at}${mark}`).join(''); // prettier-ignore

const lines = new Map<string, string>();
for (const word of new Set([...cost.keys(), ...hanja.keys(), ...tensePairs])) {
  if (word.length < 2 || word.length > 6) continue;
  const marks = written(marksOf(word));
  // Words without a mark are kept where they are in use: they tell where the next word begins.
  // Not 민원과 nor 학생과: at their end 과 is as often the particle. 산부인과 is a branch of medicine.
  const isBoth = word.length > 2 && word.endsWith('과') && coda(word.charAt(word.length - 2)) !== 0;
  if (isBoth && !(hanja.get(word) ?? []).some((h) => h.endsWith('科'))) continue;
  if (marks !== '' || (isSeen(word) && word.length <= 4)) lines.set(word, marks);
}
for (const [word, marks] of Object.entries(byHand)) lines.set(word, marks);

const text = [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([word, marks]) => (marks === '' ? word : `${word}\t${marks}`)).join('\n'); // prettier-ignore
const packed = deflateSync(text, { level: 9 }).toString('base64');
writeFileSync(
  new URL('../../voice/ko/lexicon/words.ts', import.meta.url),
  `// Made by build/lexicon/korean.ts from mecab-ko-dic (Apache 2.0) and libhangul's hanja.txt (BSD-3); see README.md beside this file.\nexport default '${packed}';\n`,
);
const byReading = Map.groupBy(readingsOf(hanja), ([, reading]) => reading);
const table = [...byReading]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([reading, chars]) => reading + chars.map(([char]) => char).join(''));
writeFileSync(
  new URL('../../voice/ko/lexicon/hanja.ts', import.meta.url),
  `// Made by build/lexicon/korean.ts from libhangul's hanja.txt (BSD-3); see README.md beside this file.\nexport default \`${table.join('\n')}\`;\n`,
);
console.log(
  `${lines.size} words, ${[...lines.values()].filter((m) => m !== '').length} with marks, ${(packed.length / 1e6).toFixed(2)} MB`,
);
