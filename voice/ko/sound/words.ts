import type { Seam } from './rules.ts';
import { type Lexicon, longest } from './lexicon.ts';

export type Mark = (at: number, change: Omit<Seam, 'space'>) => void;

const changes: Readonly<Record<string, Omit<Seam, 'space'>>> = {
  t: { tense: true },
  n: { n: true },
  l: { nn: true },
  w: { word: true },
};

const coda = (char: string): number => (char.charCodeAt(0) - 0xac_00) % 28;
/** No coda, ㄴ ㄹ ㅁ ㅇ: where an onset isn't tense by itself. */
const soft = (char: string): boolean => [0, 4, 8, 16, 21].includes(coda(char));

/** Suffixes that are tense after whatever word (표준 발음법 제28항 해설 and the dictionary): 등록증, 청구권, 작성법. */
const tenseSuffixes = new Set(Array.from('증권법죄'));
/** Chinese characters that are tense after ㄹ at the end of a word (제26항): 시설장, 생활상. */
const afterL = new Set(Array.from('상성적자장족종단식실증점죄'));
const offices =
  /(?:총무|세무|재무|민원|주민|복지|행정|건축|교통|환경|위생|보건|토지|회계|감사|기획|예산|홍보|문화|관광|경제|산업|농정|산림|도로|하천|자치|안전|재난|교육|여성|가정|아동|노인|장애인|체류|심사|조사|난민|이민|통합)$/;
const prefixes = new Set(Array.from('신총영정한재비미무부불초대소고저역반탈친전현구본주각제최왕첫날생헛참'));
const plainGwa = new Set('결과 효과 사과 부과 투과 초과 제과 다과 성과 교과 소과 대과 파과 수과 주과 재과'.split(' '));
const particles =
  /^(?:이|가|은|는|을|를|의|에|에서|에게|께|로|으로|와|과|도|만|나|이나|까지|부터|보다|처럼|마다|입니다|이다|인|일|임|장|별|용|증|서|란)*$/;

/** Finds the words of a run of Hangul, the longest first, and marks what they know of themselves. */
export const markWords = (lexicon: Lexicon, run: string, from: number, mark: Mark): void => {
  // 뜻있다, 끝없이: 제15항; 맛있다 and 멋있다 may be said both ways.
  for (const { index } of run.matchAll(/(?<=[가-힣])[있없]/g))
    if (!/[맛멋]있$/.test(run.slice(index - 1, index + 1))) mark(from + index, { word: true });
  let at = 0;
  let known = true;
  while (at < run.length) {
    const length = matchAt(lexicon, run, at, known);
    if (length === 0) {
      known = at === 0 && prefixes.has(run.charAt(0));
      at++;
      continue;
    }
    const marks = lexicon.get(run.slice(at, at + length)) ?? '';
    for (let i = 0; i + 1 < marks.length; i += 2) mark(from + at + Number(marks[i]), changes[marks[i + 1] ?? ''] ?? {});
    at += length;
    markSuffix(run, at, from, mark);
    known = true;
  }
};

// In the middle of what isn't known, two syllables are as often two ends as a word.
const matchAt = (lexicon: Lexicon, run: string, at: number, known: boolean): number => {
  for (let length = Math.min(longest, run.length - at); length >= (known ? 2 : 3); length--)
    if (lexicon.has(run.slice(at, at + length))) return length;
  return 0;
};

/** No particles are longer, and no office: a run of 100,000 syllables isn't looked at as a whole at each of them. */
const reach = 12;

const markSuffix = (run: string, at: number, from: number, mark: Mark): void => {
  const [last, suffix] = [run.charAt(at - 1), run.charAt(at)];
  if (suffix === '' || !soft(last) || run.length - at > reach || !particles.test(run.slice(at + 1))) return;
  // After a vowel the particle would be 와: this is 科 or 課 (총무과).
  const isDepartment = suffix === '과' && at > 1 && coda(last) === 0 && !plainGwa.has(run.slice(at - 1, at + 1));
  const isOffice =
    suffix === '과' &&
    offices.test(run.slice(Math.max(0, at - reach), at)) &&
    /^(?:에|에서|로|장|입니다)/.test(run.slice(at + 1));
  if (tenseSuffixes.has(suffix) || (coda(last) === 8 && afterL.has(suffix)) || isOffice || isDepartment)
    mark(from + at, { tense: true });
};
