import * as z from 'zod/mini';
import { bytesOf, limits, sizeVerdict, type RefusalCode } from '../../../protocol/index.ts';

const Envelope = z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(40)), data: z.unknown() });

export type ReadEnvelope =
  | { ok: true; name: string; data: unknown }
  | { ok: false; code: RefusalCode; disconnect: boolean };

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One message of the data channel as text, `{"name", "data"}`, sized before it is parsed. Never throws. */
export const readEnvelope = (text: unknown): ReadEnvelope => {
  if (typeof text !== 'string') return { ok: false, code: 'malformed', disconnect: false };
  // A code unit takes at least one byte: a giant is not even encoded to be measured.
  const least = sizeVerdict(text.length, limits.channelMessageBytes);
  const size = least === 'disconnect' ? least : sizeVerdict(bytesOf(text), limits.channelMessageBytes);
  if (size !== 'fits') return { ok: false, code: 'too-large', disconnect: size === 'disconnect' };
  const envelope = Envelope.safeParse(json(text));
  return envelope.success ? { ok: true, ...envelope.data } : { ok: false, code: 'malformed', disconnect: false };
};
