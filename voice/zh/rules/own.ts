import { type Rule } from '../../core/index.ts';
import { dateRules } from './dates.ts';
import { countRules } from './counts.ts';
import { codeRules } from './codes.ts';

/** Before the shared rules: what Chinese characters around a figure say it is. */
export const firstRules: Rule[] = [...dateRules, ...codeRules, ...countRules];
