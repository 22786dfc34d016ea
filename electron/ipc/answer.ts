import type * as z from 'zod/mini';
import { Refusal, type Answer } from '../../protocol/errors.ts';
import { limits } from '../../protocol/limits.ts';
import type { ArgsOf, Call, ResultOf } from '../../protocol/message.ts';
import { bytesOf, parse } from '../../protocol/parse.ts';
import { traceOf, type Log } from '../log.ts';

export type AnyCall = Call<z.ZodMiniType, z.ZodMiniType>;
export type Run<C extends AnyCall> = (args: ArgsOf<C>) => ResultOf<C> | Promise<ResultOf<C>>;

/** Checks size and shape. What JSON can't hold (cycles, big integers) is no message of ours. */
const readArgs = <C extends AnyCall>(def: C, input: unknown): ArgsOf<C> => {
  if (bytesOf(jsonOf(input)) > limits.socketMessageBytes) throw new Refusal('too-large');
  const parsed = parse(def.args, input);
  if (!parsed.ok) throw new Refusal(parsed.code);
  return parsed.value as ArgsOf<C>;
};

const jsonOf = (input: unknown): string => {
  try {
    return JSON.stringify(input) ?? '';
  } catch {
    throw new Refusal('malformed');
  }
};

/** A result that does not fit its schema is our own mistake: it must not leave, for it could carry too much. */
const checkResult = (def: AnyCall, result: unknown): unknown => {
  const parsed = parse(def.result, result);
  if (!parsed.ok) throw new Error(`${def.name} answered what its schema does not allow`);
  return parsed.value;
};

/** One call from the page, answered; never throws. `trusted`: it came from the kiosk's own top frame. */
export const answerCall = async <C extends AnyCall>(
  def: C,
  run: Run<C>,
  { trusted, input, log }: { trusted: boolean; input: unknown; log: Log },
): Promise<Answer<unknown>> => {
  try {
    if (!trusted) throw new Refusal('not-allowed');
    return { ok: true, result: checkResult(def, await run(readArgs(def, input))) };
  } catch (error) {
    const refusal = error instanceof Refusal ? error.code : 'internal';
    log(`${def.name} refused: ${refusal}${refusal === 'internal' ? ` (${traceOf(error)})` : ''}`);
    return { ok: false, refusal };
  }
};
