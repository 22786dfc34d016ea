import type * as z from 'zod/mini';
import {
  bytesOf,
  limits,
  parse,
  refused,
  sizeVerdict,
  type DataOf,
  type Notice,
  type RefusalCode,
} from '../../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import { createStore, type Readable } from '../store.ts';
import { readEnvelope } from './envelope.ts';
import { createRate } from './rate.ts';

type Notices = Readonly<Record<string, Notice>>;
type DataInput<N> = N extends Notice<infer D> ? z.input<D> : never;

/** What this module needs of an RTCDataChannel. */
export type RawChannel = {
  readonly readyState: RTCDataChannelState;
  send(text: string): void;
  close(): void;
  addEventListener(type: 'open' | 'close', heard: () => void): void;
  addEventListener(type: 'message', heard: (event: { data: unknown }) => void): void;
};

/** `closed` is final: a peer that broke the limits is not listened to again. */
export type ChannelState = 'connecting' | 'open' | 'closed';

export type Channel<Out extends Notices, In extends Notices> = {
  state: Readable<ChannelState>;
  /**
   * Sends one message; says whether it went. False where the channel is not open, or the message does not fit its schema
   * or the size limit: nothing is queued, since what was true a moment ago may not be.
   */
  send<N extends Out[keyof Out]>(def: N, data: DataInput<N>): boolean;
  /** Hears a message. Returns the function that ends it. */
  on<N extends In[keyof In]>(def: N, handler: (data: DataOf<N>) => void): () => void;
  /** Refuses what fits the contract and not this moment (no scope, too often): counted, and said to the sender. */
  refuse(def: In[keyof In], code: RefusalCode): void;
  /** What the peer sent and was refused, by code. */
  refusals(): Readonly<Partial<Record<RefusalCode, number>>>;
  /** Takes over the real channel once there is one; a second one is closed at once. */
  attach(raw: RawChannel): void;
  close(): void;
};

/** Our own `refused` notices a second, so that a flood is not answered by a flood. */
const REFUSALS_SAID_PER_SECOND = 5;

/**
 * The typed data channel: both directions parsed, sizes and rate checked, refusals counted and said to the sender.
 * Above four times the size or rate limit the channel is closed for good.
 */
export const createChannel = <Out extends Notices, In extends Notices>(options: {
  sends: Out;
  receives: In;
  clock: Clock;
}): Channel<Out, In> => {
  const { clock } = options;
  const state = createStore<ChannelState, ChannelState>((old, next) => (old === 'closed' ? old : next), 'connecting');
  const known = new Map(Object.values(options.receives).map((def) => [def.name, def]));
  const handlers = new Map<string, Set<(data: unknown) => void>>();
  const counts: Partial<Record<RefusalCode, number>> = {};
  const rate = createRate(limits.channelMessagesPerSecond, clock);
  const saidRate = createRate(REFUSALS_SAID_PER_SECOND, clock);
  let raw: RawChannel | null = null;

  const close = (): void => {
    state.dispatch('closed');
    raw?.close();
  };

  const transmit = (def: Notice, data: unknown): boolean => {
    if (state.get() !== 'open' || raw?.readyState !== 'open') return false;
    const parsed = parse(def.data, data);
    if (!parsed.ok) return false;
    const text = JSON.stringify({ name: def.name, data: parsed.value });
    if (sizeVerdict(bytesOf(text), limits.channelMessageBytes) !== 'fits') return false;
    raw.send(text);
    return true;
  };

  const refuse = (name: string, code: RefusalCode): void => {
    counts[code] = (counts[code] ?? 0) + 1;
    // A refusal that was not understood is not refused in turn: two ends would never stop.
    if (name !== refused.name && saidRate() === 'fits') transmit(refused, { name: name.slice(0, 40), code });
  };

  const take = (text: unknown): void => {
    const speed = rate();
    const envelope = readEnvelope(text);
    if (!envelope.ok) refuse('', envelope.code);
    if (speed === 'disconnect' || (!envelope.ok && envelope.disconnect)) return close();
    if (!envelope.ok) return;
    if (speed === 'too-many') return refuse(envelope.name, 'too-many-requests');
    const def = known.get(envelope.name);
    if (!def) return refuse(envelope.name, 'unknown-message');
    const parsed = parse(def.data, envelope.data);
    if (!parsed.ok) return refuse(envelope.name, parsed.code);
    for (const handler of [...(handlers.get(def.name) ?? [])]) handler(parsed.value);
  };

  return {
    state,
    send: (def, data) => transmit(def, data),
    on: (def, handler) => {
      const own = (data: unknown): void => handler(data as DataOf<typeof def>);
      handlers.set(def.name, (handlers.get(def.name) ?? new Set()).add(own));
      return () => void handlers.get(def.name)?.delete(own);
    },
    refuse: (def, code) => refuse(def.name, code),
    refusals: () => counts,
    attach: (incoming) => {
      if (raw || state.get() === 'closed') return incoming.close();
      raw = incoming;
      raw.addEventListener('open', () => state.dispatch('open'));
      raw.addEventListener('close', () => state.dispatch('closed'));
      raw.addEventListener('message', (event) => {
        if (state.get() !== 'closed') take(event.data);
      });
      if (raw.readyState === 'open') state.dispatch('open');
    },
    close,
  };
};
