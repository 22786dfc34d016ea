/** A syllable about to be spoken: its character and its citation reading. */
export type Syllable = { character: string; pinyin: string };

const toneOf = (syllable: Syllable | undefined): string => syllable?.pinyin.slice(-1) ?? '';

const figures = new Set('零〇一二三四五六七八九幺');
/** Behind these 一 stands alone or is a number of an order: 第一, 初一, 十一, 统一, 星期一. */
const endsBefore = new Set('第初十零〇统唯之单专期周拜逐其百');
/** Before these 一 names one of a row and keeps its tone: 一月, 一号, 一楼. */
const ordered = new Set('月号楼级班');
/** Potential complements and set phrases whose 不 is toneless. */
const toneless =
  /^(?:对不起|对不住|差不多|来不及|了不起|用不着|看不见|听不见|看不清|听不清|听不懂|看不懂|忍不住|忘不了|受不了)$/;

const at = (all: readonly Syllable[], i: number): string => all[i]?.character ?? '';

/** 看一看, 是不是: between the same word twice. Not 一天一天. */
const isDoubled = (all: readonly Syllable[], i: number): boolean =>
  at(all, i - 1) !== '' && at(all, i - 1) === at(all, i + 1) && at(all, i - 2) !== '一';

const isFigure = (all: readonly Syllable[], i: number): boolean =>
  figures.has(at(all, i - 1)) || figures.has(at(all, i + 1));

/** Whether 一 keeps its first tone: alone, at the end, in a row of figures, as an ordinal. */
const keepsTone = (all: readonly Syllable[], i: number): boolean => {
  const next = at(all, i + 1);
  if (next === '' || isFigure(all, i) || ordered.has(next)) return true;
  if (next === '日' && at(all, i - 1) === '月') return true;
  if (next === '年' && at(all, i + 2) === '级') return true;
  // 一百一十, 一万一千: a number goes on.
  return endsBefore.has(at(all, i - 1)) && !/^[十百千]/.test(next);
};

const one = (all: readonly Syllable[], i: number): string => {
  if (keepsTone(all, i)) return 'yi1';
  if (isDoubled(all, i)) return 'yi5';
  // 个 is toneless, but has its fourth tone for 一.
  return toneOf(all[i + 1]) === '4' || at(all, i + 1) === '个' ? 'yi2' : 'yi4';
};

const not = (all: readonly Syllable[], i: number): string => {
  if (isDoubled(all, i) || toneless.test(at(all, i - 1) + at(all, i) + at(all, i + 1))) return 'bu5';
  return toneOf(all[i + 1]) === '4' ? 'bu2' : 'bu4';
};

/**
 * The tones of 一 and 不 in speech (黄伯荣、廖序东《现代汉语》, 变调): second before a fourth, 一 fourth before the others, toneless inside a
 * doubled verb. The change of third tones is the engine's own. A pause, or a letter, is a syllable without a character.
 */
export const sandhi = (all: readonly Syllable[]): string[] =>
  all.map(({ character, pinyin }, i) => {
    if (character === '一' && pinyin === 'yi1') return one(all, i);
    if (character === '不' && pinyin === 'bu4') return not(all, i);
    return pinyin;
  });
