import type { FieldError } from '../state/kiosk-state.ts';

/** What is wrong with an answer: a key of locales/XX/kiosk.json under `problem`, with its values. */
export type Problem = Omit<FieldError, 'field'>;

export const problem = (name: string, values?: Record<string, string | number>): Problem =>
  values ? { key: `problem.${name}`, values } : { key: `problem.${name}` };
