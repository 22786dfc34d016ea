/** The parts of a date as typed, digits only, any of them still incomplete. */
export type DateParts = { year: string; month: string; day: string };
export type DatePart = keyof DateParts;

export const dateParts = ['year', 'month', 'day'] as const;
export const partLength: Record<DatePart, number> = { year: 4, month: 2, day: 2 };

/** `2026-1-` as parts; what is no digit is left out. */
export const splitDate = (value: string): DateParts => {
  const [year = '', month = '', day = ''] = value.split('-').map((part) => part.replaceAll(/\D/g, ''));
  return { year, month, day };
};

/** `2026-1-` again; empty where nothing was typed. */
export const joinDate = ({ year, month, day }: DateParts): string =>
  year + month + day === '' ? '' : `${year}-${month}-${day}`;

/** ISO `YYYY-MM-DD` of what was typed, or null where it is no day of the calendar. */
export const isoDate = (value: string): string | null => {
  const { year, month, day } = splitDate(value);
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return year.length === 4 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
};

/** A part that cannot take another digit: four of a year, two of a month or day, or one that no second can follow. */
export const isFull = (part: DatePart, digits: string): boolean =>
  digits.length >= partLength[part] ||
  (part === 'month' && digits.length === 1 && digits > '1') ||
  (part === 'day' && digits.length === 1 && digits > '3');

const neighbour = (part: DatePart, by: 1 | -1): DatePart => dateParts[dateParts.indexOf(part) + by] ?? part;

/** Where typing stands, and the date so far. */
export type DateTyping = { parts: DateParts; part: DatePart };

/** A digit goes into the part, and typing moves on once that is full. */
export const typeDigit = ({ parts, part }: DateTyping, digit: string): DateTyping => {
  const at = isFull(part, parts[part]) ? neighbour(part, 1) : part;
  if (isFull(at, parts[at])) return { parts, part: at };
  const digits = parts[at] + digit;
  return { parts: { ...parts, [at]: digits }, part: isFull(at, digits) ? neighbour(at, 1) : at };
};

/** Backspace takes the last digit, and goes back a part where there is none. */
export const eraseDigit = ({ parts, part }: DateTyping): DateTyping => {
  const at = parts[part] === '' ? neighbour(part, -1) : part;
  return { parts: { ...parts, [at]: parts[at].slice(0, -1) }, part: at };
};
