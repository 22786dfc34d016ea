import type * as z from 'zod/mini';
import { limits } from './limits.ts';
import type { RefusalCode } from './errors.ts';

export type Parsed<T> = { ok: true; value: T } | { ok: false; code: RefusalCode };

// The library holds no DOM and no Node types; both hosts have this constructor.
declare const TextEncoder: new () => { encode(text: string): { length: number } };
const encoder = new TextEncoder();
/** Bytes of UTF-8 that a text takes on the wire. */
export const bytesOf = (text: string): number => encoder.encode(text).length;

/** How a message of this size is to be met: taken, refused with `too-large`, or refused and the sender disconnected. */
export const sizeVerdict = (bytes: number, limit: number): 'fits' | 'too-large' | 'disconnect' =>
  bytes <= limit ? 'fits' : bytes <= limit * limits.oversizeFactor ? 'too-large' : 'disconnect';

/** Parses what came from a peer; never throws. */
export const parse = <S extends z.ZodMiniType>(schema: S, input: unknown): Parsed<z.output<S>> => {
  const result = schema.safeParse(input);
  return result.success ? { ok: true, value: result.data } : { ok: false, code: 'malformed' };
};
