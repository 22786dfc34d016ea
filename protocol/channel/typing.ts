import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { notice } from '../message.ts';
import { messageId, words } from './common.ts';

/** Characters as code points, so that an edit never splits one (as in XEP-0301). */
const count = z.int().check(z.minimum(0), z.maximum(limits.textLength));

export const textTyped = notice('text:typed', {
  about:
    'Either end -> the other: what is being written, as it is written. `id`: of the `text:said` that it becomes, which ends it. At `pos` take out `erase` code points and put `insert` there. `n` grows by one with each; `full`: `insert` is the whole text, whatever was before: the first of a message, and the next one after the channel opened or this was `refused`. One that does not follow on is refused. An empty text: nothing is being written any more. At most 40 a second.',
  data: z.strictObject({
    id: messageId,
    n: z.int().check(z.nonnegative()),
    full: z.boolean(),
    pos: count,
    erase: count,
    insert: z.union([z.literal(''), words(limits.textLength)]),
  }),
  example: { id: 'dGV4dC0xMjM', n: 4, full: false, pos: 3, erase: 1, insert: '안' },
});
