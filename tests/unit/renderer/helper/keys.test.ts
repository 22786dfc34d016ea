import { describe, expect, test, vi } from 'vitest';
import { createKeys, letterOf, modifierName, type KeyPress } from '../../../../renderer/helper/keys/keys.ts';

const press = (key: string, code: string, held: Partial<KeyPress> & { altGraph?: boolean } = {}): KeyPress => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  getModifierState: () => held.altGraph ?? false,
  ...held,
});

describe('the letter on a key', () => {
  test.each([
    ['Latin', 'm', 'KeyM'],
    ['Dvorak, where the letter counts and not the place', 'm', 'Semicolon'],
    ['Hangul', 'ㅡ', 'KeyM'],
    ['Thai', 'ท', 'KeyM'],
    ['Option on a Mac', 'µ', 'KeyM'],
  ])('%s', (_, key, code) => expect(letterOf(press(key, code))).toBe('M'));

  test('other keys have none', () => expect(letterOf(press('Enter', 'Enter'))).toBeNull());
});

describe('keys of the console', () => {
  test('Alt and the letter works, AltGr and other modifiers do not', () => {
    const keys = createKeys();
    const run = vi.fn<() => void>();
    keys.bind('M', run);
    expect(keys.pressed(press('m', 'KeyM', { altKey: true }))).toBe(true);
    expect(keys.pressed(press('m', 'KeyM', { altKey: true, altGraph: true }))).toBe(false);
    expect(keys.pressed(press('m', 'KeyM', { altKey: true, shiftKey: true }))).toBe(false);
    expect(keys.pressed(press('m', 'KeyM'))).toBe(false);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('on the view a bare letter works, but never the one that ends', () => {
    const keys = createKeys();
    const [mute, end] = [vi.fn<() => void>(), vi.fn<() => void>()];
    keys.bind('M', mute);
    keys.bind('X', end);
    expect(keys.pressedOnView(press('m', 'KeyM'))).toBe(true);
    expect(keys.pressedOnView(press('x', 'KeyX'))).toBe(false);
    expect(end).not.toHaveBeenCalled();
  });

  test('a letter that nobody has bound, or no longer, is left to the browser', () => {
    const keys = createKeys();
    const unbind = keys.bind('M', () => {});
    unbind();
    expect(keys.pressed(press('m', 'KeyM', { altKey: true }))).toBe(false);
  });

  test('the key is called as it is printed on the keyboard', () => {
    expect(modifierName('MacIntel')).toBe('⌥');
    expect(modifierName('Linux x86_64')).toBe('Alt');
  });
});
