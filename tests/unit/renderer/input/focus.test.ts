// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { focusHandler } from '../../../../renderer/kiosk/input/focus-handler.ts';
import { moveFocus, type FocusMove, type Moved } from '../../../../renderer/kiosk/input/focus.ts';

const at = (): string => document.activeElement?.id ?? '';
const walk = (...moves: FocusMove[]): string[] =>
  moves.map((move) => (moveFocus(document, move) === 'edge' ? 'edge' : at()));
const show = (html: string): void => {
  document.body.innerHTML = html;
};

beforeEach(() => show(''));

test('down and right go on, up and left go back, in reading order; the end stays the end and says so', () => {
  show('<button id="a">a</button><input id="b"><button id="c" aria-disabled="true">c</button>');
  expect(walk('down', 'right', 'down', 'down', 'up', 'left', 'up')).toEqual(['a', 'b', 'c', 'edge', 'b', 'a', 'edge']);
  expect(at()).toBe('a');
});

test('what is hidden, inert or not to be pressed at all is passed over', () => {
  show(`<button id="a">a</button><button id="b" hidden>b</button><div inert><button id="c">c</button></div>
    <button id="d" disabled>d</button><button id="e" tabindex="-1" aria-hidden="true">e</button><button id="f">f</button>`);
  expect(walk('down', 'down', 'down')).toEqual(['a', 'f', 'edge']);
});

test('from the heading of a new screen the way goes into the screen, not to the top of the page', () => {
  show('<button id="bar">x</button><h1 id="heading" tabindex="-1">h</h1><button id="first">y</button>');
  document.querySelector<HTMLElement>('#heading')?.focus();
  expect(walk('down')).toEqual(['first']);
  document.querySelector<HTMLElement>('#heading')?.focus();
  expect(walk('up')).toEqual(['bar']);
});

test('under an open panel nothing can be reached', () => {
  show('<button id="under">x</button><dialog open><button id="yes">y</button><button id="no">n</button></dialog>');
  document.querySelector<HTMLElement>('#under')?.focus();
  expect(walk('down', 'down', 'down')).toEqual(['yes', 'no', 'edge']);
});

test('of two open panels the one with the focus is on top, wherever it stands in the page', () => {
  show('<dialog open><button id="top">x</button></dialog><dialog open><button id="beneath">y</button></dialog>');
  document.querySelector<HTMLElement>('#top')?.focus();
  expect(walk('down', 'up')).toEqual(['edge', 'edge']);
});

/** Three keys over two: 1 2 3 / 4 5, each 10 wide and high, the lower row wider. */
const grid = (): void => {
  show(`<input id="line"><div data-grid>
    <button id="k1"></button><button id="k2"></button><button id="k3"></button><button id="k4"></button><button id="k5"></button>
    </div><button id="after"></button>`);
  const boxes: Record<string, [number, number, number]> = {
    k1: [0, 0, 10],
    k2: [10, 0, 10],
    k3: [20, 0, 10],
    k4: [0, 10, 10],
    k5: [10, 10, 20],
  };
  for (const [id, [left, top, width]] of Object.entries(boxes)) {
    const key = document.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
    vi.spyOn(key, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, width, 10));
  }
};

test('in the keys of the screen the arrows move in two dimensions, and up and down lead out', () => {
  grid();
  expect(walk('down', 'down', 'right', 'right', 'right', 'down', 'left', 'left', 'down')).toEqual([
    'line',
    'k1',
    'k2',
    'k3',
    'edge',
    'k5',
    'k4',
    'edge',
    'after',
  ]);
  expect(walk('up', 'up')).toEqual(['k5', 'k2']);
  document.querySelector<HTMLElement>('#k1')?.focus();
  expect(walk('up')).toEqual(['line']);
});

test('OK presses what has the focus; in a line of text it is left to the screen, which goes on', () => {
  show('<button id="a">a</button><input id="b">');
  const pressed = vi.fn<() => void>();
  document.querySelector('#a')?.addEventListener('click', pressed);
  const moves: Moved[] = [];
  const handle = focusHandler(document, (moved) => moves.push(moved));
  expect(handle('ok')).toBe(false);
  handle('down');
  expect(handle('ok')).toBe(true);
  expect(pressed).toHaveBeenCalledTimes(1);
  handle('down');
  expect(handle('ok')).toBe(false);
  handle('down');
  expect(moves.at(-1)).toBe('edge');
  expect(handle('help')).toBe(false);
});
