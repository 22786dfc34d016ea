import { beforeEach, expect, test } from 'vitest';
import { createClauses, createRest, finishedAt } from '../../../../renderer/kiosk/assist/engine/clauses.ts';
import { createHandClock, settle, type HandClock } from '../../../support/hand-clock.ts';

let clock: HandClock;
let spoken: string[];
let clauses: ReturnType<typeof createClauses>;
let wasHeard: boolean;

beforeEach(() => {
  [clock, spoken, wasHeard] = [createHandClock(), [], true];
  clauses = createClauses({
    clock,
    speak: async (text, first) => {
      spoken.push(first ? `Kim: ${text}` : text);
      return wasHeard;
    },
  });
});

/** Letter by letter. */
const types = (text: string, id = 'message-1'): void => {
  const letters = Array.from(text);
  for (const at of letters.keys()) clauses.typed(id, letters.slice(0, at + 1).join(''));
};

test.each([
  ['It costs 3.50 won. Then', 18],
  ['请按下一步，然后', 6],
  ['次へ。', 3],
  ['one\ntwo', 4],
  ['กดปุ่มถัดไป แล้วรอ', 12],
  ['no end yet', 0],
  ['안녕하세요. 다음', 6],
])('the clauses of %s', (text, end) => {
  expect(finishedAt(text, 0)).toBe(end);
});

test('it is spoken by clause, not by letter, the rest when it is sent, and nothing twice', async () => {
  types('Hello there. Press Next, then wait');
  expect(spoken).toEqual(['Kim: Hello there.', 'Press Next,']);
  expect(await clauses.said('message-1', 'Hello there. Press Next, then wait')).toBe(true);
  await clock.pass(10_000);
  expect(spoken).toEqual(['Kim: Hello there.', 'Press Next,', 'then wait']);
});

test('what was not heard to its end is not told as heard', async () => {
  wasHeard = false;
  types('Hello there. P');
  wasHeard = true;
  expect(await clauses.said('message-1', 'Hello there. P')).toBe(false);
});

test('a pause ends a clause', async () => {
  types('take your time');
  await clock.pass(1_000);
  expect(spoken).toEqual([]);
  await clock.pass(500);
  expect(spoken).toEqual(['Kim: take your time']);
  clauses.typed('message-1', 'take your time pl');
  await clauses.said('message-1', 'take your time please');
  expect(spoken).toEqual(['Kim: take your time', 'please']);
});

test('of what is corrected after it was spoken, the clause that changed is spoken once more', async () => {
  types('Press Back. Now wait. ok');
  await clauses.said('message-1', 'Press Back. Now go on.');
  expect(spoken).toEqual(['Kim: Press Back.', 'Now wait.', 'Now go on.']);
});

test('a message that was not written before the eyes is spoken whole, and the next begins anew', async () => {
  await clauses.said('message-1', 'One. Two.');
  types('Three. F', 'message-2');
  expect(spoken).toEqual(['Kim: One. Two.', 'Kim: Three.']);
});

test('only marks are no words', async () => {
  types('... ');
  expect(await clauses.said('message-1', '...')).toBe(true);
  expect(spoken).toEqual([]);
});

test('nothing begins while she writes: after a rest it does, or when she has sent it', async () => {
  const rest = createRest(clock);
  let began = 0;
  const begin = (): void => void rest.rested().then(() => (began += 1));
  begin();
  await settle();
  expect(began).toBe(1);
  rest.typed('a');
  begin();
  await clock.pass(1_500);
  rest.typed('ab');
  await clock.pass(1_500);
  expect(began).toBe(1);
  await clock.pass(500);
  expect(began).toBe(2);
  rest.typed('abc');
  begin();
  rest.over();
  await settle();
  expect(began).toBe(3);
});
