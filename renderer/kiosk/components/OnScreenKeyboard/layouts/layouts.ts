import type { Language } from '../../../../../protocol/index.ts';
import { space, to, type Conversion, type Layout, type LayoutName, type Letters, type Rows } from '../keys.ts';
import { hangul } from './hangul.ts';
import { kana } from './kana.ts';
import { digits, latin, symbols } from './latin.ts';
import { pinyin } from './pinyin.ts';
import { thai } from './thai.ts';
import { vietnamese } from './vietnamese.ts';

const layouts: Record<LayoutName, Layout> = { digits, symbols, hangul, latin, kana, pinyin, thai, vietnamese };

/** What a field is written with. `own`: any text, so the letters of the person's language come first. */
export type Keyboard = 'digits' | 'hangul' | 'latin' | 'own';

/** The letters that somebody writes her own language with. */
const own: Record<Language, Letters> = {
  ko: 'hangul',
  en: 'latin',
  ja: 'kana',
  zh: 'pinyin',
  th: 'thai',
  vi: 'vietnamese',
};

/** The sets of keys that a field offers, the one to begin with first. A Korean form takes no other letters than these two. */
export const lettersOf = (keyboard: Keyboard, language: Language): readonly Letters[] => {
  if (keyboard === 'digits') return [];
  if (keyboard === 'hangul') return ['hangul', 'latin'];
  if (keyboard === 'latin') return ['latin', 'hangul'];
  return [...new Set([own[language], 'latin', 'hangul'] as const)];
};

const spanOf = (keys: Rows[number]): number => keys.reduce((sum, { span = 2 }) => sum + span, 0);

/** Where one can go from here, the space in what is left between. */
const lastRow = (name: LayoutName, { columns = 20, last }: Layout, letters: readonly Letters[]): Rows => {
  if (name === 'digits') return [];
  const others = letters.filter((other) => other !== name).map((other) => to(other));
  const begin = [...(last?.shift ? [last.shift] : []), ...(name === 'symbols' ? [] : [to('symbols')]), ...others];
  const end = last?.marks ?? [];
  return [[...begin, space(columns - spanOf(begin) - spanOf([...end])), ...end]];
};

/** `rows` of letters, and the last of all. */
export type ShownLayout = { columns: number; upright: boolean; converts: Conversion | null; rows: Rows; last: Rows };

/** The keys of a layout as they stand, with ways to the other letters of the field. */
export const layoutOf = (name: LayoutName, shifted: boolean, letters: readonly Letters[]): ShownLayout => {
  const layout = layouts[name];
  const rows = shifted ? layout.shifted : layout.plain;
  return {
    columns: layout.columns ?? 20,
    upright: layout.upright ?? false,
    converts: layout.converts ?? null,
    rows,
    last: lastRow(name, layout, letters),
  };
};
