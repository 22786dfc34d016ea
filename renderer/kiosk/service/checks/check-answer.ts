import type { Field } from '../../../../protocol/index.ts';
import { isoDate } from '../../components/DateField/date-parts.ts';
import type { Answers, AnswerValue } from '../../state/kiosk-state.ts';
import { problem, type Problem } from '../problem.ts';
import { boundOf } from './date-bound.ts';
import { textRules } from './text.ts';

/** What an answer is checked against. `exampleOf` gives the example of a field in the person's language. */
export type CheckContext = { answers: Answers; today: string; exampleOf: (field: string) => string };

type DateField = Extract<Field, { type: 'date' }>;

const checkDate = (field: DateField, value: string, { answers, today, exampleOf }: CheckContext): Problem | null => {
  const day = isoDate(value);
  if (day === null) return problem('day', { example: exampleOf(field.name) });
  const [earliest, latest] = [boundOf(field.notBefore, answers, today), boundOf(field.notAfter, answers, today)];
  if (latest !== null && day > latest) return problem('future');
  return earliest !== null && day < earliest ? problem('tooEarly', { date: earliest }) : null;
};

const checkNumber = ({ min, max }: { min: number; max: number }, value: string): Problem | null => {
  const number = Number(value);
  return Number.isInteger(number) && number >= min && number <= max ? null : problem('number', { min, max });
};

const isEmpty = (value: AnswerValue | undefined): boolean => value === undefined || value.length === 0;

/** What is wrong with the answer of a field, in words to come; null where nothing is. Never throws. */
export const checkAnswer = (field: Field, context: CheckContext): Problem | null => {
  const value = context.answers[field.name];
  if (value === undefined || isEmpty(value) || (typeof value === 'string' && value.trim() === ''))
    return field.optional ? null : problem('options' in field ? 'choose' : 'required');
  if ('options' in field) {
    const chosen = typeof value === 'string' ? [value] : value;
    return chosen.every((one) => field.options.some((option) => option.value === one)) ? null : problem('choose');
  }
  if (typeof value !== 'string') return problem('required');
  if (field.type === 'date') return checkDate(field, value, context);
  if (field.type === 'number') return checkNumber(field, value);
  const rule = field.check && textRules[field.check];
  return rule ? rule(value, { example: context.exampleOf(field.name), today: context.today }) : null;
};
