/** What a language's folder imports from core, in one place. */
export { anyOf, after, before, rule, type Place, type Rule, type Said } from './rule.ts';
export { sharedRules } from './rules/index.ts';
export { idParts } from './rules/identifiers.ts';
export { type Grammar, isPause, scanner } from './scan.ts';
export { language, markAt, phonemiseAs, readAsSpoken, type LanguageParts } from './language.ts';
export { groups, isCode, withoutZeros, type Figure, type FigureStyle } from './figure.ts';
export { isOne, looseSignPattern, parseQuantity, quantityPattern, sayFigure, signPattern } from './quantity.ts';
export { plainLatin } from './latin.ts';
export { roman } from './roman.ts';
export { currencies, currencySigns, type Currency } from './currencies.ts';
export { periods, unitNames, unitSymbols, type Period } from './units.ts';
export { unpackBytes, unpackText } from './unpack.ts';
export { emojiNames } from './emoji/names.ts';
export type * from './wording.ts';
export type * from './types.ts';
