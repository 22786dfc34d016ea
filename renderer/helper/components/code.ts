import { limits } from '../../../protocol/index.ts';

/** The digits of what was typed or pasted; digits of other scripts and full-width ones count as what they mean. */
export const digitsOf = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\u0E50-\u0E59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replaceAll(/\D/g, '')
    .slice(0, limits.codeDigits);

/** In two groups, as it is read aloud: `402 913`. */
export const grouped = (digits: string): string =>
  digits.length > 3 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;

/** Where the caret belongs in the grouped text once so many digits stand before it. */
export const caretAfter = (digits: number): number => (digits > 3 ? digits + 1 : digits);
