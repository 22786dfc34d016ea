import type { Socket } from 'socket.io';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { call, type Answer } from '../../../../protocol/index.ts';
import { createCounters } from '../../../../assist-server/counters.ts';
import { createLog } from '../../../../assist-server/log.ts';
import { createGate } from '../../../../assist-server/sockets/gate.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

const double = call('double', {
  about: 'Twice the number.',
  args: z.strictObject({ number: z.int() }),
  result: z.strictObject({ twice: z.int().check(z.maximum(100)) }),
  refusals: [],
  example: { args: { number: 1 }, result: { twice: 2 } },
});

type Listener = (name: unknown, ...rest: unknown[]) => void;

const open = (run: (number: number) => unknown = (number) => number * 2, stopping = false) => {
  let listener: Listener = () => {};
  const socket = { id: 'socket', onAny: (given: Listener) => void (listener = given) } as unknown as Socket;
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const counters = createCounters();
  const handlers = { double: async ({ number }: { number: number }) => ({ twice: (await run(number)) as number }) };
  const gate = createGate({ double }, handlers, { clock: createHandClock(), counters, log, stopping: () => stopping });
  gate({ socket });
  const send = (...args: unknown[]): Promise<Answer<unknown>> =>
    new Promise((resolve) => listener('double', ...args, resolve));
  return { send, logged, counters };
};

describe('the gate', () => {
  test('hands a call that fits to its handler, and the result back', async () => {
    expect(await open().send({ number: 4 })).toEqual({ ok: true, result: { twice: 8 } });
  });

  test('answers `internal` to an error that nobody meant, and logs where, not what', async () => {
    const { send, logged, counters } = open(() => {
      throw new TypeError('could not double PLANTED');
    });
    expect(await send({ number: 4 })).toEqual({ ok: false, refusal: 'internal' });
    expect(logged.join('')).toContain('TypeError');
    expect(logged.join('')).not.toContain('PLANTED');
    expect(counters.snapshot()).toEqual({ internal: 1 });
  });

  test('lets nothing out that does not fit the contract', async () => {
    expect(await open().send({ number: 99 })).toEqual({ ok: false, refusal: 'internal' });
  });

  test('takes nothing while the server stops', async () => {
    expect(await open(undefined, true).send({ number: 4 })).toEqual({ ok: false, refusal: 'server-stopping' });
  });
});
