import type { TextCheck } from '../../../../protocol/index.ts';
import { problem, type Problem } from '../problem.ts';
import { foreignRegistration, onlyDigits, residentRegistration } from './registration-number.ts';

/** `example`: what the error shows; `today`: ISO day. */
export type TextContext = { example: string; today: string };
type Rule = (text: string, context: TextContext) => Problem | null;

const matches =
  (pattern: RegExp, name: string, prepare: (text: string) => string = (text) => text): Rule =>
  (text, { example }) =>
    pattern.test(prepare(text)) ? null : problem(name, { example });

/** Numbers may come with +82 instead of the leading 0. */
const domestic = (text: string): string => onlyDigits(text).replace(/^\+82/, '0');

/** Korean series M S R G D (passport.go.kr, with a letter in fifth place since 2021-12-21); others as in ICAO 9303. */
const passport = /^[A-Z0-9]{6,9}$/;
const mobile = /^(010\d{8}|01[16789]\d{7,8})$/;
const landline = /^(02\d{7,8}|0(3[1-3]|4[1-4]|5[1-5]|6[1-4])\d{7,8}|070\d{8}|1[568]\d{6})$/;
/** A name of a road (…로, …길) and a building number (도로명주소법 시행령 §6). */
const road = /[가-힣\d·.]+(로|길)\s*(지하\s*)?\d+(-\d+)?(?![\d가-힣])/;

export const textRules: Record<TextCheck, Rule> = {
  'foreign-registration-number': (text, { today }) => foreignRegistration(text, today),
  'resident-registration-number': (text, { today }) => residentRegistration(text, today),
  'passport-number': matches(passport, 'passport', (text) => onlyDigits(text).toUpperCase()),
  'mobile-phone': matches(mobile, 'mobile', domestic),
  phone: (text, context) => (mobile.test(domestic(text)) ? null : matches(landline, 'phone', domestic)(text, context)),
  'road-address': matches(road, 'address'),
  'latin-name': matches(/^[A-Za-z][A-Za-z' -]*$/, 'latin', (text) => text.trim()),
  name: matches(/^[\p{L}\p{M}][\p{L}\p{M}' .-]*$/u, 'name', (text) => text.trim()),
};
