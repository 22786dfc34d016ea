import type { Mark } from './words.ts';

const numeral = /[영공일이삼사오육칠팔구십백천만억조경]/;
/** Figures that begin a word: 제삼십육조, 이천이십육년. Less than two may be anything (육아, 일조). */
const leading = /^제?([영공일이삼사오육칠팔구십백천만억조경]{2,})/;
const sino = /^[영공일이삼사오육칠팔구십백천만억조경점]+$/;
const soft = /[일칠팔]$/;
const native = /(?:열|여덟|스물)$/;
const coda = (char: string): number => (char.charCodeAt(0) - 0xac_00) % 28;

const markFigures = (figures: string, from: number, mark: Mark): void => {
  for (let at = 1; at < figures.length; at++) {
    const [before, char] = [figures.charAt(at - 1), figures.charAt(at)];
    if (char === '육' && coda(before) !== 0 && numeral.test(before)) mark(from + at, { n: true });
    if (coda(before) === 8 && /[십사삼조점]/.test(char)) mark(from + at, { tense: true });
    if (char === '점') mark(from + at, { tense: true });
  }
};

/** Figures in words: 십육 is 심뉵 (제29항), 칠십 칠씹 and 일 단계 일 딴계 (제26항), 열 개 열 깨 (제27항 해설), 점 쩜. */
export const markNumerals = (run: string, next: string, from: number, nextFrom: number, mark: Mark): void => {
  const figures = sino.test(run) ? run : (leading.exec(run)?.[1] ?? '');
  markFigures(figures, from + run.indexOf(figures), mark);
  if (sino.test(run)) {
    // 만 육십오 세 is an age; only 만 육천 goes on a number.
    const goesOn = run !== '만' || next.startsWith('육천');
    if (goesOn && next.startsWith('육') && sino.test(next.slice(0, 2)) && coda(run.slice(-1)) !== 0)
      mark(nextFrom, { n: true });
    if (soft.test(run) && /^(?:단|동|대|도|등|세|시|조|주|종|자|장|절|점|장|차선)/.test(next))
      mark(nextFrom, { tense: true });
  }
  if (
    native.test(run) &&
    /^(?:개|건|곳|권|가지|군데|달|대|돌|번|병|부|벌|분|시|살|사람|세트|장|점|줄|자리|잔|종|집)/.test(next)
  )
    mark(nextFrom, { tense: true });
};
