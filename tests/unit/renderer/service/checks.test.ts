import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field, TextCheck } from '../../../../protocol/index.ts';
import { checkAnswer } from '../../../../renderer/kiosk/service/checks/check-answer.ts';
import { boundOf, plusDays } from '../../../../renderer/kiosk/service/checks/date-bound.ts';
import { textRules } from '../../../../renderer/kiosk/service/checks/text.ts';
import type { AnswerValue, Answers } from '../../../../renderer/kiosk/state/kiosk-state.ts';

const today = '2026-11-23';
const wrongWith = (check: TextCheck, text: string): string | null =>
  textRules[check](text, { example: 'EXAMPLE', today })?.key.replace('problem.', '') ?? null;

const common = { name: 'it', optional: false, sensitivity: 'public' } as const;
const check = (field: Field, value?: AnswerValue, others: Answers = {}): string | null => {
  const answers = value === undefined ? others : { ...others, [field.name]: value };
  return checkAnswer(field, { answers, today, exampleOf: () => 'EXAMPLE' })?.key.replace('problem.', '') ?? null;
};

describe('foreign resident registration numbers', () => {
  test.each(['900101-5000000', '9001015000000', '900101 6000000', '050101-7000000', '051231-8123456'])(
    '%s passes',
    (number) => expect(wrongWith('foreign-registration-number', number)).toBeNull(),
  );

  test('a check digit never decides: those given since October 2020 have none', () => {
    for (let digit = 0; digit <= 9; digit += 1)
      expect(wrongWith('foreign-registration-number', `900101-512345${digit}`)).toBeNull();
  });

  test.each([
    ['90010', 'registration'],
    ['900101-50000000', 'registration'],
    ['900101-5ooo000', 'registration'],
    ['', 'registration'],
    ['900101-1000000', 'foreignRegistration'],
    ['990230-5000000', 'registrationDay'],
    ['901301-5000000', 'registrationDay'],
    ['270101-7000000', 'registrationDay'],
  ])('%s: %s', (number, problem) => expect(wrongWith('foreign-registration-number', number)).toBe(problem));
});

describe('resident registration numbers', () => {
  test.each(['900101-1000000', '050228-3999999', '991231-9000000', '960229-2000000'])('%s passes', (number) =>
    expect(wrongWith('resident-registration-number', number)).toBeNull(),
  );

  test.each([
    ['990230-1000000', 'registrationDay'],
    ['970229-2000000', 'registrationDay'],
    ['900101-5000000', 'residentRegistration'],
    ['900101', 'registration'],
  ])('%s: %s', (number, problem) => expect(wrongWith('resident-registration-number', number)).toBe(problem));
});

describe('passports', () => {
  test.each(['M12345678', 'M123A4567', 'm123a4567', 'AB 123456', 'C01234567'])('%s passes', (number) =>
    expect(wrongWith('passport-number', number)).toBeNull(),
  );
  test.each(['M1234', 'M1234567890', '여권1234'])('%s does not', (number) =>
    expect(wrongWith('passport-number', number)).toBe('passport'),
  );
});

describe('phones', () => {
  test.each(['010-0000-0000', '01000000000', '+82 10 0000 0000', '+82-10-0000-0000', '011-123-4567'])(
    '%s is a mobile number',
    (number) => expect(wrongWith('mobile-phone', number)).toBeNull(),
  );
  test.each(['010-000-0000', '02-123-4567', '0100000000', '+1 202 555 0100'])('%s is not', (number) =>
    expect(wrongWith('mobile-phone', number)).toBe('mobile'),
  );
  test.each(['02-123-4567', '02-1234-5678', '031-123-4567', '070-1234-5678', '1588-0000', '010-0000-0000'])(
    '%s is a phone number',
    (number) => expect(wrongWith('phone', number)).toBeNull(),
  );
  test.each(['039-123-4567', '119', '02-12-3456'])('%s is none', (number) =>
    expect(wrongWith('phone', number)).toBe('phone'),
  );
});

