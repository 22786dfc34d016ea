import type { Field, Service } from '../../../protocol/index.ts';
import { isoDate } from '../components/DateField/date-parts.ts';
import type { Answers, FieldError } from '../state/kiosk-state.ts';
import { checkAnswer, type CheckContext } from './checks/check-answer.ts';
import { plusDays } from './checks/date-bound.ts';

const isAsked = (field: Field, answers: Answers): boolean =>
  Object.entries(field.when ?? {}).every(([name, values]) => {
    const value = answers[name];
    return typeof value === 'string' && values.includes(value);
  });

/** The questions that these answers call for, in order. */
export const askedFields = (service: Service, answers: Answers): Field[] =>
  service.fields.filter((field) => isAsked(field, answers));

export const fieldOf = (service: Service, name: string): Field | null =>
  service.fields.find((field) => field.name === name) ?? null;

const neighbour = (service: Service, answers: Answers, name: string, by: 1 | -1): Field | null => {
  const asked = askedFields(service, answers);
  return asked[asked.findIndex((field) => field.name === name) + by] ?? null;
};
/** The question after this one, null after the last. */
export const fieldAfter = (service: Service, answers: Answers, name: string): Field | null =>
  neighbour(service, answers, name, 1);
/** The question before this one, null before the first. */
export const fieldBefore = (service: Service, answers: Answers, name: string): Field | null =>
  neighbour(service, answers, name, -1);

/** Which question this is, of how many, from 1. */
export const placeOf = (service: Service, answers: Answers, name: string): { number: number; total: number } => {
  const asked = askedFields(service, answers);
  return { number: asked.findIndex((field) => field.name === name) + 1, total: asked.length };
};

/** Every combination of the answers that decide what is asked. */
const paths = (service: Service): Answers[] => {
  const deciding = new Set(service.fields.flatMap((field) => Object.keys(field.when ?? {})));
  return service.fields.reduce<Answers[]>(
    (found, field) => {
      if (!deciding.has(field.name) || !('options' in field)) return found;
      return found.flatMap((path) => field.options.map(({ value }) => ({ ...path, [field.name]: value })));
    },
    [{}],
  );
};

/** How many questions a person meets at most. */
export const mostQuestions = (service: Service): number =>
  Math.max(...paths(service).map((path) => askedFields(service, path).length));

/** What stands in a field before the person has said anything: the default of a choice, the least of a number. */
export const firstAnswers = (service: Service): Answers =>
  Object.fromEntries(
    service.fields.flatMap((field) => {
      if (field.type === 'number') return [[field.name, String(field.min)]];
      const preset = 'options' in field ? field.options.find((option) => option.isDefault) : undefined;
      return preset ? [[field.name, preset.value]] : [];
    }),
  );

/** Everything that is still wrong, question by question. */
export const problemsOf = (service: Service, context: CheckContext): FieldError[] =>
  askedFields(service, context.answers).flatMap((field) => {
    const found = checkAnswer(field, context);
    return found ? [{ field: field.name, ...found }] : [];
  });

/** The warnings that the answers call for, by name: something to know, not an error. */
export const warningsOf = (service: Service, answers: Answers, today: string): string[] =>
  service.warnings
    .filter(({ field, olderThanDays }) => {
      const value = answers[field];
      const day = typeof value === 'string' ? isoDate(value) : null;
      return day !== null && day < plusDays(today, -olderThanDays);
    })
    .map(({ name }) => name);

/** What goes to the office: only what was asked, dates as ISO days. */
export const submissionOf = (service: Service, answers: Answers): Record<string, string | string[]> =>
  Object.fromEntries(
    askedFields(service, answers).flatMap((field): [string, string | string[]][] => {
      const value = answers[field.name];
      if (value === undefined || value.length === 0) return [];
      if (typeof value !== 'string') return [[field.name, [...value]]];
      return [[field.name, field.type === 'date' ? (isoDate(value) ?? value) : value.trim()]];
    }),
  );
