import { describe, expect, test } from 'vitest';
import { languageOf, createChoices } from '../../../../renderer/helper/choices.ts';
import { caretAfter, digitsOf, grouped } from '../../../../renderer/helper/components/code.ts';
import { cleanText } from '../../../../renderer/helper/desk/clean.ts';
import { centre, moved, spotIn } from '../../../../renderer/helper/session/crosshair.ts';
import { zoneOf } from '../../../../renderer/shared/zone.ts';
import { languageName, lengthText, minutesText, ownName } from '../../../../renderer/helper/words/words.ts';

describe('a code as it is typed', () => {
  test.each([
    ['402913', '402913'],
    ['402 913', '402913'],
    ['402-913 and more', '402913'],
    ['４０２９１３', '402913'],
    ['๔๐๒๙๑๓', '402913'],
    ['40291377', '402913'],
  ])('%s', (typed, digits) => expect(digitsOf(typed)).toBe(digits));

  test('it is shown in two groups, and the caret stays behind its digit', () => {
    expect(['402', '4029', '402913'].map(grouped)).toEqual(['402', '402 9', '402 913']);
    expect([3, 4, 6].map(caretAfter)).toEqual([3, 5, 7]);
  });
});

describe('times in words', () => {
  test('waiting is told in whole minutes', () => {
    expect(minutesText(59_999, 'en')).toBeNull();
    expect(minutesText(7.5 * 60_000, 'en')).toBe('7 minutes');
    expect(minutesText(7.5 * 60_000, 'ko')).toBe('7분');
  });
  test('a session of seconds lasted seconds', () => {
    expect(lengthText(0, 'en')).toBe('1 second');
    expect(lengthText(192_000, 'vi')).toBe('3 phút');
  });
});

test('languages are named in the console language and in their own', () => {
  expect(languageName('vi', 'ko')).toBe('베트남어');
  expect(ownName('vi')).toBe('Tiếng Việt');
});

describe('the crosshair', () => {
  test('arrows move it, Shift in small steps, and it stays in the picture', () => {
    expect(moved(centre, 'ArrowRight', false)?.x).toBeCloseTo(0.525);
    expect(moved(centre, 'ArrowUp', true)?.y).toBeCloseTo(0.495);
    expect(moved({ x: 1, y: 0 }, 'ArrowRight', false)).toEqual({ x: 1, y: 0 });
    expect(moved({ x: 0.9, y: 0.1 }, 'Home', false)).toEqual(centre);
    expect(moved(centre, 'Tab', false)).toBeNull();
  });
  test('its place is one of nine', () => {
    expect(zoneOf({ x: 0, y: 0 })).toBe('top-left');
    expect(zoneOf(centre)).toBe('centre');
    expect(zoneOf({ x: 1, y: 1 })).toBe('bottom-right');
  });
  test('a click is a share of the picture, whatever its size on the screen', () => {
    expect(spotIn({ left: 100, top: 50, width: 640, height: 360 }, 420, 140)).toEqual({ x: 0.5, y: 0.25 });
    expect(spotIn({ left: 100, top: 50, width: 640, height: 360 }, 99, 500)).toEqual({ x: 0, y: 1 });
  });
});

describe('a text before it leaves', () => {
  test('line breaks stay, controls and bidi overrides go', () =>
    expect(cleanText(' a\r\nb\tc\u0007\u202Ed ')).toBe('a\nb cd'));
  test('it is cut where the contract ends, and never inside a character', () => {
    expect(cleanText('x'.repeat(501))).toHaveLength(500);
    expect(cleanText(`${'x'.repeat(499)}😀`)).toBe('x'.repeat(499));
  });
});

describe('what the console keeps', () => {
  test('the browser language comes first, Korean where we have none of them', () => {
    expect(languageOf(['de-DE', 'zh-Hans-CN', 'en'])).toBe('zh');
    expect(languageOf(['de'])).toBe('ko');
  });
  test('a choice is kept, and a browser without storage only forgets it', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    createChoices(storage, ['en']).dispatch({ theme: 'dark' });
    expect(createChoices(storage, ['en']).get()).toEqual({ language: 'en', theme: 'dark' });
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const choices = createChoices({ getItem: refuse, setItem: refuse }, ['vi']);
    choices.dispatch({ theme: 'yellow' });
    expect(choices.get()).toEqual({ language: 'vi', theme: 'yellow' });
  });
});
