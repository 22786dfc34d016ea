import type { Rule } from '../../core/index.ts';
import { codeRules, pairRules, placeRules } from './codes.ts';
import { countRules } from './counts.ts';
import { dateRules } from './dates.ts';

/** Before the shared rules: what Japanese around a figure says it is. */
export const firstRules: Rule[] = [...codeRules, ...dateRules, ...countRules, ...placeRules];
export const lateRules: Rule[] = pairRules;
