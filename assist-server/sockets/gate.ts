import type { Socket } from 'socket.io';
import { bytesOf, limits, parse, Refusal, sizeVerdict } from '../../protocol/index.ts';
import type { Answer, ArgsOf, Call, RefusalCode, ResultOf } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import type { Counters } from '../counters.ts';
import { traceOf, type Log } from '../log.ts';
import { createBucket, type BucketVerdict } from './bucket.ts';

export type Calls = Readonly<Record<string, Call>>;

/** One handler for each call of a group: the compiler misses one that was forgotten. */
export type Handlers<Group extends Calls, Caller> = {
  [Name in keyof Group]: (
    args: ArgsOf<Group[Name]>,
    caller: Caller,
  ) => ResultOf<Group[Name]> | Promise<ResultOf<Group[Name]>>;
};

export type GateDeps = { clock: Clock; counters: Counters; log: Log; stopping: () => boolean };

type Known<Caller> = { def: Call; run: (args: unknown, caller: Caller) => unknown };
type Ack = (answer: Answer<unknown>) => void;
type Verdict = 'fits' | 'disconnect' | RefusalCode;

/** A call is its arguments and, last, the function that takes the answer. */
type Message = { args: readonly unknown[]; ack: Ack | null };
const readMessage = (rest: readonly unknown[]): Message => {
  const last = rest.at(-1);
  return typeof last === 'function' ? { args: rest.slice(0, -1), ack: last as Ack } : { args: rest, ack: null };
};

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
 * Made once a namespace and opened for each socket, so that a socket that only waits costs little.
 */
export const createGate = <Group extends Calls, Caller extends { socket: Socket }>(
  group: Group,
  handlers: Handlers<Group, Caller>,
  { clock, counters, log, stopping }: GateDeps,
) => {
  const known = new Map<unknown, Known<Caller>>(
    Object.entries(group).map(([key, def]) => [def.name, { def, run: handlers[key] as Known<Caller>['run'] }]),
  );

  const weigh = (args: readonly unknown[], takeOne: () => BucketVerdict): Verdict => {
    const size = sizeVerdict(sizeOf(args), limits.socketMessageBytes);
    if (size !== 'fits') return size;
    const rate = takeOne();
    if (rate !== 'fits') return rate === 'refuse' ? 'too-many-requests' : 'disconnect';
    return stopping() ? 'server-stopping' : 'fits';
  };

  const perform = async (name: unknown, args: readonly unknown[], caller: Caller): Promise<unknown> => {
    const call = known.get(name);
    if (!call) throw new Refusal('unknown-message');
    const parsed = args.length === 1 ? parse(call.def.args, args[0]) : null;
    if (!parsed?.ok) throw new Refusal('malformed');
    const result = parse(call.def.result, await call.run(parsed.value, caller));
    if (!result.ok) throw new TypeError(`the result of ${call.def.name} does not fit the contract`);
    return result.value;
  };

  const refusalOf = (error: unknown, { socket }: Caller): RefusalCode => {
    if (error instanceof Refusal) return error.code;
    log.error({ socket: socket.id, error: traceOf(error) }, 'a call failed');
    return 'internal';
  };

  const throwOut = ({ socket }: Caller): void => {
    counters.count('too-large');
    log.warn({ socket: socket.id }, 'disconnected: far above a limit');
    socket.disconnect(true);
  };

  const receive = async (name: unknown, { args, ack }: Message, caller: Caller, verdict: Verdict): Promise<void> => {
    const refuse = (code: RefusalCode): void => {
      counters.count(code);
      ack?.({ ok: false, refusal: code });
    };
    if (verdict === 'disconnect') return throwOut(caller);
    if (verdict !== 'fits') return refuse(verdict);
    if (!ack) return refuse('malformed');
    await perform(name, args, caller).then(
      (result) => ack({ ok: true, result }),
      (error: unknown) => refuse(refusalOf(error, caller)),
    );
  };

  return (caller: Caller): void => {
    const takeOne = createBucket(clock);
    caller.socket.onAny((name: unknown, ...rest: unknown[]) => {
      const message = readMessage(rest);
      void receive(name, message, caller, weigh(message.args, takeOne));
    });
  };
};