describe('road-name addresses', () => {
  test.each([
    '서울특별시 중구 세종대로 110',
    '서울특별시 중구 세종대로 110 (태평로1가)',
    '경기도 수원시 영통구 광교중앙로248번길 7-2, 101동 202호',
    '부산광역시 부산진구 중앙대로 지하 730',
  ])('%s passes', (address) => expect(wrongWith('road-address', address)).toBeNull());
  test.each(['서울특별시 중구', '세종대로', 'Seoul', '태평로1가 31'])('%s does not', (address) =>
    expect(wrongWith('road-address', address)).toBe('address'),
  );
});

describe('names', () => {
  test.each(['홍길동', 'Nguyễn Thị Minh Khai', '王小明', 'สมชาย ใจดี', "O'Neil-Kim Jr."])('%s is a name', (name) =>
    expect(wrongWith('name', name)).toBeNull(),
  );
  test.each(['홍길동1', '@', '   '])('%s is none', (name) => expect(wrongWith('name', name)).toBe('name'));
  test.each(['SAMPLE TEST', "D'ARC-LEE ANNE"])('%s is in passport letters', (name) =>
    expect(wrongWith('latin-name', name)).toBeNull(),
  );
  test.each(['홍길동', 'NGUYỄN', '123'])('%s is not', (name) => expect(wrongWith('latin-name', name)).toBe('latin'));
});

describe('dates', () => {
  const day: Field = { ...common, type: 'date', notAfter: 'today' };
  const end: Field = { ...common, type: 'date', notBefore: 'field:from', notAfter: 'today' };

  test('a day of the calendar passes, today too', () => {
    expect(check(day, '2024-02-29')).toBeNull();
    expect(check(day, today)).toBeNull();
  });
  test('what is in no calendar, and tomorrow, do not', () => {
    for (const value of ['2023-02-29', '2026-13-01', '2026-00-10', '--1', 'x']) expect(check(day, value)).toBe('day');
    expect(check(day, '2026-11-24')).toBe('future');
  });
  test('the last day is not before the first', () => {
    expect(check(end, '2024-01-01', { from: '2024-01-01' })).toBeNull();
    expect(check(end, '2023-12-31', { from: '2024-01-01' })).toBe('tooEarly');
  });
  test('a first day that is not there yet forbids nothing', () => {
    expect(check(end, '2020-01-01')).toBeNull();
    expect(check(end, '2020-01-01', { from: '2024-13-99' })).toBeNull();
  });
  test('bounds count from today, over the end of a month and of a year', () => {
    expect(boundOf('today-15d', {}, '2026-01-10')).toBe('2025-12-26');
    expect(boundOf('today+10d', {}, '2024-02-25')).toBe('2024-03-06');
    expect(plusDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('choices and numbers', () => {
  const options = ['one', 'two'].map((value) => ({ value, isDefault: false }));
  const choice: Field = { ...common, type: 'choice', options };
  const several: Field = { ...common, type: 'choices', optional: true, options };
  const number: Field = { ...common, type: 'number', min: 1, max: 10 };

  test('one of the options, and nothing else', () => {
    expect([check(choice, 'one'), check(choice, 'three'), check(choice, ''), check(choice)]).toEqual([
      null,
      'choose',
      'choose',
      'choose',
    ]);
  });
  test('any of the options, or none where none is needed', () => {
    expect([check(several, []), check(several), check(several, ['one', 'two']), check(several, ['x'])]).toEqual([
      null,
      null,
      null,
      'choose',
    ]);
  });
  test('a whole number within its bounds', () => {
    expect(['1', '10', '0', '11', '1.5', 'x'].map((value) => check(number, value))).toEqual([
      null,
      null,
      'number',
      'number',
      'number',
      'number',
    ]);
  });
});

test('only spaces are nothing', () => {
  const text: Field = { ...common, type: 'text', keyboard: 'latin', maxLength: 9 };
  expect(check(text, '   ')).toBe('required');
  expect(check({ ...text, optional: true }, '   ')).toBeNull();
});

test('whatever is typed, there is an answer: passed, or a problem with a text', () => {
  const checks = Object.keys(textRules) as TextCheck[];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...checks), (text, name) => {
      const found = textRules[name](text, { example: 'EXAMPLE', today });
      expect(found === null || found.key.startsWith('problem.')).toBe(true);
    }),
  );
});
