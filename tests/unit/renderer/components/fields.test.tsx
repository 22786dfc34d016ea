// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Choices } from '../../../../renderer/kiosk/components/Choices/Choices.tsx';
import { DateField } from '../../../../renderer/kiosk/components/DateField/DateField.tsx';
import { NumberField } from '../../../../renderer/kiosk/components/NumberField/NumberField.tsx';
import { TextField } from '../../../../renderer/kiosk/components/TextField/TextField.tsx';
import { show } from '../../../support/dom.tsx';

afterEach(cleanup);

const options = [
  { value: 'self', label: 'My own' },
  { value: 'family', label: 'A family member' },
];

test('looking around does not choose; pressing does', () => {
  const chose = vi.fn<(value: string) => void>();
  show(<Choices node="q.whose" label="Whose?" options={options} value="self" onChoose={chose} />);
  const family = screen.getByRole('radio', { name: 'A family member' });
  family.focus();
  expect(chose).not.toHaveBeenCalled();
  family.click();
  expect(chose).toHaveBeenCalledExactlyOnceWith('family');
  expect(screen.getByRole('radiogroup', { name: 'Whose?' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'My own' }).getAttribute('aria-checked')).toBe('true');
});

test('any of a few: pressed again it is taken back, and the order is that of the question', () => {
  const chose = vi.fn<(value: readonly string[]) => void>();
  show(<Choices multiple node="q" label="What?" options={options} value={['family']} onChoose={chose} />);
  screen.getByRole('checkbox', { name: 'My own' }).click();
  expect(chose).toHaveBeenLastCalledWith(['self', 'family']);
  screen.getByRole('checkbox', { name: 'A family member' }).click();
  expect(chose).toHaveBeenLastCalledWith([]);
});

const Line = (props: { keyboard: 'hangul' | 'latin' | 'digits' | 'own'; first?: string; maxLength?: number }) => {
  const [value, setValue] = useState(props.first ?? '');
  return (
    <TextField
      node="q.name"
      label="Name"
      help="As on your card"
      example="Lan"
      error="Say your name"
      keyboard={props.keyboard}
      maxLength={props.maxLength}
      value={value}
      onChange={setValue}
    />
  );
};

const line = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Name' });
const press = (...names: string[]): void => {
  for (const name of names) fireEvent.click(screen.getByRole('button', { name }));
};

test('a Korean name is written by keys that are called by their names', () => {
  show(<Line keyboard="hangul" />, 'ko');
  press('히읗', '오', '이응', '기역', '이', '리을');
  expect(line().value).toBe('홍길');
  press('지움');
  expect(line().value).toBe('홍기');
});

test('shift counts for one letter', () => {
  show(<Line keyboard="hangul" />, 'ko');
  press('쌍자음', '쌍기역', '아');
  expect(line().value).toBe('까');
  expect(screen.queryByRole('button', { name: '쌍기역' })).toBeNull();
});

test('in Latin letters: capitals by name, numbers and signs on keys of their own', () => {
  show(<Line keyboard="latin" />);
  press('Capitals', 'capital L', 'a', 'n', 'Space', 'hyphen', '123, Numbers and signs', '7');
  expect(line().value).toBe('Lan -7');
});

test('the keys write at the caret, over what is selected, and no further than the field is long', () => {
  show(<Line keyboard="digits" first="1234" maxLength={5} />);
  line().setSelectionRange(1, 3);
  press('9');
  expect(line().value).toBe('194');
  expect(line().selectionStart).toBe(2);
  press('5', '6', '7');
  expect(line().value).toBe('19564');
});

test('help, example and error are tied to the line, and the error comes first', () => {
  show(<Line keyboard="digits" />);
  const words = (line().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent?.trim());
  expect(words).toEqual(['To correct: Say your name', 'As on your cardExample: Lan']);
  expect(line().getAttribute('aria-invalid')).toBe('true');
});

test('the browser keeps, corrects and completes nothing', () => {
  show(<Line keyboard="latin" />);
  expect(line().getAttribute('autocomplete')).toBe('off');
  expect(line().getAttribute('spellcheck')).toBe('false');
});

const Day = () => {
  const [value, setValue] = useState('');
  return <DateField node="q.day" label="Day of birth" value={value} onChange={setValue} />;
};
const boxes = (): string[] =>
  ['Year', 'Month', 'Day'].map((name) => screen.getByLabelText<HTMLInputElement>(name).value);

test('a date is typed in one go', () => {
  show(<Day />);
  press('2', '0', '2', '6', '7', '9');
  expect(boxes()).toEqual(['2026', '7', '9']);
  press('Erase', 'Erase');
  expect(boxes()).toEqual(['2026', '', '']);
});

test('one box is mended by touching it', () => {
  show(<Day />);
  press('2', '0', '2', '6', '7', '9');
  fireEvent.pointerUp(screen.getByLabelText('Month'));
  press('Erase', '8');
  expect(boxes()).toEqual(['2026', '8', '9']);
});

test('a number stays within its bounds, and its buttons say how it stands', () => {
  const changed = vi.fn<(value: number) => void>();
  show(<NumberField node="q.copies" label="Copies" value={1} min={1} max={2} onChange={changed} />);
  const less = screen.getByRole('button', { name: 'Copies: 1 is the least' });
  less.click();
  expect(changed).not.toHaveBeenCalled();
  expect(less.getAttribute('aria-disabled')).toBe('true');
  screen.getByRole('button', { name: 'Copies: one more, now 1' }).click();
  expect(changed).toHaveBeenCalledExactlyOnceWith(2);
});

test('kana are turned into kanji: a word is chosen, and what is left stays to be chosen for', async () => {
  show(<Line keyboard="own" />, 'ja');
  press('し', 'や', '小さい字', 'し', 'ん', 'わ行のを');
  expect(line().value).toBe('しゃしんを');
  const words = await screen.findAllByRole('option', {}, { timeout: 20_000 });
  expect(words[0]?.textContent).toBe('写真を');
  fireEvent.click(screen.getByRole('option', { name: /^写真、/ }));
  expect(line().value).toBe('写真を');
  // を is still in hand, and its words are there at once.
  expect(screen.getAllByRole('option')[0]?.textContent).toBe('を');
  expect(document.querySelector('[data-node="q.name.words"]')?.textContent).toMatch(/^候補\d+個、1番目はを/);
});

test('a word that is chosen by key leaves the focus on the next, and then on the key that was pressed last', async () => {
  show(<Line keyboard="own" />, 'zh');
  press('n', 'i');
  const words = await screen.findAllByRole('option', {}, { timeout: 20_000 });
  words[0]?.focus();
  fireEvent.click(screen.getByRole('option', { name: /^你，/ }));
  expect(line().value).toBe('你');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'i' }));
});

test('letters of another kind end what is in hand', async () => {
  show(<Line keyboard="own" />, 'zh');
  press('n', 'i');
  await screen.findAllByRole('option', {}, { timeout: 20_000 });
  press('ABC, 英文字母');
  expect(screen.queryByRole('option')).toBeNull();
  press('a');
  expect(line().value).toBe('nia');
});
