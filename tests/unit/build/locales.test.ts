import { describe, expect, test } from 'vitest';
import { compareTexts, flatten } from '../../../build/locales/compare.ts';
import { usedKeys } from '../../../build/locales/used.ts';

const languages = ['en', 'ko'];
const uses = usedKeys('a.ts', "t('kiosk:start.title'); t('kiosk:count', {count}); t(`kiosk:step.${name}`);");

describe('texts of the locales', () => {
  test('that agree have no problems', () => {
    const kiosk = {
      'start.title': 'Hello',
      count_one: '{{count}} page',
      count_other: '{{count}} pages',
      'step.one': 'One',
    };
    const korean = { 'start.title': '안녕하세요', count_other: '{{count}}쪽', 'step.one': '하나' };
    expect(compareTexts({ en: { kiosk }, ko: { kiosk: korean } }, languages, uses)).toEqual([]);
  });

  test('that are missing, extra, empty or have other slots are named with their file', () => {
    const problems = compareTexts(
      {
        en: { kiosk: { 'start.title': 'Hello {{name}}', count: 'n', 'step.one': 'One' } },
        ko: { kiosk: { 'start.title': '안녕하세요 {{namme}}', 'step.one': ' ', 'step.two': '둘' } },
      },
      languages,
      uses,
    );
    expect(problems).toEqual([
      'locales/ko/kiosk.json: count is missing',
      'locales/ko/kiosk.json: step.two is in no other language',
      'locales/ko/kiosk.json: start.title has the slots {namme}, English has {name}',
      'locales/ko/kiosk.json: step.one is empty',
    ]);
  });

  test('that nobody uses, and keys that nobody wrote, are named', () => {
    const problems = compareTexts({ en: { kiosk: { old: 'Old' } }, ko: { kiosk: { old: '옛' } } }, languages, uses);
    expect(problems).toContain('locales/en/kiosk.json: old is used nowhere');
    expect(problems).toContain('a.ts: kiosk:start.title is in no locale');
  });

  test('are nested in the files and dotted in the code', () => {
    expect(flatten({ a: { b: 'c' } })).toEqual({ 'a.b': 'c' });
    expect(() => flatten({ a: 1 })).toThrow('a is neither');
  });
});
