import { describe, expect, test } from 'vitest';
import { languages } from '../../../../protocol/index.ts';
import {
  answerText,
  dayText,
  findServices,
  officialName,
  serviceText,
} from '../../../../renderer/kiosk/service/texts.ts';
import { readService, serviceNames } from '../../../support/services.ts';

const entries = serviceNames.map(readService);
const register = readService('resident-full');
const found = (language: (typeof languages)[number], typed: string): string[] =>
  findServices(entries, language, typed).map(({ service }) => service.id);

describe('the search', () => {
  test('finds by a word of the name, by a word that people use, and by the Korean name in any language', () => {
    expect(found('ko', '등본')).toEqual(['resident-full']);
    expect(found('ko', '이사')).toEqual(['stay-change']);
    expect(found('vi', 'sân bay')).toEqual(['entry-exit']);
    expect(found('th', '주민등록표')).toEqual(['resident-full']);
  });
  test('does not mind case, spaces or marks', () => {
    expect(found('en', 'ENTRY  & dep')).toEqual(['entry-exit']);
    expect(found('ko', '주민 등록 표')).toEqual(['resident-full']);
  });
  test('nothing typed is everything, nonsense is nothing', () => {
    expect(found('en', '  ')).toHaveLength(entries.length);
    expect(found('en', 'qqqq')).toEqual([]);
  });
});

test('beside a translated name stands the Korean one that a counter knows', () => {
  for (const language of languages)
    expect(officialName(register, language)).toBe(language === 'ko' ? null : '주민등록표 등본');
});

test('a text that is missing is a fault, not an empty line', () => {
  expect(() => serviceText(register, 'ko', 'q.nothing.label')).toThrow('q.nothing.label');
});

describe('an answer as its person reads it', () => {
  const text = (name: string, value: string | string[] | undefined, language: (typeof languages)[number] = 'en') => {
    const field = [...register.service.fields, ...readService('stay-change').service.fields].find(
      (one) => one.name === name,
    );
    if (!field) throw new Error(name);
    return answerText(register, field, value, language);
  };
  test('choices in words, a day as people write it, the rest as it was typed', () => {
    expect(text('past_addresses', 'five_years')).toBe('The last 5 years');
    expect(text('included', ['relation', 'housemates'], 'ko')).toBe('세대주와의 관계, 동거인');
    expect(text('moved_in_date', '2026-11-01')).toBe('1 November 2026');
    expect(text('district', '서울특별시 중구')).toBe('서울특별시 중구');
  });
  test('none where there is none', () => {
    expect([text('district', ''), text('included', []), text('district', undefined)]).toEqual([null, null, null]);
  });
});

test('the year is the one of Korean offices, in Thai too', () => {
  for (const language of languages) expect(dayText('2026-11-23', language)).toContain('2026');
});
