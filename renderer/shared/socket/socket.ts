import { io } from 'socket.io-client';
import type * as z from 'zod/mini';
import {
  bytesOf,
  limits,
  parse,
  PROTOCOL_VERSION,
  RefusalCode,
  sizeVerdict,
  type Answer,
  type Call,
  type DataOf,
  type Language,
  type Notice,
  type ResultOf,
} from '../../../protocol/index.ts';
import { systemClock, type Clock } from '../clock.ts';
import { createStore, type Readable } from '../store.ts';
import { parseAnswer } from './answer.ts';

/**
 * The link to the server.
 * `unreachable`: it never came up. `lost`: it was up and is not. Both are final unless `reconnect` was asked for.
 * `byServer`: the server closed this line on purpose. `refused`: the server said why (`update-kiosk`, `update-server`, `server-stopping` ...); final.
 */
export type LinkState =
  | { state: 'connecting' }
  | { state: 'up' }
  | { state: 'unreachable' }
  | { state: 'lost'; byServer: boolean }
  | { state: 'refused'; code: RefusalCode }
  | { state: 'closed' };

type Calls = Readonly<Record<string, Call>>;
type Notices = Readonly<Record<string, Notice>>;
type ArgsInput<C> = C extends Call<infer A, z.ZodMiniType> ? z.input<A> : never;

export type ServerLink<C extends Calls, N extends Notices> = {
  state: Readable<LinkState>;
  /** How many messages of the server were not understood, by code: for a status line and for tests. */
  misunderstood(): Readonly<Partial<Record<RefusalCode, number>>>;
  /**
   * Sends a call and waits for its answer; never throws. Waits for the link while it is connecting. Refusals made here:
   * `malformed` or `too-large` (not sent), `server-unreachable` (no link, or it was lost meanwhile), `internal` (no answer
   * in `answerMs`, or one that does not fit the contract).
   */
  call<K extends C[keyof C]>(def: K, args: ArgsInput<K>): Promise<Answer<ResultOf<K>>>;
  /** Hears a notice of the server; what does not parse is dropped and counted. Returns the function that ends it. */
  on<K extends N[keyof N]>(def: K, handler: (data: DataOf<K>) => void): () => void;
  /** Leaves; final. */
  close(): void;
};

/** What this module needs of a Socket.IO socket, so that tests pass in their own. */
export type RawSocket = {
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  onAny(listener: (event: string, ...args: unknown[]) => void): unknown;
  emit(event: string, ...args: unknown[]): unknown;
  connect(): unknown;
  disconnect(): unknown;
};
export type OpenSocket = (url: string, options: Parameters<typeof io>[1]) => RawSocket;

export type ConnectOptions<C extends Calls, N extends Notices> = {
  /** Origin of the assist server, such as `https://help.example.org`. */
  url: string;
  /** One of `namespaces`. */
  namespace: string;
  /** Of the person at this end; fixed for the life of the link. */
  language: Language;
  calls: C;
  notices: N;
  /**
   * Come back by itself after a loss? A console turns it on; a kiosk comes back by a new link (assist/engine/place.ts).
   * Each return of `up` is a new, empty connection: duty, and the place in a session, must be taken up again.
   */
  reconnect?: boolean;
  clock?: Clock;
  open?: OpenSocket;
  /** Milliseconds to wait for an answer. The heartbeat notices a dead server in 7 s (limits.ping*). */
  answerMs?: number;
  /** Milliseconds to wait for the first connection. */
  connectMs?: number;
};

/** A server that closes a socket on purpose is not called again at once. */
const RETURN_AFTER_KICK_MS = 1_000;
const refusal = (code: RefusalCode): { ok: false; refusal: RefusalCode } => ({ ok: false, refusal: code });

