import { isoDate } from '../../components/DateField/date-parts.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * 주민등록번호 and 외국인등록번호: 6 + 7 digits, the first six a date of birth whose century the seventh digit tells: 1, 2, 5, 6 for
 * 19xx, 3, 4, 7, 8 for 20xx, 9, 0 for 18xx; 5 to 8 are foreigners' (출입국관리법 시행령 §40의3). The check digit is not looked at:
 * numbers given or changed since October 2020 have none.
 */
const centuries: Record<string, string> = {
  1: '19',
  2: '19',
  5: '19',
  6: '19',
  3: '20',
  4: '20',
  7: '20',
  8: '20',
  9: '18',
  0: '18',
};

export const onlyDigits = (text: string): string => text.replaceAll(/[\s-]/g, '');

const birthOf = (digits: string): string | null => {
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  return isoDate(`${centuries[digits[6] ?? ''] ?? ''}${year}-${month}-${day}`);
};

const shapeProblem = (digits: string, today: string): Problem | null => {
  if (!/^\d{13}$/.test(digits)) return problem('registration');
  const birth = birthOf(digits);
  return birth === null || birth > today ? problem('registrationDay') : null;
};

export const foreignRegistration = (text: string, today: string): Problem | null => {
  const digits = onlyDigits(text);
  if (/^\d{13}$/.test(digits) && !/^\d{6}[5-8]/.test(digits)) return problem('foreignRegistration');
  return shapeProblem(digits, today);
};

export const residentRegistration = (text: string, today: string): Problem | null => {
  const digits = onlyDigits(text);
  if (/^\d{6}[5-8]\d{6}$/.test(digits)) return problem('residentRegistration');
  return shapeProblem(digits, today);
};
