// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { holdStill } from '../../../../renderer/kiosk/privacy/hold-still.ts';

/** What was scrolled to: the id, and whether to its beginning. */
let stood: string[];
const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
const share = (on: boolean): void => void document.documentElement.toggleAttribute('data-shared', on);
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

beforeAll(() => holdStill(document));
beforeEach(() => {
  stood = [];
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element, how) {
    stood.push(`${this.id} ${(how as ScrollIntoViewOptions).block}`);
  };
  document.body.innerHTML = `<button id="open">Next</button>
    <div id="part" data-sensitivity="personal"><div id="inner" data-sensitivity="secret">
      <button id="first">One</button><button id="third">Three</button></div></div>`;
});
afterEach(() => share(false));

test('whatever of a covered part has the focus, the picture stands at its beginning, before it is painted', async () => {
  share(true);
  await nextFrame();
  byId('third').focus();
  await Promise.resolve();
  expect(stood).toEqual(['part start']);
  // A browser scrolls once more after it has told of the focus.
  await nextFrame();
  expect(stood).toEqual(['part start', 'part start']);
});

test('also where she was there already when it is shared', async () => {
  byId('third').focus();
  share(true);
  await nextFrame();
  expect(stood).toContain('part start');
});

test('a page that nobody sees, and what is not covered, scroll as ever', async () => {
  byId('third').focus();
  await nextFrame();
  share(true);
  byId('open').focus();
  await nextFrame();
  expect(stood).toEqual([]);
});
