// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAgain, fetchParts, later, laterComponent, missingParts } from '../../../renderer/shared/later.tsx';

// React tells the console of each error that was caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(cleanup);

const Counter = ({ name }: { name: string }) => {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {name} {count}
    </button>
  );
};
const shown = (Part: React.ComponentType<{ name: string }>) => (
  <Suspense fallback="not yet">
    <Part name="Strokes" />
  </Suspense>
);

test('what was fetched in idle time is drawn in the same turn', async () => {
  const Part = laterComponent(async () => Counter);
  await fetchParts();
  render(shown(Part));
  expect(screen.getByRole('button').textContent).toBe('Strokes 0');
});

test('what is asked for earlier comes when it is there, and keeps its state when the rest has come', async () => {
  const Part = laterComponent(async () => Counter);
  const { rerender } = render(shown(Part));
  expect(screen.queryByRole('button')).toBeNull();
  fireEvent.click(await screen.findByRole('button'));
  await fetchParts();
  rerender(shown(Part));
  expect(screen.getByRole('button').textContent).toBe('Strokes 1');
});

test('one that cannot be had keeps no other from coming, and is asked for again', async () => {
  let asked = 0;
  const broken = later(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('no line')) : Promise.resolve('there');
  });
  const next = later(async () => 'next');
  await fetchParts();
  expect([broken.now(), next.now()]).toEqual([null, 'next']);
  expect(await broken.load()).toBe('there');
  expect(broken.now()).toBe('there');
});

test('parts are fetched one by one, each when there is time', async () => {
  const order: string[] = [];
  later(async () => order.push('first'));
  later(async () => order.push('second'));
  await fetchParts(async () => void order.push('idle'));
  expect(order.join(' ')).toMatch(/idle first idle second$/);
});

test('one that could not be had leaves the rest of the page as it is, and is drawn once it can be had', async () => {
  let line = false;
  const Part = laterComponent(async () => {
    if (!line) throw new Error('no line');
    return Counter;
  });
  const page = (
    <>
      <Counter name="Hers" />
      {shown(Part)}
    </>
  );
  render(page);
  fireEvent.click(screen.getByRole('button', { name: 'Hers 0' }));
  await vi.waitFor(() => expect(missingParts.get()).toHaveLength(1));
  act(askAgain);
  await vi.waitFor(() => expect(missingParts.get()).toHaveLength(1));
  line = true;
  act(askAgain);
  await screen.findByRole('button', { name: 'Strokes 0' });
  expect(screen.getByRole('button', { name: 'Hers 1' })).toBeTruthy();
  expect(missingParts.get()).toEqual([]);
});

test('what is given up is missed no more', async () => {
  const Part = laterComponent<{ name: string }>(() => Promise.reject(new Error('no line')));
  const { unmount } = render(shown(Part));
  await vi.waitFor(() => expect(missingParts.get()).toHaveLength(1));
  unmount();
  expect(missingParts.get()).toEqual([]);
});

test('an error of the part itself is not taken for a missing one', async () => {
  const Part = laterComponent<{ name: string }>(async () => () => {
    throw new Error('broken');
  });
  await fetchParts();
  expect(() => render(shown(Part))).toThrow('broken');
  expect(missingParts.get()).toEqual([]);
});
