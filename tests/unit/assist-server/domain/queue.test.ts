import { expect, test } from 'vitest';
import type { Language, Skill } from '../../../../protocol/index.ts';
import { createQueue, type Ticket } from '../../../../assist-server/domain/queue.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

const ticket = (id: string, since: number, language: Language = 'ko', skills: Skill[] = []): Ticket => ({
  id,
  kiosk: `kiosk of ${id}`,
  language,
  skills,
  since,
});

test('longest wait first, also for who comes back', () => {
  const queue = createQueue(createHandClock());
  const [first, second] = [ticket('first', 1), ticket('second', 2)];
  queue.enter(second);
  queue.enter(first);
  expect(queue.list()).toEqual([first, second]);
  queue.leave('first');
  expect(queue.placeOf(second).position).toBe(1);
  queue.enter(first);
  expect([queue.placeOf(first).position, queue.placeOf(second).position]).toEqual([1, 2]);
});

test('only those who wait for the same helpers are before one', () => {
  const queue = createQueue(createHandClock());
  const sign = ticket('sign', 3, 'ko', ['sign', 'text']);
  for (const one of [
    ticket('a', 1, 'ko', ['voice']),
    ticket('b', 2, 'vi', ['sign']),
    ticket('c', 2, 'ko', ['text']),
    sign,
  ])
    queue.enter(one);
  expect(queue.placeOf(sign).position).toBe(2);
});

test('the estimate is the usual wait of the language, else of all, less what was waited; unknown is null', () => {
  const clock = createHandClock(0);
  const queue = createQueue(clock);
  const me = ticket('me', 100_000);
  clock.turn(100_000);
  queue.enter(me);
  expect(queue.placeOf(me).waitSeconds).toBeNull();
  queue.answered(ticket('vi', 0, 'vi'));
  expect(queue.placeOf(me).waitSeconds).toBe(100);
  for (const since of [40_000, 50_000, 90_000]) queue.answered(ticket('ko', since));
  expect(queue.placeOf(me).waitSeconds).toBe(50);
  clock.turn(20_000);
  expect(queue.placeOf(me).waitSeconds).toBe(30);
  clock.turn(30_001);
  expect(queue.placeOf(me).waitSeconds).toBeNull();
});

test('an unknown ticket is not found', () => {
  expect(createQueue(createHandClock()).find('x')).toBeNull();
});
