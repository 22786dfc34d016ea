import type { Currency } from './currencies.ts';
import type { Figure, FigureStyle } from './figure.ts';
import type { Place } from './rule.ts';
import type { Period } from './units.ts';

/** An amount: 12, -3.5, 1 1/2 (whole 1 over 1/2), 3/4 (whole ''). `joint` is the word that stood between whole and fraction, if any. */
export type Quantity = Figure & { over: { top: string; bottom: string; joint: string } | null };

/** `sign` is the currency as written: a bare $ is not US$. */
export type Money = { amount: Quantity; currency: Currency; sign: string; scale: string; per: Period | null };
/** Numbers as text without leading zeros; a part that isn't there is null. `year` has two or four digits. */
export type DateParts = { year: string | null; month: string | null; day: string | null };
/** 24 hours as written (up to 29 in Japan); `second` null where not written. No leading zeros. */
export type TimeParts = { hour: string; minute: string; second: string | null };
/** Groups of digits as they were parted in the text; `country` where a + stood before them. */
export type PhoneParts = { country: boolean; groups: readonly string[] };
/** One run inside an identifier. `masked` is so many hidden characters; `mark` a hyphen, slash or dot. */
export type IdPart = { type: 'digits' | 'letters' | 'masked' | 'mark'; text: string };
export type AddressPart = { type: 'digits' | 'letters' | 'word' | 'mark'; text: string };
export type RangeMark = '~' | '-';

/**
 * How a language words what the shared rules have spotted. A method that answers null says "that isn't one, here", and the
 * next rule is tried. `place` lets it look around.
 */
export type Wording = {
  style: FigureStyle;
  /** Currency that a bare ¥ means. */
  yen: 'JPY' | 'CNY';
  /** Whether 03/04/2026 is the third of April. */
  dayFirst: boolean;
  /** Words for large powers that follow a figure as they are (만, million, 万); pattern source, '' for none. */
  scales: string;
  /** What joins whole and fraction, besides a space (와, 又, và); pattern source, '' for none. */
  mixed: string;
  /** A whole number without leading zeros, up to 17 digits. */
  cardinal(whole: string): string;
  /** Digit by digit. `phone` and `id` may have names of their own for 0 and 1. */
  digits(run: string, use: 'decimal' | 'phone' | 'id'): string;
  /** 12.5, -3: usually by `sayFigure` of core/quantity.ts. */
  figure(figure: Figure): string;
  fraction(quantity: Quantity): string;
  percent(quantity: Quantity, place: Place): string;
  money(money: Money, place: Place): string | null;
  measure(quantity: Quantity, unit: string, place: Place): string | null;
  date(date: DateParts, place: Place): string | null;
  time(time: TimeParts, place: Place): string | null;
  phone(phone: PhoneParts, place: Place): string;
  id(parts: readonly IdPart[], place: Place): string;
  address(parts: readonly AddressPart[], place: Place): string;
  /** Between the two ends of a range; null where the mark is none. */
  range(mark: RangeMark, place: Place): string | null;
  /** A Roman numeral of two letters or more, or one letter where `place` says so; null where it is a word (MIX, CD). */
  roman(value: number, written: string, place: Place): string | null;
  /** Written -> spoken, exactly as it stands in the text, dots included. */
  abbreviations: Readonly<Record<string, string>>;
  /** Name of an emoji (one pictograph, no variation marks), or undefined. */
  emoji(char: string): string | undefined;
};
