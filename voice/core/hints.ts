import { withoutZeros } from './figure.ts';
import { parseQuantity, quantityPattern } from './quantity.ts';
import type { Place } from './rule.ts';
import { idParts } from './rules/identifiers.ts';
import type { As, Kind, Spoken } from './types.ts';
import type { Wording } from './wording.ts';

const kinds: Record<As, Kind> = {
  amount: 'money',
  number: 'number',
  digits: 'digits',
  phone: 'phone',
  id: 'id',
  date: 'date',
  time: 'time',
  letters: 'letters',
};

/**
 * The whole text said as what the caller knows it to be; null where it doesn't look like that, and guessing goes on.
 * `letters` and `amount` with a currency are the language's own or the rules' affair.
 */
export const hinted = (words: Wording, source: string, text: string, as: As): Spoken | null => {
  const place: Place = { text, start: 0, end: text.length, previous: null };
  const spoken = sayAs(words, text.trim(), as, place);
  return spoken === null || spoken === ''
    ? null
    : { text: spoken, tokens: [{ start: 0, end: source.length, spoken, kind: kinds[as] }] };
};

const sayAs = (words: Wording, text: string, as: As, place: Place): string | null => {
  if (as === 'phone') return /^[+\d ().-]+$/.test(text) && /\d/.test(text) ? sayPhone(words, text, place) : null;
  if (as === 'digits') return /^[\d ]+$/.test(text) ? words.digits(text.replaceAll(' ', ''), 'id') : null;
  if (as === 'id')
    return /^[A-Za-z0-9*●•○ ./-]+$/.test(text) && /[A-Za-z0-9]/.test(text) ? words.id(idParts(text), place) : null;
  if (as === 'number' || as === 'amount') return sayNumber(words, text);
  if (as === 'date') return sayDate(words, text, place);
  if (as === 'time') return sayTime(words, text, place);
  return null;
};

const sayPhone = (words: Wording, text: string, place: Place): string =>
  words.phone({ country: text.startsWith('+'), groups: grouped(text) }, place);

// Eleven digits in a row are said as they are written on cards: 010 1234 5678.
const grouped = (text: string): string[] => {
  const groups = text.match(/\d+/g) ?? [];
  const [only = ''] = groups;
  if (groups.length > 1 || only.length < 8) return groups;
  const head = only.startsWith('02') ? 2 : only.length > 8 ? 3 : 4;
  return [only.slice(0, head), only.slice(head, -4), only.slice(-4)].filter((g) => g !== '');
};

const sayNumber = (words: Wording, text: string): string | null => {
  const whole = new RegExp(`^(?:${quantityPattern(words)})$`, 'u').exec(text);
  if (!whole) return null;
  const quantity = parseQuantity(text, words.style);
  if (quantity.over) return words.fraction(quantity);
  return quantity.whole.length > 17 ? null : words.figure({ ...quantity, whole: withoutZeros(quantity.whole) });
};

/** 0930 as well as 9:30. */
const sayTime = (words: Wording, text: string, place: Place): string | null => {
  const [, hour = '', minute = '', second] = /^([01]?\d|2[0-4]):?([0-5]\d)(?::?([0-5]\d))?$/.exec(text) ?? [];
  if (hour === '') return null;
  const seconds = second === undefined ? null : withoutZeros(second);
  return words.time({ hour: withoutZeros(hour), minute: withoutZeros(minute), second: seconds }, place);
};

const sayDate = (words: Wording, text: string, place: Place): string | null => {
  const m = /^(\d{4})[-/. ]{0,2}(\d{2})[-/. ]{0,2}(\d{2})\.?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  const [, year = '', month = '', day = ''] = m ?? [];
  if (!m || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return words.date({ year, month: withoutZeros(month), day: withoutZeros(day) }, place);
};
