import * as z from 'zod/mini';
import { RefusalCode, type Answer, type Call, type ResultOf } from '../../../protocol/index.ts';

const Refused = z.strictObject({ ok: z.literal(false), refusal: RefusalCode });
const Taken = z.strictObject({ ok: z.literal(true), result: z.unknown() });

/** An acknowledgement as the contract has it, or null. A refusal that this version doesn't know is no answer. */
export const parseAnswer = <C extends Call>(def: C, raw: unknown): Answer<ResultOf<C>> | null => {
  const refused = Refused.safeParse(raw);
  if (refused.success) return refused.data;
  const taken = Taken.safeParse(raw);
  const result = taken.success ? def.result.safeParse(taken.data.result) : null;
  return result?.success ? { ok: true, result: result.data as ResultOf<C> } : null;
};