/** Connects at once. Register handlers with `on` in the same turn: nothing is kept for late ones. */
export const connect = <C extends Calls, N extends Notices>(options: ConnectOptions<C, N>): ServerLink<C, N> => {
  const { clock = systemClock, reconnect = false, answerMs = 8_000, connectMs = 5_000 } = options;
  const state = createStore<LinkState, LinkState>(
    (old, next) => (old.state === 'closed' || old.state === 'refused' ? old : next),
    { state: 'connecting' },
  );
  const handlers = new Map<string, Set<(data: unknown) => void>>();
  const counts: Partial<Record<RefusalCode, number>> = {};
  const count = (code: RefusalCode): void => void (counts[code] = (counts[code] ?? 0) + 1);
  const known = new Map(Object.values(options.notices).map((def) => [def.name, def]));

  const open: OpenSocket = options.open ?? io;
  const socket = open(options.url.replace(/\/$/, '') + options.namespace, {
    transports: ['websocket'],
    auth: { protocol: PROTOCOL_VERSION, language: options.language },
    reconnection: reconnect,
    // Short steps: somebody waits at the other end. Each is spread by half, so that not all come at once.
    reconnectionDelay: 500,
    reconnectionDelayMax: 1_000,
    timeout: connectMs,
    forceNew: true,
    withCredentials: true,
  });

  socket.on('connect', () => state.dispatch({ state: 'up' }));
  socket.on('connect_error', (error) => {
    const code = RefusalCode.safeParse(error instanceof Error ? error.message : undefined);
    if (code.success) state.dispatch({ state: 'refused', code: code.data });
    else if (state.get().state !== 'lost') state.dispatch({ state: 'unreachable' });
  });
  socket.on('disconnect', (reason) => {
    state.dispatch({ state: 'lost', byServer: reason === 'io server disconnect' });
    if (reconnect && reason === 'io server disconnect') clock.after(RETURN_AFTER_KICK_MS, () => void socket.connect());
  });
  socket.onAny((name, data) => {
    const def = known.get(name);
    if (!def) return count('unknown-message');
    const parsed = parse(def.data, data);
    if (!parsed.ok) return count(parsed.code);
    for (const handler of [...(handlers.get(name) ?? [])]) handler(parsed.value);
  });

  /** Resolves when calls can be sent, or to why they can't. */
  const ready = (): Promise<RefusalCode | null> =>
    new Promise((resolve) => {
      const verdict = (): boolean => {
        const now = state.get();
        if (now.state === 'connecting') return false;
        if (now.state === 'up') resolve(null);
        else resolve(now.state === 'refused' ? now.code : 'server-unreachable');
        return true;
      };
      if (verdict()) return;
      const stop = state.subscribe(() => verdict() && stop());
    });

  /** The acknowledgement as it came, or why there is none. */
  const acknowledged = (name: string, args: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const settle = (answer: unknown): void => {
        cancel();
        unwatch();
        resolve(answer);
      };
      const cancel = clock.after(answerMs, () => settle(refusal('internal')));
      const unwatch = state.subscribe(() => settle(refusal('server-unreachable')));
      socket.emit(name, args, settle);
    });

  return {
    state,
    misunderstood: () => counts,
    call: async (def, args) => {
      const parsed = parse(def.args, args);
      if (!parsed.ok) return refusal(parsed.code);
      const size = bytesOf(JSON.stringify(parsed.value));
      if (sizeVerdict(size, limits.socketMessageBytes) !== 'fits') return refusal('too-large');
      const unready = await ready();
      if (unready) return refusal(unready);
      const answer = parseAnswer(def, await acknowledged(def.name, parsed.value));
      if (!answer) count('malformed');
      return answer ?? refusal('internal');
    },
    on: (def, handler) => {
      const own = (data: unknown): void => handler(data as DataOf<typeof def>);
      const all = handlers.get(def.name) ?? new Set();
      handlers.set(def.name, all.add(own));
      return () => void all.delete(own);
    },
    close: () => {
      state.dispatch({ state: 'closed' });
      socket.disconnect();
    },
  };
};
