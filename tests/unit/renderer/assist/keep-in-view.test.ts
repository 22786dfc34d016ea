// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepRingInView } from '../../../../renderer/kiosk/assist/engine/keep-in-view.ts';
import type { Pointing } from '../../../../renderer/kiosk/assist/session.ts';
import { createStore } from '../../../../renderer/shared/store.ts';

/** jsdom lays nothing out: the test says where a thing stands, and when the room around it changes. */
const sizes = new Set<() => void>();
const scrolled: Element[] = [];
let bottom = 0;
const button = document.createElement('button');
button.getBoundingClientRect = () => new DOMRect(0, bottom - 60, 100, 60);
button.scrollIntoView = () => void scrolled.push(button);
const roomChanges = (): void => {
  for (const changed of sizes) changed();
};

beforeEach(() => {
  scrolled.length = 0;
  document.body.append(button);
  class Sizes {
    readonly changed: () => void;
    constructor(changed: () => void) {
      this.changed = changed;
    }
    observe(): void {
      sizes.add(this.changed);
    }
    disconnect(): void {
      sizes.delete(this.changed);
    }
  }
  vi.stubGlobal('ResizeObserver', Sizes);
});
afterEach(() => vi.unstubAllGlobals());

const ringed = () => {
  const pointing = createStore<Pointing, Partial<Pointing>>((old, change) => ({ ...old, ...change }), {
    pointer: null,
    ring: null,
    strokes: [],
  });
  const stop = keepRingInView(pointing);
  pointing.dispatch({ ring: { element: button, name: 'Next' } });
  return { pointing, stop };
};
const below = window.innerHeight + 10;

test('what gets the ring comes into view, and stays there when the room gets smaller', () => {
  bottom = below;
  const { pointing, stop } = ringed();
  expect(scrolled).toHaveLength(1);
  bottom = 200;
  roomChanges();
  pointing.dispatch({ pointer: { x: 1, y: 1 } });
  expect(scrolled).toHaveLength(1);
  bottom = below;
  roomChanges();
  expect(scrolled).toHaveLength(2);
  stop();
  expect(sizes.size).toBe(0);
});

test.each(['keydown', 'pointerdown', 'wheel'])('after a %s of hers the page stands where she wants it', (act) => {
  bottom = 200;
  const { stop } = ringed();
  window.dispatchEvent(new Event(act));
  bottom = below;
  roomChanges();
  expect(scrolled).toEqual([]);
  stop();
});

test('only the last ring is held, and none once it is gone', () => {
  bottom = 200;
  const { pointing, stop } = ringed();
  const other = document.createElement('p');
  document.body.append(other);
  pointing.dispatch({ ring: { element: other, name: 'Words' } });
  expect(sizes.size).toBe(1);
  pointing.dispatch({ ring: null });
  expect(sizes.size).toBe(0);
  stop();
});
