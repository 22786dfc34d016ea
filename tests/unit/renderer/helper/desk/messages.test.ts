import { expect, test } from 'vitest';
import { limits } from '../../../../../protocol/index.ts';
import { reduceSession } from '../../../../../renderer/helper/desk/reduce-session.ts';
import { exampleSession } from '../../../../../renderer/helper/examples/states.examples.ts';
import { createFakeTrack } from './fakes.ts';

test('a long talk keeps its newest messages, and no more than the limit', () => {
  const many = Array.from({ length: limits.messagesKept + 50 }, (_, n) => String(n));
  const talked = many.reduce(
    (session, id) =>
      reduceSession(session, { type: 'message', message: { id, from: 'person', text: id, mark: 'heard' } }).session,
    exampleSession(() => createFakeTrack()),
  );
  expect(talked.messages).toHaveLength(limits.messagesKept);
  expect(talked.messages.at(-1)).toMatchObject({ id: many.at(-1) });
});
