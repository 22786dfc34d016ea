import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesOf } from '../../../../../renderer/kiosk/speech/embedded/clauses.ts';
import { plainInput } from '../../../../../renderer/kiosk/speech/plain-input.ts';

const cut = (text: string): [string, number][] =>
  clausesOf({ text, marks: [] }).map(({ input, pause }) => [input.text, pause]);

test.each<[string, [string, number][]]>([
  [
    '다음 버튼을 누르세요. 이전',
    [
      ['다음 버튼을 누르세요.', 140],
      [' 이전', 0],
    ],
  ],
  [
    '"정말요?" 네',
    [
      ['"정말요?"', 140],
      [' 네', 0],
    ],
  ],
  ['3.5 and 1,000 stay', [['3.5 and 1,000 stay', 0]]],
  [
    'Yes, of course, sir',
    [
      ['Yes, of course,', 90],
      [' sir', 0],
    ],
  ],
  [
    '次へ。戻る',
    [
      ['次へ。', 140],
      ['戻る', 0],
    ],
  ],
  [
    '하나\n둘',
    [
      ['하나\n', 140],
      ['둘', 0],
    ],
  ],
  ["[[h@l'oU. w3:ld, ]] [[sa: ]]", [["[[h@l'oU. w3:ld, ]] [[sa: ]]", 0]]],
  ['', []],
])('%s', (text, clauses) => {
  expect(cut(text)).toEqual(clauses);
});

test('a text without marks is cut between words, one without words between characters', () => {
  expect(Math.max(...cut('낱말 '.repeat(200)).map(([text]) => text.length))).toBeLessThan(165);
  const [first] = cut('😀'.repeat(300));
  expect(first?.[0].length).toBeLessThan(165);
  expect(first?.[0].isWellFormed()).toBe(true);
});

test('whatever the text, nothing of it is lost, and each clause knows its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (source) => {
      const input = plainInput(source);
      const clauses = clausesOf(input);
      expect(clauses.map((clause) => clause.input.text).join('')).toBe(input.text);
      for (const { input: part } of clauses)
        for (const { at, start, end } of part.marks) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(part.text.length);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(start).toBeLessThan(end);
        }
    }),
  );
});
