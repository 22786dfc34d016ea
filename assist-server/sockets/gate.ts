import type { Socket } from 'socket.io';
import { bytesOf, limits, parse, Refusal, sizeVerdict } from '../../protocol/index.ts';
import type { Answer, ArgsOf, Call, RefusalCode, ResultOf } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import type { Counters } from '../counters.ts';
import { traceOf, type Log } from '../log.ts';
import { createBucket } from './bucket.ts';

export type Calls = Readonly<Record<string, Call>>;

/** One handler for each call of a group: the compiler misses one that was forgotten. */
export type Handlers<Group extends Calls> = {
  [Name in keyof Group]: (args: ArgsOf<Group[Name]>) => ResultOf<Group[Name]> | Promise<ResultOf<Group[Name]>>;
};

export type GateDeps = { clock: Clock; counters: Counters; log: Log; stopping: () => boolean };

type Known = { def: Call; run: (args: unknown) => unknown };
type Ack = (answer: Answer<unknown>) => void;
type Verdict = 'fits' | 'disconnect' | RefusalCode;

/** Bytes of what came, as JSON. What nests too deep to be written down again counts as endless. */
const sizeOf = (args: readonly unknown[]): number => {
  try {
    return bytesOf(args.map((arg) => JSON.stringify(arg) ?? '').join());
  } catch {
    return Infinity;
  }
};

/** After anything that took time: a peer that has left meanwhile must not come to wait, ask or be on duty. */
export const mustBeHere = (socket: Socket): void => {
  if (!socket.connected) throw new Refusal('peer-gone');
};

/**
 * The only way in for messages of a socket: size, rate, name, shape, then the handler, then its result by the contract.
 * Never throws; a call always gets an answer. What has no acknowledgement is no call: counted as `malformed` and ignored.
 */
export const openGate = <Group extends Calls>(
  socket: Socket,
  group: Group,
  handlers: Handlers<Group>,
  { clock, counters, log, stopping }: GateDeps,
): void => {
  const known = new Map<unknown, Known>(
    Object.entries(group).map(([key, def]) => [def.name, { def, run: handlers[key] as Known['run'] }]),
  );
  const takeOne = createBucket(clock);

  const weigh = (args: readonly unknown[]): Verdict => {
    const size = sizeVerdict(sizeOf(args), limits.socketMessageBytes);
    if (size !== 'fits') return size;
    const rate = takeOne();
    if (rate !== 'fits') return rate === 'refuse' ? 'too-many-requests' : 'disconnect';
    return stopping() ? 'server-stopping' : 'fits';
  };

  const perform = async (name: unknown, args: readonly unknown[]): Promise<unknown> => {
    const call = known.get(name);
    if (!call) throw new Refusal('unknown-message');
    const parsed = args.length === 1 ? parse(call.def.args, args[0]) : null;
    if (!parsed?.ok) throw new Refusal('malformed');
    const result = parse(call.def.result, await call.run(parsed.value));
    if (!result.ok) throw new TypeError(`the result of ${call.def.name} does not fit the contract`);
    return result.value;
  };

  const refusalOf = (error: unknown): RefusalCode => {
    if (error instanceof Refusal) return error.code;
    log.error({ socket: socket.id, error: traceOf(error) }, 'a call failed');
    return 'internal';
  };

  const receive = async (name: unknown, rest: readonly unknown[]): Promise<void> => {
    const last = rest.at(-1);
    const ack = typeof last === 'function' ? (last as Ack) : null;
    const args = ack ? rest.slice(0, -1) : rest;
    const refuse = (code: RefusalCode): void => {
      counters.count(code);
      ack?.({ ok: false, refusal: code });
    };
    const verdict = weigh(args);
    if (verdict === 'disconnect') {
      counters.count('too-large');
      log.warn({ socket: socket.id }, 'disconnected: far above a limit');
      return void socket.disconnect(true);
    }
    if (verdict !== 'fits') return refuse(verdict);
    if (!ack) return refuse('malformed');
    await perform(name, args).then(
      (result) => ack({ ok: true, result }),
      (error: unknown) => refuse(refusalOf(error)),
    );
  };

  socket.onAny((name: unknown, ...rest: unknown[]) => void receive(name, rest));
};
