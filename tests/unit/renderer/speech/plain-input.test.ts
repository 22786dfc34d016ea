import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainInput } from '../../../../renderer/kiosk/speech/plain-input.ts';

test.each([
  ['5 < 6 & 7 > 1', '5 &lt; 6 &amp; 7 &gt; 1'],
  ["[[h@l'oU]]", "[ [h@l'oU]]"],
  ['[[[[', '[ [ [ ['],
  ['[\ud83d[\u2060[', '[ [ ['],
  ['&lt;break/&gt;', '&amp;lt;break/&amp;gt;'],
  ['a\u202eb\u2060c\0d\ud800e', 'abc de'],
  [`Z${'\u0301'.repeat(9)}`, `Z${'\u0301'.repeat(4)}`],
  ['둘\n셋', '둘\n셋'],
])('%j', (source, text) => {
  expect(plainInput(source).text).toBe(text);
});

test('each word keeps its place in the source', () => {
  const source = '  다음 <b> 버튼';
  const { text, marks } = plainInput(source);
  expect(marks.map(({ at, start, end }) => [text.slice(at).split(/\s/)[0], source.slice(start, end)])).toEqual([
    ['다음', '다음'],
    ['&lt;b&gt;', '<b>'],
    ['버튼', '버튼'],
  ]);
});

test('whatever is written, nothing of it is mark-up', () => {
  const nasty = fc
    .array(fc.constantFrom('<', '>', '&', '[', ']', '[[', 'a', ' ', '\0', '\u2060', ';', '\ud83d'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (source) => {
      const { text, marks } = plainInput(source);
      expect(text).not.toMatch(/<|\[\[|&(?!lt;|gt;|amp;)/);
      for (const { at, start, end } of marks) {
        expect(at).toBeLessThan(text.length);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
      }
    }),
  );
});
