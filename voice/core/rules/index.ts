import type { Rule } from '../rule.ts';
import type { Wording } from '../wording.ts';
import { figureRule, fractionRule, measureRule, moneyRules, percentRule } from './amounts.ts';
import { dateRules, timeRule } from './calendar.ts';
import { addressRules, dottedRule, idRules, phoneRules } from './identifiers.ts';
import { abbreviationRule, emojiRule, rangeRule, romanRule } from './words.ts';

/**
 * All shared rules in the order in which they hold. A language puts its own before them (`first`) or before the ones that
 * take any figure (`late`): native counters, am and pm, 第 and 제, ordinals.
 */
export const sharedRules = (words: Wording, own: { first?: readonly Rule[]; late?: readonly Rule[] } = {}): Rule[] => [
  ...(own.first ?? []),
  ...addressRules(words),
  ...moneyRules(words),
  ...dateRules(words),
  timeRule(words),
  ...phoneRules(words),
  dottedRule(words),
  percentRule(words),
  ...(own.late ?? []),
  measureRule(words),
  ...idRules(words),
  fractionRule(words),
  ...abbreviationRule(words),
  romanRule(words),
  rangeRule(words),
  emojiRule(words),
  figureRule(words),
];
