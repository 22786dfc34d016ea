// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { setUpReader, type ReaderSetting } from '../../../../support/reader-set-up.ts';

let closing = (): void => {};
afterEach(() => closing());

/** A line of text, and a key that puts its caret or its selection there, as a browser does. */
const setUp = async (value: string, { mark = '', ...setting }: ReaderSetting & { mark?: string } = {}) => {
  const all = await setUpReader(`<main><input aria-label="Town" ${mark}></main>`, setting);
  closing = all.reader.close;
  const field = all.find('input') as HTMLInputElement;
  field.value = value;
  field.focus();
  field.setSelectionRange(0, 0);
  const press = async (key: string, start: number, end = start, ctrlKey = false): Promise<string | undefined> => {
    const before = all.said().length;
    field.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    field.setSelectionRange(start, end);
    await all.clock.pass(0);
    return all.said().slice(before).join(' | ');
  };
  return { ...all, field, press };
};

test('the character that the caret stands before, the word where it goes by words, the end', async () => {
  const { press, signals } = await setUp('Jung gu B');
  expect(await press('ArrowRight', 1)).toBe('u');
  expect(await press('ArrowRight', 4)).toBe('space');
  expect(await press('ArrowRight', 5, 5, true)).toBe('gu');
  expect(await press('ArrowRight', 8)).toBe('capital B');
  expect(await press('End', 9)).toBe('end of field');
  expect(signals).toEqual([]);
  expect(await press('ArrowRight', 9)).toBe('end of field');
  expect(signals).toEqual(['edge']);
  expect(await press('Home', 0)).toBe('capital J');
});

test.each([
  ['ko', '한글', '글'],
  ['th', 'กำ', 'กำ'],
  ['vi', 'đấ', 'ấ'],
] as const)('in %s a character is what a person takes for one', async (language, value, last) => {
  const { press } = await setUp(value, { language });
  const at = value.length - last.length;
  expect(await press('ArrowLeft', at)).toContain(last.charAt(0));
});

test('what is selected, and what no longer is', async () => {
  const { press } = await setUp('Jung gu');
  expect(await press('ArrowRight', 0, 4, true)).toBe('Jung, selected');
  expect(await press('ArrowRight', 0, 5)).toBe(' , selected');
  expect(await press('ArrowLeft', 0, 4)).toBe(' , not selected');
  expect(await press('ArrowLeft', 0)).toBe('capital J');
});

test('what is typed is echoed, and not said a second time', async () => {
  const { field, press } = await setUp('ab');
  field.value = 'abc';
  const said = await press('x', 3);
  expect(said).toBe('');
});

describe('a private line of text', () => {
  test.each([
    ['data-sensitivity="personal"', 'speaker', 'hidden character'],
    ['data-sensitivity="secret"', 'speaker', 'hidden character'],
    ['data-sensitivity="secret"', 'headset', 'hidden character'],
    ['type="password"', 'headset', 'hidden character'],
    ['data-sensitivity="personal"', 'headset', 'e'],
  ] as const)('%s on the %s', async (mark, outlet, sentence) => {
    const { press, said } = await setUp('Seoul', { mark, outlet });
    expect(await press('ArrowRight', 1)).toBe(sentence);
    await press('ArrowRight', 1, 4);
    await press('End', 5);
    if (sentence !== 'e') expect(said().join('\n')).not.toMatch(/eou|Seoul/);
  });
});

test('a key that somebody else took moves nothing', async () => {
  const { find, press } = await setUp('ab');
  find('input').addEventListener('keydown', (event) => event.preventDefault());
  expect(await press('ArrowRight', 0)).toBe('');
});
