// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { languages } from '../../../../protocol/index.ts';
import { ActionList } from '../../../../renderer/kiosk/components/ActionList/ActionList.tsx';
import { Caption } from '../../../../renderer/kiosk/components/Caption/Caption.tsx';
import { ErrorSummary } from '../../../../renderer/kiosk/components/ErrorSummary/ErrorSummary.tsx';
import { OnScreenKeyboard } from '../../../../renderer/kiosk/components/OnScreenKeyboard/OnScreenKeyboard.tsx';
import { TimeLeft } from '../../../../renderer/kiosk/components/TimeLeft/TimeLeft.tsx';
import { show } from '../../../support/dom.tsx';

afterEach(cleanup);
const nothing = (): void => {};

test('the word in speech is marked in the caption, in its language', () => {
  show(
    <Caption
      caption={{ text: 'Press OK to allow', language: 'en', word: { start: 6, end: 8 }, sensitivity: 'public' }}
    />,
  );
  const band = document.querySelector('[data-node=caption]');
  expect(band?.textContent).toBe('Press OK to allow');
  expect(band?.querySelector('mark')?.textContent).toBe('OK');
  expect(band?.getAttribute('lang')).toBe('en');
});

test('without a voice a notice is shown whole; a page read out is on the page already', () => {
  const band = (text: string): boolean => {
    show(<Caption silent caption={{ text, language: 'en', word: null, sensitivity: 'public' }} />);
    const whole = document.querySelector('.caption-whole') !== null;
    cleanup();
    return whole;
  };
  expect(band('Kim can see this screen now.')).toBe(true);
  expect(band('word '.repeat(100))).toBe(false);
});

test('what has to be mended is said at once, and each line leads there', () => {
  const go = vi.fn<() => void>();
  const { rerender } = show(<ErrorSummary errors={[]} />);
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(<ErrorSummary errors={[{ field: 'name', message: 'Say your name', onGo: go }]} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  screen.getByRole('button', { name: 'Say your name' }).click();
  expect(go).toHaveBeenCalledTimes(1);
});

test('a way that is closed says why and leads nowhere', () => {
  const go = vi.fn<() => void>();
  show(<ActionList label="Ways" items={[{ node: 'a', label: 'Desk', why: 'Nobody is there', onPress: go }]} />);
  screen.getByRole('button', { name: /Desk.*Nobody is there/ }).click();
  expect(go).not.toHaveBeenCalled();
});

test('the time left is said in minutes and seconds, and does not speak by itself', () => {
  show(<TimeLeft seconds={95} />);
  expect(screen.getByRole('timer').textContent).toBe('Time left 1 min 35 s');
  expect(screen.getByRole('timer').getAttribute('aria-live')).toBe('off');
});

test('by key the focus is never lost with the keys: capitals keep it, other letters take it to their first', () => {
  show(<OnScreenKeyboard node="k" label="Keys" letters={['latin', 'hangul']} onStroke={nothing} />);
  const press = (name: RegExp): void => {
    const key = screen.getByRole('button', { name });
    key.focus();
    fireEvent.click(key);
  };
  press(/^capitals/i);
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  press(/^capital q/i);
  expect(document.activeElement?.textContent).toBe('q');
  press(/^123/);
  expect(document.activeElement?.textContent).toBe('1');
});

test.each(languages)('every key on the screen has a name in %s, and no two have the same', (language) => {
  const named = (): void => {
    const names = screen.getAllByRole('button').map((key) => key.getAttribute('aria-label') ?? key.textContent ?? '');
    expect(names.filter((name) => name.trim() === '' || name.includes('keyboard.'))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  };
  for (const letters of [
    [],
    ['hangul'],
    ['latin'],
    ['thai', 'latin'],
    ['vietnamese', 'hangul', 'latin'],
    ['kana'],
    ['pinyin'],
  ] as const) {
    show(<OnScreenKeyboard node="q" label="Keys" letters={letters} onStroke={nothing} />, language);
    named();
    const shift = document.querySelector<HTMLElement>('[aria-pressed]');
    if (shift) fireEvent.click(shift);
    named();
    cleanup();
  }
});

test('a touched key leaves the focus in the line', () => {
  show(<OnScreenKeyboard node="q" label="Keys" letters={[]} onStroke={nothing} />);
  const key = screen.getByRole('button', { name: '1' });
  const down = new Event('pointerdown', { bubbles: true, cancelable: true });
  key.dispatchEvent(down);
  expect(down.defaultPrevented).toBe(true);
});
