import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sensitivity } from '../../../../protocol/index.ts';
import {
  echo,
  forOthers,
  HIDDEN,
  mayHighlightKey,
  mayMarkWord,
  mayNameKey,
  mustMask,
  mustMuteMicrophone,
  mustPauseSharing,
  spokenValue,
  type Outlet,
} from '../../../../renderer/kiosk/privacy/policy.ts';

const value = '홍길동';
const said = { say: 'value', value };
const length = { say: 'length', length: 3 };
const entered = { say: 'entered' };

describe('what the kiosk says of a value', () => {
  test.each<[Sensitivity, Outlet, boolean, object]>([
    ['public', 'speaker', false, said],
    ['public', 'headset', false, said],
    ['personal', 'speaker', false, length],
    ['personal', 'speaker', true, said],
    ['personal', 'headset', false, said],
    ['personal', 'headset', true, said],
    ['secret', 'speaker', false, entered],
    ['secret', 'speaker', true, entered],
    ['secret', 'headset', false, length],
    ['secret', 'headset', true, length],
  ])('%s on the %s, asked for: %s', (sensitivity, outlet, onRequest, expected) => {
    expect(spokenValue(value, sensitivity, outlet, onRequest)).toEqual(expected);
  });

  test.each<Sensitivity>(['public', 'personal', 'secret'])('an empty %s field is called empty', (sensitivity) => {
    expect(spokenValue('', sensitivity, 'speaker', false)).toEqual({ say: 'empty' });
  });

  test('length counts what a person counts as characters', () => {
    expect(spokenValue('ก็ได้', 'secret', 'headset', false)).toEqual({ say: 'length', length: 3 });
  });
});

test.each<[Sensitivity, Outlet, string]>([
  ['public', 'speaker', 'character'],
  ['personal', 'speaker', 'masked'],
  ['personal', 'headset', 'character'],
  ['secret', 'speaker', 'masked'],
  ['secret', 'headset', 'masked'],
])('a character typed into a %s field, on the %s, is echoed as %s', (sensitivity, outlet, expected) => {
  expect(echo(sensitivity, outlet)).toBe(expected);
});

test.each<[Sensitivity, Outlet, boolean, boolean]>([
  ['public', 'speaker', false, true],
  ['personal', 'speaker', false, false],
  ['personal', 'speaker', true, true],
  ['personal', 'headset', false, true],
  ['secret', 'speaker', false, false],
  ['secret', 'speaker', true, false],
  ['secret', 'headset', false, true],
])('a key that types into a %s field, on the %s, asked for: %s, is named: %s', (sensitivity, outlet, asked, named) => {
  expect(mayNameKey(sensitivity, outlet, asked)).toBe(named);
});

test.each<[Sensitivity, boolean, boolean, boolean, boolean]>([
  // masked, microphone muted, sharing paused, key and spoken word highlighted while shared
  ['public', false, false, false, true],
  ['personal', true, true, false, false],
  ['secret', true, true, true, false],
])('%s: mask %s, mute %s, pause %s, highlight %s', (sensitivity, mask, mute, pause, highlight) => {
  expect(mustMask(sensitivity)).toBe(mask);
  expect(mustMuteMicrophone(sensitivity)).toBe(mute);
  expect(mustPauseSharing(sensitivity)).toBe(pause);
  expect(mayHighlightKey(sensitivity, true)).toBe(highlight);
  expect(mayHighlightKey(sensitivity, false)).toBe(true);
  expect(mayMarkWord(sensitivity, true)).toBe(highlight);
  expect(mayMarkWord(sensitivity, false)).toBe(true);
});

/** Every run of two or more UTF-16 code units of a text. */
const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

test('nothing of a private value, two characters or more, goes out', () => {
  // Upper case and digits: not in the words of our own answers.
  const planted = fc.string({
    unit: fc.constantFrom(...Array.from('ABCXYZ0123456789가나다')),
    minLength: 2,
    maxLength: 40,
  });
  const hidden = fc.constantFrom<Sensitivity>('personal', 'secret');
  fc.assert(
    fc.property(planted, hidden, (text, sensitivity) => {
      const out = [
        forOthers(text, sensitivity),
        JSON.stringify(spokenValue(text, sensitivity, 'speaker', false)),
        JSON.stringify(spokenValue(text, 'secret', 'headset', true)),
      ].join('|');
      // The length itself may be said: one or two digits.
      const withoutLength = out.replaceAll(/"length":\d+/g, '');
      expect(pairs(text).filter((pair) => withoutLength.includes(pair))).toEqual([]);
    }),
  );
  expect(forOthers('서울', 'public')).toBe('서울');
  expect(forOthers('서울', 'personal')).toBe(HIDDEN);
});
