// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { fetchParts, later, laterComponent } from '../../../renderer/shared/later.tsx';

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
