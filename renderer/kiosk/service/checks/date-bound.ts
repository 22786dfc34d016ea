import { isoDate } from '../../components/DateField/date-parts.ts';
import type { Answers } from '../../state/kiosk-state.ts';

/** ISO day so many days after `day`. */
export const plusDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/**
 * The day that a bound of a date field means: a day, `today`, `today-15d`, or `field:NAME`; null where there is none, also
 * where the field it names has no day yet.
 */
export const boundOf = (bound: string | undefined, answers: Answers, today: string): string | null => {
  if (bound === undefined) return null;
  const [, days] = bound.match(/^today([+-]\d+)d$/) ?? [];
  if (bound === 'today') return today;
  if (days !== undefined) return plusDays(today, Number(days));
  if (!bound.startsWith('field:')) return bound;
  const value = answers[bound.slice('field:'.length)];
  return typeof value === 'string' ? isoDate(value) : null;
};
