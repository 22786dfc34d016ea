import { expect, test } from 'vitest';
import {
  eraseDigit,
  isoDate,
  joinDate,
  splitDate,
  typeDigit,
  type DateTyping,
} from '../../../../renderer/kiosk/components/DateField/date-parts.ts';

const start: DateTyping = { parts: splitDate(''), part: 'year' };
const typeIn = (keys: string, from = start): DateTyping =>
  keys.split('').reduce((typing, key) => (key === '<' ? eraseDigit(typing) : typeDigit(typing, key)), from);
const typed = (keys: string): string => joinDate(typeIn(keys).parts);

test('eight digits in a row are a date: typing goes on to the next box by itself', () => {
  expect(typed('20261103')).toBe('2026-11-03');
  expect(typed('202649')).toBe('2026-4-9');
  expect(typeIn('2026')).toMatchObject({ part: 'month' });
});

test('a month that no second digit can follow is done; 1 waits for more', () => {
  expect(typeIn('20264').part).toBe('day');
  expect(typeIn('20261').part).toBe('month');
});

test('digits too many are not taken', () => {
  expect(typed('202611031')).toBe('2026-11-03');
});

test('backspace goes back through the boxes', () => {
  expect(typeIn('202611<<<')).toMatchObject({ parts: { year: '202', month: '', day: '' }, part: 'year' });
  expect(typed('<')).toBe('');
});

test.each([
  ['2026-1-5', '2026-01-05'],
  ['2024-2-29', '2024-02-29'],
  ['2026-2-29', null],
  ['2026-13-1', null],
  ['2026-4-31', null],
  ['26-1-1', null],
  ['2026--', null],
  ['', null],
])('%s is the day %s', (value, iso) => {
  expect(isoDate(value)).toBe(iso);
});

test('what is kept of a date half typed comes back as it was', () => {
  expect(joinDate(splitDate('2026-1-'))).toBe('2026-1-');
  expect(splitDate('2026-1x-')).toEqual({ year: '2026', month: '1', day: '' });
});
