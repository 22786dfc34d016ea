// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultKeymap, type KeyAction } from '../../../../protocol/index.ts';
import { createKeys } from '../../../../renderer/kiosk/input/keys.ts';
import { listenToKeys } from '../../../../renderer/kiosk/input/listen.ts';

let now = 0;
let pressed: KeyAction[] = [];
let stop = (): void => {};

const listen = (doubleStrikeMs = 0): void => {
  const keys = createKeys();
  keys.push((action) => {
    pressed.push(action);
    return true;
  });
  stop = listenToKeys(window, defaultKeymap, keys, {
    doubleStrikeMs,
    clock: { now: () => now, after: () => () => {} },
  });
};

/** One key goes down; says whether the browser may still do its own. */
const strike = (code: string, init: KeyboardEventInit = {}, target: EventTarget = document.body): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true, ...init }));

beforeEach(() => {
  [now, pressed] = [0, []];
  document.body.innerHTML = '<input id="line"><button>OK</button>';
});
afterEach(() => stop());

test('a keypad that types plain keys works the kiosk', () => {
  listen();
  for (const code of ['ArrowDown', 'Enter', 'Escape', 'F1', 'F2', 'F4', 'F6', 'F8']) strike(code);
  expect(pressed).toEqual(['down', 'ok', 'back', 'help', 'repeat', 'volume-up', 'menu', 'end']);
});

test('a keypad that sends no code is known by its key', () => {
  listen();
  strike('', { key: 'F1' });
  expect(pressed).toEqual(['help']);
});

test('a key that is held down acts once', () => {
  listen();
  strike('ArrowDown');
  strike('ArrowDown', { repeat: true });
  strike('ArrowDown', { repeat: true });
  expect(pressed).toEqual(['down']);
});

test('a shaking hand that strikes twice means it once; another key counts at once', () => {
  listen(500);
  strike('Enter');
  now = 499;
  strike('Enter');
  strike('ArrowDown');
  now = 1100;
  strike('ArrowDown');
  expect(pressed).toEqual(['ok', 'down', 'down']);
});

test('a double strike does not type a letter twice, either', () => {
  listen(500);
  const line = document.querySelector('#line') as HTMLElement;
  expect(strike('KeyA', { key: 'a' }, line)).toBe(true);
  expect(strike('KeyA', { key: 'a' }, line)).toBe(false);
});

test('in a line of text left and right belong to the caret, up and down lead out of it', () => {
  listen();
  const line = document.querySelector('#line') as HTMLElement;
  expect(strike('ArrowLeft', {}, line)).toBe(true);
  expect(strike('ArrowDown', {}, line)).toBe(false);
  expect(strike('KeyA', { key: 'a' }, line)).toBe(true);
  expect(pressed).toEqual(['down']);
});

test('a syllable that is being composed keeps its keys', () => {
  listen();
  strike('Enter', { isComposing: true });
  expect(pressed).toEqual([]);
});

test("the browser's own help, search and menu stay closed; reload stays", () => {
  listen();
  for (const code of ['F1', 'F3', 'F7', 'F10']) expect(strike(code), code).toBe(false);
  expect(strike('F5')).toBe(true);
  expect(strike('KeyR', { key: 'r', ctrlKey: true })).toBe(true);
});

test('after it was stopped nothing is heard any more', () => {
  listen();
  stop();
  strike('Enter');
  expect(pressed).toEqual([]);
});
