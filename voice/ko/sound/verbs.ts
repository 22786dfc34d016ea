import type { Mark } from './words.ts';

/** 제24항: stems in ㄴ and ㅁ. Nouns that look like them with an ending (신고, 참고, 감기, 남자) are left alone by the endings. */
const nasalStems =
  '껴안|끌어안|떠안|얼싸안|부둥켜안|안|신|감|휘감|살아남|남|뛰어넘|넘|담|삼|심|참|숨|품|뿜|머금|다듬|더듬|쓰다듬|가다듬|보듬|서슴|아로새김|일삼|본받|따라잡|굶|닮|빼닮|젊|곪|옮';
const nasalEndings =
  '다|다가|다는|다고|다면|다며|습니다|습니까|소|지요|지만|지도|지는|지를|지|게|거나|거든|거든요|던|든|든지|도록|자마자|더니|더라도|더라|고는|고도|고서|고자|고';
const nasal = new RegExp(`^(${nasalStems})(?:${nasalEndings})$`);
const nouns =
  /^(?:(?:신고|참고).*|남자|감자|심지|담지|삼지|남지|심다|안주|남도|삼도|감도|심도|담소|감소|심소|품소|안도|신도|신자|안자|감지|감고|안지|신지|삼고|남소|감사|삼다|안다는)$/;

/** 제25항 and 제11항 다만: stems in ㄼ ㄾ ㄺ before their endings; 닭, 흙, 여덟, 칡 are none. */
const clusterStem = /([가-힣])(?=[다고지게던더든습소자거도건겠세죠구기긴길])/g;
const stemLetters = new Set([11, 13, 9, 10]);
const nounsInCluster = new Set(Array.from('닭흙덟칡삵값넋몫삶앎슭갉'));

const coda = (char: string): number => (char.charCodeAt(0) - 0xac_00) % 28;

export const markStems = (run: string, from: number, mark: Mark): void => {
  for (const { index, 1: char = '' } of run.matchAll(clusterStem))
    if (stemLetters.has(coda(char)) && !nounsInCluster.has(char) && !isCausative(run, index))
      mark(from + index + 1, { stem: true });
  const found = nasal.exec(run);
  if (found && !nouns.test(run)) mark(from + (found[1] ?? '').length, { tense: true });
};

// 굶기다, 옮기다, 곪기다: 제24항 다만.
const isCausative = (run: string, at: number): boolean =>
  coda(run.charAt(at)) === 10 && /^[기겨긴길]/.test(run.slice(at + 1));

/** 제27항: after -(으)ㄹ. Endings in the word itself, and bound nouns after it. */
const endings = /[을할갈될볼올울릴낼킬줄살일날](게|게요|걸|걸요|지|지도|지는|지를|지요|지라도|수록|세라|진대|시)$/;
const lStems =
  /(?:알|살|말|만들|팔|열|울|걸|놀|들|틀|물|밀|벌|불|빌|달|돌|풀|길|멀|줄|늘|쓸|털|끌|날|덜|머물|서둘|이끌|흔들|드물|힘들)지(?:도|는|를|요)?$/;
const bound =
  /^(?:것|거|게|걸|건|겁|데|바|수|줄|적|듯|법|성싶|셈|곳|도리|정도)(?:[이가은는을를도에의로만]|$|입|인|예|이|같|으|조|밖|까|니|다|하|했|니다|습)/;
const sureForms = /(?:을|할|될|볼|칠|갈|올|드릴|하실|가실|오실|보실|받으실|쓰실|누르실|계실|주실|넣으실)$/;
const freeNouns = /^(?:사람|자격|장소|경우|생각|계획|준비|시간|동안|분|때|점|방법|대상|서류|자리|권리|기회|곳|데)/;

/** 할 일, 한 일, 있는 일 in one breath (제29항 붙임 2); 일 is work, not the figure. */
const beforeWork = /(?:[할될볼갈쓸올줄]|[한된]|는|은)$/;
const work = /^일(?:[이은을도에]?|과|부터|까지|입니다|이에요|인가요?)$/;

export const markAdnominal = (run: string, next: string, from: number, nextFrom: number, mark: Mark): void => {
  if (work.test(next) && beforeWork.test(run)) mark(nextFrom, { n: true });
  const ending = endings.exec(run);
  if (ending && !lStems.test(run)) mark(from + ending.index + 1, { tense: true });
  if (next === '' || coda(run.charAt(run.length - 1)) !== 8) return;
  if (bound.test(next) || (sureForms.test(run) && freeNouns.test(next))) mark(nextFrom, { tense: true });
};
