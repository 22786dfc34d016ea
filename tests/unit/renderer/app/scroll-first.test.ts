// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { KeyAction } from '../../../../protocol/index.ts';
import { scrollFirst } from '../../../../renderer/kiosk/app/scroll-first.ts';

/** A box of 100 with so much in it, scrolled so far. jsdom lays nothing out. */
const boxWith = (content: string, height: number): HTMLElement => {
  document.body.innerHTML = `<button id="end">End</button>
    <main><h1 id="heading" tabindex="-1">h</h1><div class="frame-body">${content}</div></main>
    <button id="back">Back</button><button id="next">Next</button>`;
  const box = document.querySelector<HTMLElement>('.frame-body');
  if (!box) throw new Error();
  Object.defineProperties(box, { clientHeight: { value: 100 }, scrollHeight: { value: height } });
  box.scrollBy = (options?: ScrollToOptions | number) => {
    const by = typeof options === 'object' ? (options.top ?? 0) : 0;
    box.scrollTop = Math.max(0, Math.min(height - 100, box.scrollTop + by));
  };
  return box;
};
const focus = (id: string): void => document.querySelector<HTMLElement>(`#${id}`)?.focus();
const pressed = (...actions: KeyAction[]): boolean[] => actions.map(scrollFirst);

beforeEach(() => document.documentElement.removeAttribute('data-narrow'));

describe('text with nothing to stop at', () => {
  test('is seen to its end before the focus goes on', () => {
    const box = boxWith('<p>long</p>', 260);
    focus('heading');
    expect(pressed('down', 'down', 'down')).toEqual([true, true, false]);
    expect(box.scrollTop).toBe(160);
  });

  test('is not jumped over from the bar to the steps, nor back', () => {
    const box = boxWith('<p>long</p>', 150);
    focus('end');
    expect(pressed('down', 'down')).toEqual([true, false]);
    focus('back');
    expect(pressed('up', 'up')).toEqual([true, false]);
    expect(box.scrollTop).toBe(0);
  });

  test('does not move while the focus walks the steps', () => {
    boxWith('<p>long</p>', 300);
    focus('next');
    expect(pressed('up', 'down')).toEqual([false, false]);
  });
});

test('where there is something to stop at the focus goes there, and what is below the last comes after it', () => {
  boxWith('<button id="one">one</button><p>long</p>', 150);
  focus('heading');
  expect(pressed('down')).toEqual([false]);
  focus('one');
  expect(pressed('down', 'down')).toEqual([true, false]);
});

test('nothing scrolls that fits, and other keys keep their meaning', () => {
  boxWith('<p>short</p>', 100);
  focus('heading');
  expect(pressed('down', 'up', 'left', 'right', 'ok')).toEqual([false, false, false, false, false]);
});
