import type * as z from 'zod/mini';
import type { RefusalCode } from './errors.ts';

type Schema = z.ZodMiniType;

/** A request over the socket that is acknowledged with an `Answer`. */
export type Call<Args extends Schema = Schema, Result extends Schema = Schema> = {
  kind: 'call';
  name: string;
  about: string;
  args: Args;
  result: Result;
  /** The refusals that this call can meet beyond those every call can (`everyCallRefusals`). */
  refusals: readonly RefusalCode[];
  example: { args: z.input<Args>; result: z.input<Result> };
};

/** A notice that is not acknowledged: server to client, or one end of the data channel to the other. */
export type Notice<Data extends Schema = Schema> = {
  kind: 'notice';
  name: string;
  about: string;
  data: Data;
  example: z.input<Data>;
};

export const call = <A extends Schema, R extends Schema>(
  name: string,
  spec: Omit<Call<A, R>, 'kind' | 'name'>,
): Call<A, R> => ({
  kind: 'call',
  name,
  ...spec,
});

export const notice = <D extends Schema>(name: string, spec: Omit<Notice<D>, 'kind' | 'name'>): Notice<D> => ({
  kind: 'notice',
  name,
  ...spec,
});

export type ArgsOf<C> = C extends Call<infer A, Schema> ? z.output<A> : never;
export type ResultOf<C> = C extends Call<Schema, infer R> ? z.output<R> : never;
export type DataOf<N> = N extends Notice<infer D> ? z.output<D> : never;

/** What any call can be refused with, whatever it asks. */
export const everyCallRefusals: readonly RefusalCode[] = [
  'malformed',
  'unknown-message',
  'too-large',
  'too-many-requests',
  'server-stopping',
  'internal',
];
