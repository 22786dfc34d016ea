import { array, assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits, textTyped, parse } from '../../../../protocol/index.ts';
import { createTypedText, edited, editOf, type Typed } from '../../../../renderer/shared/typing/edits.ts';
import { createTypist } from '../../../../renderer/shared/typing/typist.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

const id = 'dGV4dC0xMjM';

describe('edits', () => {
  test('any text becomes any other by one edit, and no character is ever split', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (before, after) => {
        expect(edited(before, editOf(before, after))).toBe(after);
        expect(editOf(before, after).insert.isWellFormed()).toBe(true);
      }),
    );
  });

  test('a syllable that an input method composes is replaced as it changes', () => {
    expect(editOf('안ㄴ', '안녀')).toEqual({ pos: 1, erase: 1, insert: '녀' });
    expect(editOf('😀', '😀!')).toEqual({ pos: 1, erase: 0, insert: '!' });
  });

  test('an edit of another text, or one that grows beyond the bound, gives none', () => {
    expect(edited('abc', { pos: 2, erase: 2, insert: '' })).toBeNull();
    expect(edited('a'.repeat(limits.textLength), { pos: 0, erase: 0, insert: 'b' })).toBeNull();
  });
});

const pair = () => {
  const clock = createHandClock();
  const sent: Typed[] = [];
  let isOpen = true;
  const typist = createTypist({ clock, send: (typed) => isOpen && sent.push(typed) > 0 });
  return { clock, sent, typist, open: (now: boolean) => void (isOpen = now) };
};

describe('from one end to the other', () => {
  test('whatever is written, and however much of it at once, the other side has the same text', () => {
    assert(
      property(array(string({ unit: 'grapheme', maxLength: 20 })), integer({ min: 0, max: 40 }), (texts, wait) => {
        const { clock, sent, typist } = pair();
        for (const text of texts) {
          typist.write(id, text);
          clock.turn(wait);
        }
        clock.turn(100);
        const other = createTypedText();
        let shown = '';
        for (const typed of sent) {
          const took = other.take(typed);
          expect(took).not.toBeNull();
          shown = took ?? '';
        }
        expect(shown).toBe(texts.at(-1) ?? '');
      }),
    );
  });

  test('the first letter goes at once, the next ones together', async () => {
    const { clock, sent, typist } = pair();
    for (const text of ['H', 'He', 'Hel']) typist.write(id, text);
    expect(sent).toEqual([{ id, n: 0, full: true, pos: 0, erase: 0, insert: 'H' }]);
    await clock.pass(30);
    expect(sent.at(-1)).toEqual({ id, n: 1, full: false, pos: 1, erase: 0, insert: 'el' });
    for (const typed of sent) expect(parse(textTyped.data, typed).ok).toBe(true);
  });

  test('after a gap the other side takes nothing until the whole text comes', async () => {
    const { clock, sent, typist } = pair();
    typist.write(id, 'a');
    await clock.pass(30);
    typist.write(id, 'ab');
    await clock.pass(30);
    typist.write(id, 'abc');
    const [first, , third] = sent;
    const other = createTypedText();
    expect([first, third].map((typed) => typed && other.take(typed))).toEqual(['a', null]);
    typist.lost();
    await clock.pass(30);
    typist.write(id, 'abcd');
    expect(other.take(sent.at(-1) as Typed)).toBe('abcd');
  });

  test('once the channel is there again the whole text goes; also that it was given up meanwhile', async () => {
    const { clock, sent, typist, open } = pair();
    typist.write(id, 'a');
    await clock.pass(30);
    open(false);
    typist.write(id, 'ab');
    await clock.pass(30);
    open(true);
    typist.again();
    expect(sent.at(-1)).toMatchObject({ full: true, insert: 'ab' });
    open(false);
    typist.write(id, '');
    await clock.pass(30);
    open(true);
    typist.again();
    expect(sent.at(-1)).toMatchObject({ full: true, insert: '' });
  });

  test('a finished message is not written any more', async () => {
    const { clock, sent, typist } = pair();
    typist.write(id, 'a');
    typist.write(id, 'ab');
    typist.finish();
    await clock.pass(100);
    expect(sent).toHaveLength(1);
  });
});

test.each([
  { pos: -1 },
  { pos: 501 },
  { insert: 'a\u202Eb' },
  { insert: 'a\uD800' },
  { insert: 'a'.repeat(501) },
  { n: 0.5 },
  { more: true },
])('refused by its form: %o', (change) => {
  const typed = { id, n: 0, full: false, pos: 0, erase: 0, insert: 'a', ...change };
  expect(parse(textTyped.data, typed).ok).toBe(false);
});
